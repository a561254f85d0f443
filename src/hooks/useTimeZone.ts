import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};
const browserTimeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
const hydrationTimeZone = () => 'UTC';

/** The reader's time zone; UTC on a server and while hydrating. */
export function useTimeZone(): string {
  return useSyncExternalStore(neverChanges, browserTimeZone, hydrationTimeZone);
}
