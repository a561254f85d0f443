import type { CreditsMessages, Message } from 'react-credit-widgets';
import { describe, expect, it } from 'vitest';

/** Every module of the folder: a new language is held to the same rules without a line here. */
const catalogues = Object.entries(
  import.meta.glob<Record<string, CreditsMessages>>('../../../src/format/messages/*.ts', {
    eager: true,
  }),
).flatMap(([path, module]) =>
  Object.values(module).map((messages) => ({ path, messages, ...messages })),
);

const english = catalogues.find(({ locale }) => locale === 'en')?.messages;

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

/** For each text of a catalogue, what stands in its place. */
function texts({ locale: _locale, ...messages }: CreditsMessages): [string, Message][] {
  return Object.entries(messages);
}

describe('catalogues', () => {
  it('are at least English and Dutch', () => {
    expect(catalogues.map(({ locale }) => locale)).toEqual(expect.arrayContaining(['en', 'nl']));
  });

  describe.each(catalogues)('$locale', ({ path, messages }) => {
    it('is named after its language', () => {
      expect(path).toMatch(new RegExp(`/${messages.locale}\\.ts$`));
      expect(Intl.getCanonicalLocales(messages.locale)).toEqual([messages.locale]);
    });

    it('has the same texts as English, none of them empty', () => {
      expect(texts(messages).map(([key]) => key)).toEqual(
        english ? texts(english).map(([key]) => key) : 'English',
      );
      for (const [key, message] of texts(messages)) {
        for (const form of formsOf(message)) expect(form.trim(), key).toBe(form);
        expect(formsOf(message), key).not.toContain('');
      }
    });

    it('has the placeholders of English in every form', () => {
      const expected = Object.fromEntries(english ? texts(english) : []);
      for (const [key, message] of texts(messages)) {
        const names = placeholdersOf(formsOf(expected[key] ?? '')[0] ?? '');
        for (const form of formsOf(message)) expect(placeholdersOf(form), key).toEqual(names);
      }
    });

    it('has no braces besides placeholders', () => {
      for (const [key, message] of texts(messages)) {
        for (const form of formsOf(message)) {
          expect(form.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
        }
      }
    });

    it('has every plural category of whole numbers in its language', () => {
      const rules = new Intl.PluralRules(messages.locale);
      const numbers = Array.from({ length: 1_001 }, (_, n) => n);
      const needed = [...new Set([...numbers.map((n) => rules.select(n)), 'other'])].sort();
      for (const [key, message] of texts(messages)) {
        if (typeof message === 'string') continue;
        expect(Object.keys(message).sort(), key).toEqual(needed);
      }
    });
  });
});
