import type { CreditsSource } from '../../hooks/CreditsSource.js';

/** The states in which a widget has no credits to draw. */
export type SourceState = 'pending' | 'error' | 'signed-out';

/** Why there is nothing to draw; `null` when there is. Last good credits stay, whatever failed later. */
export function sourceState({ credits, error }: CreditsSource): SourceState | null {
  if (credits) return null;
  if (!error) return 'pending';
  return error.code === 'signed_out' ? 'signed-out' : 'error';
}
