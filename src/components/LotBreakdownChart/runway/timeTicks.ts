const DAY_MS = 86_400_000;
const MONTHS_A_YEAR = 12;
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6];
const YEAR_STEPS = [1, 2, 5, 10, 25];

/** Where a time axis has its ticks. */
export interface TimeTicks {
  /** Calendar days, as numbers of days since 1970. */
  days: number[];
  /** What the label of a tick says. */
  format: Intl.DateTimeFormatOptions;
}

/**
 * The finest round division of the days from `first` to `last` that has no more than `maxCount` ticks (at least 2). Where
 * round dates are too few or too many, every so many of the finest are left.
 */
export function timeTicks(first: number, last: number, maxCount: number): TimeTicks {
  const divisions = [
    ...DAY_STEPS.map((step) => byDay(first, last, step)),
    ...MONTH_STEPS.map((step) => byMonth(first, last, step)),
    ...YEAR_STEPS.map((step) => byYear(first, last, step)),
  ];
  const fit = divisions.find(({ days }) => days.length > 0 && days.length <= maxCount);
  if (fit) return fit;
  const { days, format } =
    divisions.findLast((one) => one.days.length > 0) ?? byDay(first, last, 1);
  const every = Math.ceil(days.length / maxCount);
  return { days: days.filter((_, index) => index % every === 0), format };
}

function byDay(first: number, last: number, step: number): TimeTicks {
  return { days: multiples(first, last, step), format: { month: 'short', day: 'numeric' } };
}

function byMonth(first: number, last: number, step: number): TimeTicks {
  const months = multiples(monthOf(first - 1) + 1, monthOf(last), step);
  return { days: months.map(firstOfMonth), format: { month: 'short', year: 'numeric' } };
}

function byYear(first: number, last: number, step: number): TimeTicks {
  const { days } = byMonth(first, last, step * MONTHS_A_YEAR);
  return { days, format: { year: 'numeric' } };
}

function multiples(first: number, last: number, step: number): number[] {
  const start = Math.ceil(first / step) * step;
  const count = Math.max(0, Math.floor((last - start) / step) + 1);
  return Array.from({ length: count }, (_, index) => start + index * step);
}

/** Months since the year 0. */
function monthOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * MONTHS_A_YEAR + date.getUTCMonth();
}

function firstOfMonth(month: number): number {
  const year = Math.floor(month / MONTHS_A_YEAR);
  return Date.UTC(year, month % MONTHS_A_YEAR) / DAY_MS;
}
