import { describe, expect, it } from 'vitest';
import {
  binExpiries,
  type Expiry,
} from '../../../../src/components/LotBreakdownChart/runway/binExpiries.js';
import { dayNumber } from '../../../../src/format/dayNumber.js';

const DAY_MS = 86_400_000;

const utcDay = (atMs: number) => dayNumber(atMs, 'UTC');
const expiryAt = (firstMs: number, drop = 1): Expiry => ({
  firstMs,
  lastMs: firstMs,
  count: 1,
  drop,
});
/** One expiry per day at noon, starting `firstDay` days after January 1, 1970. */
const daily = (count: number, firstDay = 0) =>
  Array.from({ length: count }, (_, day) => expiryAt((firstDay + day + 0.5) * DAY_MS));
const countsOf = (bins: readonly Expiry[]) => bins.map(({ count }) => count);

describe('binExpiries', () => {
  it('returns no bins without expiries', () => {
    expect(binExpiries([], 24, utcDay)).toEqual([]);
  });

  it('does not merge days if there are at most as many as allowed', () => {
    expect(binExpiries(daily(3), 3, utcDay)).toEqual(daily(3));
  });

  it('merges the expiries of a day even if they would fit, because users see one drop', () => {
    const expiries = [expiryAt(1, 10), expiryAt(2, 20)];
    expect(binExpiries(expiries, 24, utcDay)).toEqual([
      { firstMs: 1, lastMs: 2, count: 2, drop: 30 },
    ]);
  });

  it('drops at the first expiry of a day, and keeps the last', () => {
    const expiries = [expiryAt(1, 10), expiryAt(2, 20), expiryAt(DAY_MS, 40)];
    expect(binExpiries(expiries, 2, utcDay)).toEqual([
      { firstMs: 1, lastMs: 2, count: 2, drop: 30 },
      { firstMs: DAY_MS, lastMs: DAY_MS, count: 1, drop: 40 },
    ]);
  });

  it.each([
    ['UTC', ['05:00', '09:00', '31:00'], [2, 1]],
    ['America/Los_Angeles', ['05:00', '09:00', '31:00'], [1, 2]],
    ['UTC', ['17:00', '19:00', '26:00'], [2, 1]],
    ['Asia/Kathmandu', ['17:00', '19:00', '26:00'], [1, 2]],
  ])('uses the calendar days of %s for expiries at %j', (timeZone, hours, counts) => {
    const midnightMs = Date.parse('2025-01-01T00:00:00Z');
    const expiries = hours.map((hour) =>
      expiryAt(midnightMs + Number.parseInt(hour, 10) * 3_600_000),
    );
    const bins = binExpiries(expiries, 2, (atMs) => dayNumber(atMs, timeZone));
    expect(countsOf(bins)).toEqual(counts);
  });

  it('bins by weeks from the first day if there are too many days', () => {
    expect(countsOf(binExpiries(daily(15, 3), 3, utcDay))).toEqual([7, 7, 1]);
  });

  it('bins by calendar months if there are too many weeks', () => {
    expect(countsOf(binExpiries(daily(31 + 28 + 2), 3, utcDay))).toEqual([31, 28, 2]);
  });

  it.each([
    ['quarters', 30, Array.from({ length: 10 }, () => 3)],
    ['years', 120, Array.from({ length: 10 }, () => 12)],
    ['five years', 75 * 12, Array.from({ length: 15 }, () => 60)],
  ])('bins by %s if shorter units give too many bins', (_unit, months, counts) => {
    const monthly = Array.from({ length: months }, (_, month) => expiryAt(Date.UTC(2025, month)));
    expect(countsOf(binExpiries(monthly, 24, utcDay))).toEqual(counts);
  });

  it('counts only months with an expiry', () => {
    const farApart = [0, 1, 1.1, 40].map((month) =>
      expiryAt(Date.UTC(2025, 0) + month * 31 * DAY_MS),
    );
    expect(countsOf(binExpiries(farApart, 3, utcDay))).toEqual([1, 2, 1]);
  });

  it('does not modify its input', () => {
    const expiries = daily(30);
    binExpiries(expiries, 2, utcDay);
    expect(expiries).toEqual(daily(30));
  });
});
