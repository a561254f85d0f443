import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../../src/components/LotBreakdownChart/runway/monthOf.js';

const dayOf = (date: string) => Date.parse(date) / 86_400_000;

describe('monthOf', () => {
  it.each([
    ['the first day of 1970', '1970-01-01', 1970, 0],
    ['the last day before 1970', '1969-12-31', 1969, 11],
    ['the first day of a month before 1970', '1969-12-01', 1969, 11],
    ['the last day of a year', '2024-12-31', 2024, 11],
    ['the first day of the next', '2025-01-01', 2025, 0],
    ['the 29th of February in a leap year', '2024-02-29', 2024, 1],
    ['the day after the 28th in another year', '2025-03-01', 2025, 2],
  ])('puts %s, %s, into its calendar month', (_situation, date, year, month) => {
    expect(monthOf(dayOf(date))).toBe(year * 12 + month);
  });

  it('counts on by one at each turn of a month', () => {
    const year = Array.from({ length: 365 }, (_, day) => monthOf(dayOf('2025-01-01') + day));
    expect([...new Set(year)]).toEqual(Array.from({ length: 12 }, (_, at) => 2025 * 12 + at));
  });
});
