import { describe, expect, it } from 'vitest';
import { createText } from '../../src/format/createText.js';
import { en } from '../../src/format/messages/en.js';
import { nl } from '../../src/format/messages/nl.js';

const NEW_YEAR_MS = Date.parse('2025-01-01T00:00:00Z');
const NOW_MS = Date.parse('2024-12-02T12:00:00Z');

describe('createText', () => {
  describe('a locale or time zone that does not exist', () => {
    it('falls back to the language of the catalog and to UTC, and throws nothing', () => {
      const text = createText({ messages: nl, locale: 'xx_invalid!!', timeZone: 'Mars/X' });
      expect(text.credits(12_500)).toBe('12.500');
      expect(text.date(NEW_YEAR_MS)).toBe('1 jan 2025');
      expect(text.relative(NEW_YEAR_MS, NOW_MS)).toBe('over 30 dagen');
      expect(text.timeOrDate(NOW_MS, NOW_MS)).toBe('12:00');
    });

    it('falls back to English where the catalog names no language either', () => {
      const text = createText({ messages: { ...nl, locale: 'nl_??' }, locale: '' });
      expect(text.credits(12_500)).toBe('12,500');
      expect(text.message('creditsLeft', { n: '1' }, 1)).toBe('Nog 1 credit');
    });

    it('takes a tag that is well formed but unknown', () => {
      expect(() => createText({ messages: en, locale: 'xx-Zzzz' }).credits(1)).not.toThrow();
    });
  });

  describe('locale', () => {
    it('is the catalog’s own when none is given', () => {
      expect(createText({ messages: nl }).credits(12_500)).toBe('12.500');
    });

    it('sets numbers and dates, and leaves words and plurals to the catalog', () => {
      const text = createText({ messages: nl, locale: 'en-US' });
      expect(text.credits(12_500)).toBe('12,500');
      expect(text.date(NEW_YEAR_MS)).toBe('Jan 1, 2025');
      expect(text.relative(NEW_YEAR_MS, NOW_MS)).toBe('over 30 dagen');
    });
  });

  it('dates in UTC when no time zone is given', () => {
    const text = createText({ messages: en });
    expect(text.date(NEW_YEAR_MS)).toBe('Jan 1, 2025');
    expect(text.dayStart(text.day(NEW_YEAR_MS))).toBe(NEW_YEAR_MS);
  });

  describe('timeZone', () => {
    it.each([
      ['America/Los_Angeles', '2024-12-31T08:00:00Z', 'Dec 31', 'Dec 31, 2024 – Jan 1, 2025'],
      ['Asia/Kathmandu', '2024-12-31T18:15:00Z', 'Jan 1', 'Jan 1 – 2, 2025'],
    ])('decides which day it is and when that begins: %s', (timeZone, start, day, range) => {
      const text = createText({ messages: en, timeZone });
      const today = text.day(NEW_YEAR_MS);
      expect(text.dayStart(today)).toBe(Date.parse(start));
      expect(text.dayAs(today, { month: 'short', day: 'numeric' })).toBe(day);
      const dates = text.dateRange(NEW_YEAR_MS, NEW_YEAR_MS + 20 * 3_600_000);
      expect(dates.replaceAll('\u2009', ' ')).toBe(range);
    });
  });

  it('writes shares of all in the locale', () => {
    const text = createText({ messages: en, locale: 'de' });
    expect([0, 0.001, 0.68, 1].map(text.percent)).toEqual([
      '0\u00a0%',
      '<1\u00a0%',
      '68\u00a0%',
      '100\u00a0%',
    ]);
  });

  it('sorts words by the language of the catalog, not by the locale of its numbers', () => {
    const words = ['Zoll', 'Ärger', 'Apfel'];
    const swedish = createText({ messages: { ...en, locale: 'sv' }, locale: 'de' });
    const german = createText({ messages: { ...en, locale: 'de' }, locale: 'sv' });
    expect(words.toSorted(swedish.compare)).toEqual(['Apfel', 'Zoll', 'Ärger']);
    expect(words.toSorted(german.compare)).toEqual(['Apfel', 'Ärger', 'Zoll']);
  });

  describe('fallback', () => {
    const fallback = { topUp: 'Top up', refresh: 'Refresh' };
    const messages = { locale: 'nl', topUp: 'Opwaarderen' };

    it('speaks where the messages are silent, and nowhere else', () => {
      const text = createText({ messages, fallback });
      expect([text.message('topUp'), text.message('refresh')]).toEqual(['Opwaarderen', 'Refresh']);
    });

    it('is beaten by labels, even by an empty one', () => {
      const text = createText({ messages, fallback, labels: { topUp: '', refresh: 'Ververs' } });
      expect([text.message('topUp'), text.message('refresh')]).toEqual(['', 'Ververs']);
    });

    it('leaves a text empty that nobody has', () => {
      expect(createText({ messages, fallback }).message('low')).toBe('');
    });
  });

  describe('labels', () => {
    it('beat the messages, word by word', () => {
      const text = createText({ messages: nl, labels: { topUp: 'Bijkopen' } });
      expect([text.message('topUp'), text.message('refresh')]).toEqual(['Bijkopen', 'Vernieuwen']);
    });

    it('may be empty', () => {
      expect(
        createText({ messages: en, labels: { usageOffHint: '' } }).message('usageOffHint'),
      ).toBe('');
    });

    it('may have plural forms, by the rules of the catalog', () => {
      const labels = { creditsLeft: { one: '{n} Punkt', other: '{n} Punkte' } };
      const text = createText({ messages: en, labels });
      expect(text.message('creditsLeft', { n: '1' }, 1)).toBe('1 Punkt');
      expect(text.message('creditsLeft', { n: '2' }, 2)).toBe('2 Punkte');
    });
  });
});
