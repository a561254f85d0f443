import { useHydrated } from './useHydrated.js';

/** The reader's time zone; UTC on a server and while hydrating. */
export function useTimeZone(): string {
  const isHydrated = useHydrated();
  return isHydrated ? browserTimeZone() : 'UTC';
}

let known: string | undefined;

/** Asked once a page load, because a formatter is slow to make: a reader who travels sees the old zone until then. */
function browserTimeZone(): string {
  known ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return known;
}
