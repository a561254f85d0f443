import type { Message } from 'react-credit-widgets';
import { describe, expect, it } from 'vitest';
import { formatParts } from '../../src/format/formatParts.js';

const LOTS_EN: Message = { one: '{n} lot', other: '{n} lots' };
const LOTS_NL: Message = { one: '{n} partij', other: '{n} partijen' };
/** Polish has four forms: 1, 2–4, 5 and more, and fractions. */
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
    it('leaves the place of a value that is missing empty, instead of printing its name', () => {
      expect(formatParts('As of {time}', {}, 'en')).toEqual(['As of ']);
    });

    it('gives values back as they came, so that one may be an element', () => {
      const element = { type: 'bdi' };
      expect(formatParts('{n} of {total} left', { n: element, total: '10' }, 'en')).toEqual([
        element,
        ' of ',
        '10',
        ' left',
      ]);
    });

    it('follows the order of the language', () => {
      const values = { n: '3', total: '9' };
      expect(formatParts('von {total} noch {n}', values, 'de').join('')).toBe('von 9 noch 3');
    });

    it('fills a placeholder each time it stands there', () => {
      expect(formatParts('{n}/{n}', { n: '5' }, 'en')).toEqual(['5', '/', '5']);
    });

    it('FAULTS 71: does not read placeholders or markup out of a value', () => {
      const values = { kind: '{n}<b>', n: '4' };
      expect(formatParts('{kind}: {n}', values, 'en')).toEqual(['{n}<b>', ': ', '4']);
    });

    it('leaves braces that hold no name alone', () => {
      expect(formatParts('{ } {} {a b}', {}, 'en')).toEqual(['{ } {} {a b}']);
    });

    it('has no parts where the text is empty', () => {
      expect(formatParts('', {}, 'en')).toEqual([]);
    });
  });

  describe('plural forms', () => {
    it.each([
      [0, '0 lots', '0 partijen'],
      [1, '1 lot', '1 partij'],
      [2, '2 lots', '2 partijen'],
      [-1, '-1 lot', '-1 partij'],
    ])('takes the English and the Dutch form for %i', (count, english, dutch) => {
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
    ])('takes all four Polish forms: %d', (count, text) => {
      expect(sentence(LOTS_PL, 'pl', count)).toBe(text);
    });

    it('falls back to `other` where a catalog lacks the form of its language', () => {
      expect(sentence({ other: '{n} pakietu' }, 'pl', 3)).toBe('3 pakietu');
    });

    it('takes the form of 0 where no count is given', () => {
      expect(formatParts(LOTS_EN, { n: 'no' }, 'en').join('')).toBe('no lots');
    });
  });
});
