// Formatting as an app's developer would write it for one language and time zone: shared formatters, inline sentences.
const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const dates = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const days = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const DAY_MS = 86_400_000;

/** "12,500". */
export const creditsText = (credits: number): string => numbers.format(credits);
/** "Jan 1, 2025". */
export const dateText = (instantMs: number): string => dates.format(instantMs);
/** "in 30 days". */
export const relativeText = (instantMs: number, nowMs: number): string =>
  days.format(Math.ceil((instantMs - nowMs) / DAY_MS), 'day');
/** "1 lot", "2 lots". */
export const countText = (count: number, noun: string): string =>
  `${creditsText(count)} ${noun}${count === 1 ? '' : 's'}`;
