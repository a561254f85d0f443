import type { CreditsMessages } from 'react-credit-widgets';

/** A host's language settings for its page. */
export interface Language {
  locale: string;
  messages?: CreditsMessages;
}

const catalogs = Object.values(
  import.meta.glob<Record<string, CreditsMessages>>('../../../src/format/messages/*.ts', {
    eager: true,
  }),
).flatMap((module) => Object.values(module));

/** Those that differ most from English in numbers, dates and plural forms come first. */
const PREFERRED = ['de', 'ar', 'ja', 'nl'];

const translated = PREFERRED.flatMap((locale) => {
  const messages = catalogs.find((catalog) => catalog.locale === locale);
  return messages ? [{ locale, messages }] : [];
});

/** Three: built-in English, and two more. */
export const languages: readonly Language[] = [
  { locale: 'en' },
  ...translated,
  { locale: 'en-GB' },
].slice(0, 3);
