import type { CreditsMessages } from 'react-credit-widgets';

/** What a host says about the language of its page. */
export interface Language {
  locale: string;
  messages?: CreditsMessages;
}

const catalogs = Object.values(
  import.meta.glob<Record<string, CreditsMessages>>('../../../src/format/messages/*.ts', {
    eager: true,
  }),
).flatMap((module) => Object.values(module));

/** The ones that differ most from English in numbers, dates and plural forms come first. */
const PREFERRED = ['de', 'ar', 'ja', 'nl'];

const translated = PREFERRED.flatMap((locale) => {
  const messages = catalogs.find((catalog) => catalog.locale === locale);
  return messages ? [{ locale, messages }] : [];
});

/** Three: English as it is built in, and two more. */
export const languages: readonly Language[] = [
  { locale: 'en' },
  ...translated,
  { locale: 'en-GB' },
].slice(0, 3);
