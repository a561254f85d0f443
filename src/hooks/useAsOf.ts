import { asOfMs, type CreditsSource } from '../sync/CreditsSource.js';
import { type Staleness, staleness } from '../sync/staleness.js';
import { useQueryFact } from './useQueryFact.js';

/** When a source's credits were fetched, in epoch milliseconds; re-renders when it changes. 0 while not shown. */
export function useAsOf(source: CreditsSource, isShown: boolean): number {
  return useQueryFact(source.connection, () => (isShown ? asOfMs(source) : 0));
}

/** Whether and why a source's credits may be out of date; re-renders only when that changes. */
export function useStaleness(source: CreditsSource, nowMs: number): Staleness {
  return useQueryFact(source.connection, () =>
    source.credits ? staleness(asOfMs(source), source.error, nowMs) : null,
  );
}
