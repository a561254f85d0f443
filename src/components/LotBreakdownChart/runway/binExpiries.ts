import { addCredits } from '../../../credits/addCredits.js';
import { monthOf } from './monthOf.js';

const WEEK_DAYS = 7;

/** Credits that are drawn as expiring together. */
export interface Expiry {
  /** When the first and the last of the lots expire, epoch milliseconds. */
  firstMs: number;
  lastMs: number;
  /** Number of lots. */
  count: number;
  /** Whole credits. */
  drop: number;
}

/** The calendar day of an instant (epoch milliseconds), as a number of days since 1970. */
export type DayOf = (instantMs: number) => number;

/** Months per bin, finest first; until the year 2100 the last one is always enough. */
const MONTH_BINS = [1, 3, 12, 60];

/**
 * Groups expiries by day or, if there are more than `maxCount` groups, by week, month, quarter, year or five years.
 * Takes and returns them in chronological order.
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

/** Merges neighbors with the same key. */
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
