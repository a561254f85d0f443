import { describe, expect, it } from 'vitest';
import { createText } from '../../src/format/createText.js';
import { en } from '../../src/format/messages/en.js';
import { nl } from '../../src/format/messages/nl.js';

const NEW_YEAR_MS = Date.parse('2025-01-01T00:00:00Z');
const NOW_MS = Date.parse('2024-12-02T12:00:00Z');

describe('createText', () => {
  describe('an invalid locale or time zone', () => {
    it('falls back to the language of the catalog and to UTC without throwing', () => {
      const text = createText({ messages: nl, locale: 'xx_invalid!!', timeZone: 'Mars/X' });
      expect(text.credits(12_500)).toBe('12.500');
      expect(text.date(NEW_YEAR_MS)).toBe('1 jan 2025');
      expect(text.relative(NEW_YEAR_MS, NOW_MS)).toBe('over 30 dagen');
      expect(text.timeOrDate(NOW_MS, NOW_MS)).toBe('12:00');
    });

    it('falls back to English if the locale of the catalog is invalid too', () => {
      const text = createText({ messages: { ...nl, locale: 'nl_??' }, locale: '' });
      expect(text.credits(12_500)).toBe('12,500');
      expect(text.message('creditsLeft', { n: '1' }, 1)).toBe('Nog 1 credit');
    });

    it('accepts a well-formed but unknown tag', () => {
      expect(() => createText({ messages: en, locale: 'xx-Zzzz' }).credits(1)).not.toThrow();
    });
  });

  describe('locale', () => {
    it('defaults to the locale of the catalog', () => {
      expect(createText({ messages: nl }).credits(12_500)).toBe('12.500');
    });

    it('formats numbers and dates; words and plurals follow the catalog', () => {
      const text = createText({ messages: nl, locale: 'en-US' });
      expect(text.credits(12_500)).toBe('12,500');
      expect(text.date(NEW_YEAR_MS)).toBe('Jan 1, 2025');
      expect(text.relative(NEW_YEAR_MS, NOW_MS)).toBe('over 30 dagen');
    });
  });

  it('formats dates in UTC by default', () => {
    const text = createText({ messages: en });
    expect(text.date(NEW_YEAR_MS)).toBe('Jan 1, 2025');
    expect(text.timeZone).toBe('UTC');
  });

  it.each([
    ['America/Los_Angeles', 'Dec 31, 2024'],
    ['Asia/Tokyo', 'Jan 1, 2025'],
  ])('formats dates in the time zone: %s', (timeZone, date) => {
    const text = createText({ messages: en, timeZone });
    expect(text.date(NEW_YEAR_MS)).toBe(date);
    expect(text.timeZone).toBe(timeZone);
  });

  it('knows the language of its words, and the locale of its numbers', () => {
    const { language, locale } = createText({ messages: { ...en, locale: 'sv' }, locale: 'de' });
    expect([language, locale]).toEqual(['sv', 'de']);
  });

  describe('english', () => {
    const english = { topUp: 'Top up', low: 'Low' };
    const messages = { locale: 'nl', topUp: 'Opwaarderen' };

    it('is used only for keys that the messages lack', () => {
      const text = createText({ messages, english });
      expect([text.message('topUp'), text.message('low')]).toEqual(['Opwaarderen', 'Low']);
    });

    it('is overridden by labels, even by an empty one', () => {
      const text = createText({ messages, english, labels: { topUp: '', refresh: 'Ververs' } });
      expect([text.message('topUp'), text.message('refresh')]).toEqual(['', 'Ververs']);
    });

    it('is not needed for the texts that every widget may show', () => {
      expect(createText({ messages }).message('refresh')).toBe('Refresh');
    });

    it('gives an empty text for a key that is missing everywhere', () => {
      expect(createText({ messages, english }).message('empty')).toBe('');
    });
  });

  describe('labels', () => {
    it('override the messages key by key', () => {
      const text = createText({ messages: nl, labels: { topUp: 'Bijkopen' } });
      expect([text.message('topUp'), text.message('refresh')]).toEqual(['Bijkopen', 'Vernieuwen']);
    });

    it('may be empty', () => {
      expect(
        createText({ messages: en, labels: { usageOffHint: '' } }).message('usageOffHint'),
      ).toBe('');
    });

    it('may have plural forms, selected by the rules of the catalog', () => {
      const labels = { creditsLeft: { one: '{n} Punkt', other: '{n} Punkte' } };
      const text = createText({ messages: en, labels });
      expect(text.message('creditsLeft', { n: '1' }, 1)).toBe('1 Punkt');
      expect(text.message('creditsLeft', { n: '2' }, 2)).toBe('2 Punkte');
    });
  });
});
