import { useHydrated } from './useHydrated.js';

/** The user's time zone; UTC on a server and while hydrating. */
export function useTimeZone(): string {
  const isHydrated = useHydrated();
  return isHydrated ? browserTimeZone() : 'UTC';
}

let cached: string | undefined;

/** Read once per page load, because formatters are slow to create. A user who travels sees the new zone on reload. */
function browserTimeZone(): string {
  cached ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return cached;
}
