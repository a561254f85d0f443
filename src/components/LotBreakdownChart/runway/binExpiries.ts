import { addCredits } from '../../../credits/addCredits.js';
import { monthOf } from './monthOf.js';

const WEEK_DAYS = 7;

/** Credits that are drawn as expiring together. */
export interface Expiry {
  /** Epoch milliseconds of the first and the last lot that it stands for. */
  firstMs: number;
  lastMs: number;
  /** Number of lots. */
  count: number;
  /** Whole credits. */
  drop: number;
}

/** The calendar day of an instant (epoch milliseconds), as a number of days since 1970. */
export type DayOf = (instantMs: number) => number;

/** How many months a bin may hold; up to the year 2100 the last one is always enough. */
const MONTH_BINS = [1, 3, 12, 60];

/**
 * Expiries put together by day, and where these are more than `maxCount`, by week, month, quarter, year or five years. In
 * order, as they came.
 */
export function binExpiries(expiries: readonly Expiry[], maxCount: number, dayOf: DayOf): Expiry[] {
  const days = expiries.map(({ firstMs }) => dayOf(firstMs));
  const firstDay = days[0] ?? 0;
  const units = [
    (day: number) => day,
    (day: number) => Math.floor((day - firstDay) / WEEK_DAYS),
    ...MONTH_BINS.map((months) => (day: number) => Math.floor(monthOf(day) / months)),
  ];
  let bins = [...expiries];
  for (const unit of units) {
    bins = merged(expiries, days.map(unit));
    if (bins.length <= maxCount) break;
  }
  return bins;
}

/** Neighbors with the same key become one. */
function merged(expiries: readonly Expiry[], keys: readonly number[]): Expiry[] {
  const bins: Expiry[] = [];
  expiries.forEach((expiry, index) => {
    const bin = bins.at(-1);
    if (!bin || keys[index] !== keys[index - 1]) {
      bins.push({ ...expiry });
      return;
    }
    bin.lastMs = expiry.lastMs;
    bin.count += expiry.count;
    bin.drop = addCredits(bin.drop, expiry.drop);
  });
  return bins;
}
