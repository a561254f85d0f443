import { asOfMs, type CreditsSource } from '../sync/CreditsSource.js';
import { type Staleness, staleness } from '../sync/staleness.js';
import { useQueryFact } from './useQueryFact.js';

/** When a source’s credits were read, for the one line that prints it: renders when it changes; 0 while the line is not shown. */
export function useAsOf(source: CreditsSource, isWanted: boolean): number {
  return useQueryFact(source.connection, () => (isWanted ? asOfMs(source) : 0));
}

/** How far a source's credits can be trusted, rendering only when that changes. */
export function useStaleness(source: CreditsSource, nowMs: number): Staleness {
  return useQueryFact(source.connection, () =>
    source.credits ? staleness(asOfMs(source), source.error, nowMs) : null,
  );
}
