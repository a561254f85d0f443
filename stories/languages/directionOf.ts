const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/** The direction that a language is written in, by its BCP 47 tag. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr';
}
