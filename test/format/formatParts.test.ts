import type { Message } from 'react-credit-widgets';
import { describe, expect, it } from 'vitest';
import { formatParts } from '../../src/format/formatParts.js';

const LOTS_EN: Message = { one: '{n} lot', other: '{n} lots' };
const LOTS_NL: Message = { one: '{n} partij', other: '{n} partijen' };
/** Polish has four forms: for 1, for 2–4, for 5 and more, and for fractions. */
const LOTS_PL: Message = {
  one: '{n} pakiet',
  few: '{n} pakiety',
  many: '{n} pakietów',
  other: '{n} pakietu',
};

function sentence(message: Message, locale: string, count: number): string {
  return formatParts(message, { n: String(count) }, locale, count).join('');
}

describe('formatParts', () => {
  describe('placeholders', () => {
    it.each(['{time}', '{__proto__}', '{constructor}'])(
      'FAULTS 140: shows a placeholder without a value as it is written: %s',
      (placeholder) => {
        expect(formatParts(`As of ${placeholder}`, {}, 'en').join('')).toBe(`As of ${placeholder}`);
      },
    );

    it('returns values as given, so a value may be an element', () => {
      const element = { type: 'bdi' };
      expect(formatParts('{n} of {total} left', { n: element, total: '10' }, 'en')).toEqual([
        element,
        ' of ',
        '10',
        ' left',
      ]);
    });

    it('keeps the order of placeholders in the message', () => {
      const values = { n: '3', total: '9' };
      expect(formatParts('von {total} noch {n}', values, 'de').join('')).toBe('von 9 noch 3');
    });

    it('fills a placeholder at each occurrence', () => {
      expect(formatParts('{n}/{n}', { n: '5' }, 'en')).toEqual(['5', '/', '5']);
    });

    it('FAULTS 71: leaves placeholders and markup inside a value alone', () => {
      const values = { kind: '{n}<b>', n: '4' };
      expect(formatParts('{kind}: {n}', values, 'en')).toEqual(['{n}<b>', ': ', '4']);
    });

    it('leaves braces without a name alone', () => {
      expect(formatParts('{ } {} {a b}', {}, 'en')).toEqual(['{ } {} {a b}']);
    });

    it('returns no parts for an empty text', () => {
      expect(formatParts('', {}, 'en')).toEqual([]);
    });
  });

  describe('plural forms', () => {
    it.each([
      [0, '0 lots', '0 partijen'],
      [1, '1 lot', '1 partij'],
      [2, '2 lots', '2 partijen'],
      [-1, '-1 lot', '-1 partij'],
    ])('picks the English and the Dutch form for %i', (count, english, dutch) => {
      expect(sentence(LOTS_EN, 'en', count)).toBe(english);
      expect(sentence(LOTS_NL, 'nl', count)).toBe(dutch);
    });

    it.each([
      [1, '1 pakiet'],
      [2, '2 pakiety'],
      [4, '4 pakiety'],
      [5, '5 pakietów'],
      [12, '12 pakietów'],
      [22, '22 pakiety'],
      [112, '112 pakietów'],
      [1.5, '1.5 pakietu'],
    ])('picks among all four Polish forms: %d', (count, text) => {
      expect(sentence(LOTS_PL, 'pl', count)).toBe(text);
    });

    it('falls back to `other` if a catalog lacks the form', () => {
      expect(sentence({ other: '{n} pakietu' }, 'pl', 3)).toBe('3 pakietu');
    });

    it('uses the form for 0 without a count', () => {
      expect(formatParts(LOTS_EN, { n: 'no' }, 'en').join('')).toBe('no lots');
    });
  });
});
