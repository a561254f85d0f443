import { MONTHS_A_YEAR, monthOf } from './monthOf.js';

const DAY_MS = 86_400_000;
const DAY_STEPS = [1, 2, 4, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 300];

/** Ticks of a time axis. */
export interface TimeTicks {
  /** Calendar days, as numbers of days since 1970. */
  days: number[];
  /** Format of the labels. */
  format: Intl.DateTimeFormatOptions;
}

const NO_TICKS: TimeTicks = { days: [], format: {} };

/**
 * Returns the finest round division of the days from `first` to `last` with at most `maxCount` (at least 1) evenly
 * spaced ticks. If no round division fits, it keeps every nth tick of the coarsest.
 */
export function timeTicks(first: number, last: number, maxCount: number): TimeTicks {
  const months: Span = [monthOf(first - 1) + 1, monthOf(last)];
  const divisions = [
    ...DAY_STEPS.map((step): Division => ({ unit: 'day', span: [first, last], step })),
    ...MONTH_STEPS.map((step): Division => ({ unit: 'month', span: months, step })),
  ];
  const minGap = (last - first) / maxCount;
  const usable = divisions.filter((division) => countOf(division) > 0);
  const fit = usable
    .filter((division) => countOf(division) <= maxCount)
    .map(ticksOf)
    .find(({ days }) => days.every((day, at) => at === 0 || day - (days[at - 1] ?? 0) >= minGap));
  if (fit) return fit;
  const coarsest = usable.at(-1);
  const { days, format } = coarsest ? ticksOf(coarsest) : NO_TICKS;
  const every = Math.ceil(days.length / maxCount);
  return { days: days.filter((_, index) => index % every === 0), format };
}

type Span = readonly [first: number, last: number];

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
  if (unit === 'day') return { days: values, format: { month: 'short', day: 'numeric' } };
  const isYearly = step % MONTHS_A_YEAR === 0;
  return {
    days: values.map(firstOfMonth),
    format: isYearly ? { year: 'numeric' } : { month: 'short', year: 'numeric' },
  };
}

function firstOfMonth(month: number): number {
  const year = Math.floor(month / MONTHS_A_YEAR);
  return Date.UTC(year, month % MONTHS_A_YEAR) / DAY_MS;
}
