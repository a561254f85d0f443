const DAY_MS = 86_400_000;
const MONTHS_A_YEAR = 12;

/** The calendar month of a day (its number since 1970), as a number of months since the year 0. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * MONTHS_A_YEAR + date.getUTCMonth();
}
