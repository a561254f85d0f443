const DAY_MS = 86_400_000;
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 300];
const MONTHS_A_YEAR = 12;

/** Where a time axis has its ticks. */
export interface TimeTicks {
  /** Calendar days, as numbers of days since 1970. */
  days: number[];
  /** What the label of a tick says. */
  format: Intl.DateTimeFormatOptions;
}

/** The finest round division of the days from `first` to `last` that has no more than `maxCount` ticks, at least 2. */
export function timeTicks(first: number, last: number, maxCount: number): TimeTicks {
  for (const step of DAY_STEPS) {
    const days = multiples(first, last, step);
    if (days.length <= maxCount) return { days, format: { month: 'short', day: 'numeric' } };
  }
  const isFit = (step: number) =>
    multiples(monthOf(first) + 1, monthOf(last), step).length <= maxCount;
  const step = MONTH_STEPS.find(isFit) ?? 300;
  const days = multiples(monthOf(first) + 1, monthOf(last), step).map(dayOfMonth);
  const isYearly = step % MONTHS_A_YEAR === 0;
  return { days, format: isYearly ? { year: 'numeric' } : { month: 'short', year: 'numeric' } };
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

function dayOfMonth(month: number): number {
  const year = Math.floor(month / MONTHS_A_YEAR);
  return Date.UTC(year, month % MONTHS_A_YEAR) / DAY_MS;
}
