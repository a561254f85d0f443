import type { Span } from './runwayView.js';

const DAY_MS = 86_400_000;
const MONTHS_A_YEAR = 12;
const DAY_STEPS = [1, 2, 4, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 300];

/** Ticks of a time axis. */
export interface TimeTicks {
  /** Calendar days, as numbers of days since 1970. */
  days: number[];
  /** Format of the labels, a constant object. */
  format: Intl.DateTimeFormatOptions;
}

const DAY = { month: 'short', day: 'numeric' } as const;
const MONTH = { month: 'short', year: 'numeric' } as const;
const YEAR = { year: 'numeric' } as const;

const NO_TICKS: TimeTicks = { days: [], format: YEAR };

/**
 * Returns the finest round division of the days or months of an axis with at most `maxCount` (at least 1) evenly
 * spaced ticks. If no round division fits, it keeps every nth tick of the coarsest.
 */
export function timeTicks(days: Span, months: Span, maxCount: number): TimeTicks {
  const divisions = [
    ...DAY_STEPS.map((step): Division => ({ unit: 'day', span: days, step })),
    ...MONTH_STEPS.map((step): Division => ({ unit: 'month', span: months, step })),
  ];
  const minGap = (days[1] - days[0]) / maxCount;
  const usable = divisions.filter((division) => countOf(division) > 0);
  const fit = usable
    .filter((division) => countOf(division) <= maxCount)
    .map(ticksOf)
    .find((ticks) =>
      ticks.days.every((day, at) => at === 0 || day - (ticks.days[at - 1] ?? 0) >= minGap),
    );
  if (fit) return fit;
  const coarsest = usable.at(-1);
  const all = coarsest ? ticksOf(coarsest) : NO_TICKS;
  const every = Math.ceil(all.days.length / maxCount);
  return { ...all, days: all.days.filter((_, index) => index % every === 0) };
}

interface Division {
  unit: 'day' | 'month';
  /** In days since 1970, or in months since the year 0. */
  span: Span;
  step: number;
}

function countOf({ span: [first, last], step }: Division): number {
  return Math.max(0, Math.floor(last / step) - Math.ceil(first / step) + 1);
}

function ticksOf(division: Division): TimeTicks {
  const { unit, span, step } = division;
  const start = Math.ceil(span[0] / step);
  const values = Array.from({ length: countOf(division) }, (_, index) => (start + index) * step);
  if (unit === 'day') return { days: values, format: DAY };
  const isYearly = step % MONTHS_A_YEAR === 0;
  return {
    days: values.map(firstOfMonth),
    format: isYearly ? YEAR : MONTH,
  };
}

function firstOfMonth(month: number): number {
  const year = Math.floor(month / MONTHS_A_YEAR);
  return Date.UTC(year, month % MONTHS_A_YEAR) / DAY_MS;
}
