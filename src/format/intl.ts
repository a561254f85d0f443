import { cached } from './cached.js';

/** Returns the number formatter of a locale. Intl formatters are slow to create and stateless, so each is created once. */
export function numberFormat(
  options: Intl.NumberFormatOptions,
): (locale: string) => Intl.NumberFormat {
  return cached((locale) => new Intl.NumberFormat(locale, bare(options)));
}

/** The date formatter for some options, which must be a constant object, a time zone and a locale. */
export const dateFormat: (
  options: Intl.DateTimeFormatOptions,
) => (timeZone: string) => (locale: string) => Intl.DateTimeFormat = cached((options) =>
  cached((timeZone) =>
    cached((locale) => new Intl.DateTimeFormat(locale, bare({ ...options, timeZone }))),
  ),
);

/** The plural rules of a locale. */
export const pluralRules: (locale: string) => Intl.PluralRules = cached(
  (locale) => new Intl.PluralRules(locale, bare({})),
);

/** The relative time formatter of a locale; it prefers words such as "tomorrow". */
export const relativeFormat: (locale: string) => Intl.RelativeTimeFormat = cached(
  (locale) => new Intl.RelativeTimeFormat(locale, bare({ numeric: 'auto' } as const)),
);

/** Intl also reads what a page has added to `Object.prototype`. */
function bare<T extends object>(options: T): T {
  return { __proto__: null, ...options };
}
