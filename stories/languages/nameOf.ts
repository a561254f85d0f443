/** The name that a language has in itself, by its BCP 47 tag: `Français`, `English (UK)`. */
export function nameOf(locale: string): string {
  const names = new Intl.DisplayNames(locale, {
    type: 'language',
    languageDisplay: 'standard',
    style: 'short',
  });
  const name = names.of(locale) ?? locale;
  return name.replace(/^./u, (letter) => letter.toLocaleUpperCase(locale));
}
