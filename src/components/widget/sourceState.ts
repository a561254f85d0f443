import type { CreditsSource } from '../../sync/CreditsSource.js';

/** `data-state` of a widget that has no credits to draw. */
export function sourceState({ error }: CreditsSource): 'pending' | 'error' | 'signed-out' {
  if (!error) return 'pending';
  return error.code === 'signed_out' ? 'signed-out' : 'error';
}

/** Whether the first answer is on its way. Offline none is, so that nobody waits for ever. */
export function isWaiting({ credits, error, isOffline }: CreditsSource): boolean {
  return !credits && !error && !isOffline;
}
