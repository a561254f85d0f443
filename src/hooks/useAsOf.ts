import type { CreditsSource } from '../sync/CreditsSource.js';
import { type Staleness, staleness } from '../sync/staleness.js';
import { useSnapshot } from './useSnapshot.js';

/** When a source's credits were read, in epoch milliseconds; re-renders when it changes. 0 while not shown. */
export function useAsOf({ store, givenAsOfMs }: CreditsSource, isShown: boolean): number {
  return useSnapshot(store, ({ asOfMs }) => (isShown ? givenAsOfMs || asOfMs : 0));
}

/** Whether and why a source's credits may be out of date; re-renders only when that changes. */
export function useStaleness(source: CreditsSource, nowMs: number): Staleness {
  const { store, credits, error, givenAsOfMs } = source;
  return useSnapshot(store, ({ asOfMs }) =>
    credits ? staleness(givenAsOfMs || asOfMs, error, nowMs) : null,
  );
}
