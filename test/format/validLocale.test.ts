import { describe, expect, it } from 'vitest';
import { validLocale, validTimeZone } from '../../src/format/validLocale.js';

describe('validLocale', () => {
  it.each([
    ['a language', 'nl'],
    ['a language and a region', 'pt-BR'],
    ['a numbering system', 'ar-u-nu-latn'],
    ['a well-formed tag of an unknown language', 'xx-Zzzz'],
  ])('keeps %s: %s', (_what, locale) => {
    expect(validLocale(locale, 'de')).toBe(locale);
  });

  it('writes a tag in its canonical form', () => {
    expect(validLocale('EN-us', 'de')).toBe('en-US');
  });

  it.each([undefined, '', 'en_US', 'x', 'nl_??', 'deutsch-und-englisch'])(
    'falls back, and throws nothing, for %o',
    (locale) => {
      expect(validLocale(locale, 'de')).toBe('de');
    },
  );
});

describe('validTimeZone', () => {
  it.each(['America/New_York', 'UTC'])('keeps %s', (timeZone) => {
    expect(validTimeZone(timeZone)).toBe(timeZone);
  });

  it('writes a name in its canonical form', () => {
    expect(validTimeZone('asia/TOKYO')).toBe('Asia/Tokyo');
  });

  it.each(['', 'Mars/Olympus', 'CEST', 'UTC+25:00'])(
    'falls back to UTC, and throws nothing, for "%s"',
    (timeZone) => {
      expect(validTimeZone(timeZone)).toBe('UTC');
    },
  );
});
