import type { CreditsSource } from './CreditsSource.js';
import { dataUpdatedAtMs } from './queryState.js';
import { type Staleness, staleness } from './staleness.js';
import { useQueryFact } from './useQueryFact.js';

/** Epoch milliseconds at which a source's credits were read, as known now; 0 when unknown. Subscribes to nothing. */
export function asOfMs({ connection, givenAsOfMs }: CreditsSource): number {
  return givenAsOfMs || (connection ? dataUpdatedAtMs(connection) : 0);
}

/** The same for the one line that prints it, rendering when it changes; 0 while the line is not wanted. */
export function useAsOf(source: CreditsSource, isWanted: boolean): number {
  return useQueryFact(source.connection, () => (isWanted ? asOfMs(source) : 0));
}

/** How far a source's credits can be trusted, rendering only when that changes. */
export function useStaleness(source: CreditsSource, nowMs: number): Staleness {
  return useQueryFact(source.connection, () =>
    source.credits ? staleness(asOfMs(source), source.error, nowMs) : null,
  );
}
