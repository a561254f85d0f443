import type { CreditsSource } from '../../sync/CreditsSource.js';

/** `data-state` of a widget without credits. */
export function sourceState({ error }: CreditsSource): 'pending' | 'error' | 'signed-out' {
  if (!error) return 'pending';
  return error.code === 'signed_out' ? 'signed-out' : 'error';
}

/** Whether the first response is pending. Never while offline, because the wait could be endless. */
export function isWaiting({ credits, error, isOffline }: CreditsSource): boolean {
  return !credits && !error && !isOffline;
}
