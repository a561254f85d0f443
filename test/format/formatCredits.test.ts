import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCompactCredits, formatCredits } from '../../src/format/formatCredits.js';

const SEED = 20_241_202;
const SCALES: Record<string, number> = { '': 0, K: 3, M: 6, B: 9, T: 12 };

/** The number that an English text such as "-1,234.5T" stands for, exactly: parsed without floating point. */
function read(text: string): bigint {
  const [, sign, digits = '', scale = ''] = /^(-?)([\d,.]+)([KMBT]?)$/.exec(text) ?? [];
  const [whole = '', fraction = ''] = digits.replaceAll(',', '').split('.');
  const zeros = (SCALES[scale] ?? Number.NaN) + 1 - fraction.length;
  const tenths = BigInt(whole + fraction + '0'.repeat(zeros));
  return (sign === '-' ? -tenths : tenths) / 10n;
}

describe('formatCredits', () => {
  it('FAULTS 56: formats 2^53 - 1 compactly, rounded down', () => {
    expect(formatCredits(Number.MAX_SAFE_INTEGER, 'en')).toBe('9007.1T');
  });

  it('is exact below a trillion and rounds down from there', () => {
    expect(formatCredits(999_999_999_999, 'en')).toBe('999,999,999,999');
    expect(formatCredits(1_999_999_999_999, 'en')).toBe('1.9T');
  });

  it.each([
    ['en', '12,500'],
    ['nl', '12.500'],
    ['fr', '12\u202f500'],
    ['en-IN', '12,500'],
    ['ar-EG', '١٢٬٥٠٠'],
  ])('groups digits as in %s', (locale, text) => {
    expect(formatCredits(12_500, locale)).toBe(text);
  });

  it('groups by lakh and crore in India', () => {
    expect(formatCredits(12_345_678, 'en-IN')).toBe('1,23,45,678');
  });

  it.each([
    [0, '0'],
    [1, '1'],
    [-120, '-120'],
    [-1_234_567, '-1,234,567'],
  ])('formats %i as %s', (credits, text) => {
    expect(formatCredits(credits, 'en')).toBe(text);
  });

  it('never overstates: the number shown is at most the real one', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (credits) => {
        expect(read(formatCredits(credits, 'en'))).toBeLessThanOrEqual(BigInt(credits));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('keeps all digits of every amount below a trillion', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (credits) => {
        expect(read(formatCredits(credits, 'en'))).toBe(BigInt(credits));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('formatCompactCredits', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1_999, '1.9K'],
    [5_000, '5K'],
    [999_999, '999.9K'],
    [7_500_000, '7.5M'],
  ])('formats %i as %s', (credits, text) => {
    expect(formatCompactCredits(credits, 'en')).toBe(text);
  });

  it('never overstates', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (credits) => {
        expect(read(formatCompactCredits(credits, 'en'))).toBeLessThanOrEqual(BigInt(credits));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('uses the abbreviations of the language', () => {
    expect(formatCompactCredits(7_500_000, 'nl')).toBe('7,5\u00a0mln.');
  });
});
