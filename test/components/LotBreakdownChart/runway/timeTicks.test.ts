import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../../src/components/LotBreakdownChart/runway/monthOf.js';
import { timeTicks } from '../../../../src/components/LotBreakdownChart/runway/timeTicks.js';
import { RUNS } from '../anyLots.js';

const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;

const dayOf = (date: string) => Date.parse(date) / DAY_MS;
const dateOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
/** Ticks of an axis from a day to another. */
const axisTicks = (first: number, last: number, maxCount: number) =>
  timeTicks([first, last], [monthOf(first - 1) + 1, monthOf(last)], maxCount);
const ticksOf = (first: string, last: string, maxCount: number) =>
  axisTicks(dayOf(first), dayOf(last), maxCount).days.map(dateOf);

describe('timeTicks', () => {
  it('has one tick for a single day', () => {
    expect(ticksOf('2024-12-03', '2024-12-03', 2)).toEqual(['2024-12-03']);
  });

  it('has none if the axis ends before its first whole day', () => {
    expect(axisTicks(20_060, 20_059, 4).days).toEqual([]);
  });

  it.each([
    ['every day', '2024-12-05', 3, ['2024-12-03', '2024-12-04', '2024-12-05']],
    ['every month', '2025-03-20', 4, ['2025-01-01', '2025-02-01', '2025-03-01']],
    ['every quarter', '2025-11-20', 4, ['2025-01-01', '2025-04-01', '2025-07-01', '2025-10-01']],
    ['every year', '2027-06-01', 3, ['2025-01-01', '2026-01-01', '2027-01-01']],
    ['every five years', '2041-01-01', 4, ['2025-01-01', '2030-01-01', '2035-01-01', '2040-01-01']],
    ['every ten years', '2051-01-01', 4, ['2030-01-01', '2040-01-01', '2050-01-01']],
  ])('has a tick %s up to %s with at most %i ticks', (_division, last, maxCount, ticks) => {
    expect(ticksOf('2024-12-03', last, maxCount)).toEqual(ticks);
  });

  it.each([
    ['2024-12-05', 4, { month: 'short', day: 'numeric' }],
    ['2025-11-20', 4, { month: 'short', year: 'numeric' }],
    ['2027-06-01', 3, { year: 'numeric' }],
    ['2041-01-01', 4, { year: 'numeric' }],
  ])('uses the shortest sufficient date format up to %s', (last, maxCount, format) => {
    expect(axisTicks(dayOf('2024-12-03'), dayOf(last), maxCount).format).toEqual(format);
  });

  it('uses the finest division that fits', () => {
    expect(ticksOf('2024-12-03', '2024-12-10', 8)).toHaveLength(8);
    expect(ticksOf('2024-12-03', '2024-12-10', 7)).toHaveLength(4);
  });

  it('fits any axis: 1 to `maxCount` ticks, in order, inside the axis, on whole months and years', () => {
    const anyAxis = fc.integer({ min: 2, max: 8 }).chain((maxCount) =>
      fc.record({
        maxCount: fc.constant(maxCount),
        first: fc.integer({ min: dayOf('2024-01-01'), max: dayOf('2034-12-31') }),
        span: fc.integer({ min: 1, max: 80 * YEAR_DAYS }),
      }),
    );
    fc.assert(
      fc.property(anyAxis, ({ first, span, maxCount }) => {
        const { days, format } = axisTicks(first, first + span, maxCount);
        expect(days.length).toBeLessThanOrEqual(maxCount);
        expect(days).not.toEqual([]);
        expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
        expect(days.filter((day) => day < first || day > first + span)).toEqual([]);
        if (!format.year) return;
        for (const day of days) expect(dateOf(day)).toMatch(format.month ? /-01$/ : /-01-01$/);
      }),
      RUNS,
    );
  });
});
