import { cached } from './cached.js';
import { dateFormat } from './intl.js';

/** Returns `locale` if Intl accepts it, else `fallback`: a typo in a tag must not take down a host's page. */
export function validLocale(locale: unknown, fallback: string): string {
  return (typeof locale === 'string' && canonicalLocale(locale)) || fallback;
}

/** Returns `timeZone` if Intl accepts it, else UTC. */
export function validTimeZone(timeZone: unknown): string {
  return typeof timeZone === 'string' ? canonicalTimeZone(timeZone) : UTC;
}

const UTC = 'UTC';

const canonicalLocale = cached((locale: string) =>
  orElse('', () => Intl.getCanonicalLocales(locale)[0]),
);

const canonicalTimeZone = cached((timeZone: string) =>
  orElse(UTC, () => anyDate(timeZone)('en').resolvedOptions().timeZone),
);

const anyDate = dateFormat({});

function orElse(fallback: string, read: () => string | undefined): string {
  try {
    return read() ?? fallback;
  } catch {
    return fallback;
  }
}
