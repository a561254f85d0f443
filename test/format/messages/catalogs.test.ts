import type { CreditsMessages, Message } from 'react-credit-widgets';
import { describe, expect, it } from 'vitest';
import { createText } from '../../../src/format/createText.js';
import type { MessageKey } from '../../../src/format/messageTypes.js';

const BUTTONS: readonly MessageKey[] = [
  'topUp',
  'refresh',
  'tryAgain',
  'showAll',
  'showFewer',
  'tableToggle',
  'previousPage',
  'nextPage',
];
/** The longest text of a button, in characters, or in multiples of the English text if that is more. */
const BUTTON_MIN = 16;
const BUTTON_TIMES = 2.2;

/** Texts without a word in them. */
const SYMBOLS: readonly MessageKey[] = ['runwayDrop'];
/** Texts that may equal the English ones, by language: words that both share. */
const SAME_AS_ENGLISH: Record<string, readonly MessageKey[]> = {
  nl: ['kindUnknown'],
  de: ['kindUnknown'],
  fr: ['tableCaption'],
  es: ['kindManual'],
  pt: ['kindManual'],
};

/** Counts that cover every plural category of every language. */
const COUNTS = [0, 1, 2, 3, 11, 100, 1_000_000];

const modules = Object.entries(
  import.meta.glob<Record<string, CreditsMessages>>('../../../src/format/messages/*.ts', {
    eager: true,
  }),
);
const catalogs = modules.flatMap(([path, module]) =>
  Object.values(module).map((messages) => ({ path, messages, ...messages })),
);

const english = catalogs.find(({ locale }) => locale === 'en')?.messages;
const translations = catalogs.filter(({ locale }) => locale !== 'en');
const englishTexts = new Map(english ? texts(english) : []);

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

/** The texts of a catalog by key. */
function texts({ locale: _locale, ...messages }: CreditsMessages): [string, Message][] {
  return Object.entries(messages);
}

/** The keys of the texts with plural forms. */
function textsWithForms({ locale: _locale, ...messages }: CreditsMessages): MessageKey[] {
  return keysOf(messages).filter((key) => typeof messages[key] !== 'string');
}

function keysOf<T extends object>(object: T): (keyof T)[] {
  return Object.keys(object) as (keyof T)[];
}

function categoriesOf(locale: string): Intl.LDMLPluralRule[] {
  return new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
}

/** The width of a text in Latin characters: Chinese, Japanese and Korean ones count double, combining marks not at all. */
function widthOf(text: string): number {
  const characters = text.replace(/\{\w+\}|\p{Mark}/gu, '');
  const wide = characters.match(/[\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uff60]/g) ?? [];
  return characters.length + wide.length;
}

function deepFreeze(messages: CreditsMessages): CreditsMessages {
  for (const [, message] of texts(messages)) Object.freeze(message);
  return Object.freeze(messages);
}

describe('catalogs', () => {
  it('are English and its translations', () => {
    expect(english).toBeDefined();
    expect(translations).not.toEqual([]);
  });

  describe.each(catalogs)('$locale', ({ path, messages, locale }) => {
    it('is named after its language', () => {
      expect(path).toMatch(new RegExp(`/${locale}\\.ts$`));
      expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
      expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale]);
    });

    it('is plain data, which a server component may pass to the client', () => {
      expect(structuredClone(messages)).toStrictEqual(messages);
      expect(JSON.parse(JSON.stringify(messages))).toStrictEqual(messages);
    });

    it('has the same texts as English, none of them empty', () => {
      expect(texts(messages).map(([key]) => key)).toEqual([...englishTexts.keys()]);
      for (const [key, message] of texts(messages)) {
        for (const form of formsOf(message)) expect(form.trim(), key).toBe(form);
        expect(formsOf(message), key).not.toContain('');
      }
    });

    it('has the same placeholders as English in every form', () => {
      for (const [key, message] of texts(messages)) {
        const names = placeholdersOf(formsOf(englishTexts.get(key) ?? '')[0] ?? '');
        for (const form of formsOf(message)) expect(placeholdersOf(form), key).toEqual(names);
      }
    });

    it('has braces only around placeholders', () => {
      for (const [key, message] of texts(messages)) {
        for (const form of formsOf(message)) {
          expect(form.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
        }
      }
    });

    it('has exactly the plural forms of its language', () => {
      const needed = categoriesOf(locale).sort();
      for (const [key, message] of texts(messages)) {
        if (typeof message === 'string') continue;
        expect(Object.keys(message).sort(), key).toEqual(needed);
      }
    });

    it('has plural forms where English has them, if the language has plurals', () => {
      const isPlain = new Set(
        categoriesOf(locale).length > 1 && english ? textsWithForms(english) : [],
      );
      for (const key of textsWithForms(messages)) isPlain.delete(key);
      expect([...isPlain]).toEqual([]);
    });

    it('fills every form with numbers and words, even if the catalog is frozen', () => {
      const text = createText({ messages: deepFreeze(structuredClone(messages)) });
      const atMs = Date.UTC(2025, 0, 1);
      const words = {
        total: text.credits(98_765),
        lots: text.credits(543),
        credits: text.credits(4_321),
        rest: text.credits(876),
        kind: text.message('kindTopUp'),
        date: text.date(atMs),
        relative: text.relative(atMs, atMs - 86_400_000),
        from: text.credits(101),
        to: text.credits(200),
      };
      for (const key of textsWithForms(messages)) {
        for (const count of COUNTS) {
          const values: Record<string, string> = { ...words, n: text.credits(count) };
          const sentence = text.message(key, values, count);
          expect(sentence, key).not.toMatch(/[{}]/);
          for (const name of placeholdersOf(formsOf(messages[key])[0] ?? '')) {
            expect(sentence, `${key} of ${count}`).toContain(values[name] ?? `a value for ${name}`);
          }
        }
      }
    });

    it('has button texts short enough to fit', () => {
      for (const key of BUTTONS) {
        const [inEnglish = ''] = formsOf(englishTexts.get(key) ?? '');
        const maxWidth = Math.max(BUTTON_MIN, BUTTON_TIMES * widthOf(inEnglish));
        for (const form of formsOf(messages[key])) {
          expect(widthOf(form), `${key}: ${form}`).toBeLessThanOrEqual(maxWidth);
        }
      }
    });
  });

  it.each(translations)('are translated: $locale', ({ locale, messages }) => {
    const same = texts(messages).filter(([key, message]) => {
      const forms = formsOf(englishTexts.get(key) ?? '');
      return formsOf(message).some((form) => forms.includes(form));
    });
    const expected = [...SYMBOLS, ...(SAME_AS_ENGLISH[locale] ?? [])];
    expect(same.map(([key]) => key).sort()).toEqual(expected.sort());
  });

  it('are tested with counts of every plural category', () => {
    for (const { locale } of catalogs) {
      const rules = new Intl.PluralRules(locale);
      const reached = new Set(COUNTS.map((count) => rules.select(count)));
      expect([...reached].sort(), locale).toEqual(categoriesOf(locale).sort());
    }
  });
});
