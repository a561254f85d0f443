import { CreditsError } from '../../credits/CreditsError.js';

/** The longest timer delay, in milliseconds: a longer one fires at once. */
export const MAX_TIMER_MS: number = 2 ** 31 - 1;

/**
 * Runs `work` for at most `timeoutMs`, whether or not it respects its signal. Rejects with `timeout` when the time is
 * up and with `network` when the caller's signal aborts.
 */
export function withDeadline<T>(
  timeoutMs: number,
  callerSignal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const stopWith = (code: 'timeout' | 'network') => {
      reject(new CreditsError(code));
      controller.abort();
    };
    const handleAbort = () => stopWith('network');
    const timer = setTimeout(() => stopWith('timeout'), timeoutMs);
    const release = () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener('abort', handleAbort);
    };
    callerSignal?.addEventListener('abort', handleAbort);
    if (callerSignal?.aborted) handleAbort();
    work(controller.signal).then(resolve, reject).finally(release);
  });
}
