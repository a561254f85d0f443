const formatters = new Map<string, unknown>();

/** Intl formatters are slow to create and stateless, so each is created once. */
function cached<T>(key: string, create: () => T): T {
  const known = formatters.get(key) as T | undefined;
  if (known) return known;
  const created = create();
  formatters.set(key, created);
  return created;
}

/** The number formatter of a locale and options. */
export function numberFormat(
  locale: string,
  options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
  return cached(
    `n|${locale}|${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(locale, options),
  );
}

/** The plural rules of a locale. */
export function pluralRules(locale: string): Intl.PluralRules {
  return cached(`p|${locale}`, () => new Intl.PluralRules(locale));
}

/** The relative time formatter of a locale; it prefers words such as "tomorrow". */
export function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  return cached(`r|${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
}

/** The date formatter of a locale and options. */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  return cached(
    `d|${locale}|${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(locale, options),
  );
}
