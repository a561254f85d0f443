import { dateFormat } from './intl.js';

/** `locale` if Intl takes it, else `fallback`: a typo in a tag must not take a host's page down. */
export function validLocale(locale: string | undefined, fallback: string): string {
  if (!locale) return fallback;
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? fallback;
  } catch {
    return fallback;
  }
}

/** `timeZone` if Intl takes it, else UTC. */
export function validTimeZone(timeZone: string): string {
  try {
    return dateFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
