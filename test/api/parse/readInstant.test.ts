import { describe, expect, it } from 'vitest';
import { readInstant } from '../../../src/api/parse/readInstant.js';

function read(value: unknown) {
  const codes: string[] = [];
  return { atMs: readInstant(value, 'value', (code) => codes.push(code)), codes };
}

const YEAR_2000_MS = 946_684_800_000;
const YEAR_2100_S = 4_102_444_800;

describe('readInstant', () => {
  it.each([
    ['FAULTS 60: 0', 0, []],
    ['FAULTS 60: missing', undefined, []],
    ['FAULTS 60: negative', -1_735_689_600, []],
    ['FAULTS 60: negative milliseconds', -1_735_689_600_000, []],
    ['FAULTS 60: less than one', 0.5, ['rounded']],
    ['FAULTS 62: 9999-12-31 in seconds', 253_402_300_799, []],
    ['FAULTS 62: 9999-12-31 in milliseconds', 253_402_300_799_000, []],
    ['FAULTS 62: 9e15, which Intl throws on', 9e15, []],
    ['FAULTS 62: 2100-01-01 in seconds', YEAR_2100_S, []],
    ['FAULTS 62: 2100-01-01 in milliseconds', YEAR_2100_S * 1000, []],
    ['FAULTS 62: a millisecond before 2000, as seconds', YEAR_2000_MS - 1, []],
    ['FAULTS 77: a date as text', '2024-01-01', ['wrong_type']],
    ['FAULTS 51: seconds as text', '1735689600', ['wrong_type']],
    ['FAULTS 54: 1e400', Number.POSITIVE_INFINITY, ['wrong_type']],
    ['an array', [1_735_689_600], ['wrong_type']],
  ])('%s: is null', (_situation, value, codes) => {
    expect(read(value)).toEqual({ atMs: null, codes });
  });

  it.each([
    ['the documented seconds', 1_735_689_600, Date.UTC(2025, 0, 1), []],
    ['one second', 1, 1_000, []],
    ['FAULTS 62: the last second of 2099', YEAR_2100_S - 1, 4_102_444_799_000, []],
    ['FAULTS 61: milliseconds', 1_735_689_600_000, Date.UTC(2025, 0, 1), ['ms_as_seconds']],
    ['FAULTS 61: 2000-01-01 in milliseconds', YEAR_2000_MS, YEAR_2000_MS, ['ms_as_seconds']],
    [
      'FAULTS 61: the last millisecond of 2099',
      4_102_444_799_999,
      4_102_444_799_999,
      ['ms_as_seconds'],
    ],
    ['FAULTS 52: a fraction of a second', 1_735_689_600.9, Date.UTC(2025, 0, 1), ['rounded']],
  ])('%s: the instant is known', (_situation, value, atMs, codes) => {
    expect(read(value)).toEqual({ atMs, codes });
  });
});
