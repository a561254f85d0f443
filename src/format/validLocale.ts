import { dateFormat } from './intl.js';

/** Returns `locale` if Intl accepts it, else `fallback`: a typo in a tag must not take down a host's page. */
export function validLocale(locale: string | undefined, fallback: string): string {
  if (!locale) return fallback;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? fallback;
  } catch {
    return fallback;
  }
}

/** Returns `timeZone` if Intl accepts it, else UTC. */
export function validTimeZone(timeZone: string): string {
  try {
    return dateFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
