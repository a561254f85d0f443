import { useMemo } from 'react';
import { useHydrated } from './useHydrated.js';

/** The reader's time zone; UTC on a server and while hydrating. */
export function useTimeZone(): string {
  const isHydrated = useHydrated();
  return useMemo(
    () => (isHydrated ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC'),
    [isHydrated],
  );
}
