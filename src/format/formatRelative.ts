import { dayNumber } from './dayNumber.js';
import { relativeFormat } from './intl.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAYS_UNTIL_MONTHS = 60;
const DAYS_A_MONTH = 30.44;

/**
 * Formats how far a later instant is from now: "in 30 days", "tomorrow", "in 3 hours". Days are calendar days in the
 * time zone, as people count them. Both instants are epoch milliseconds, `instantMs` > `nowMs`.
 */
export function formatRelative(
  instantMs: number,
  nowMs: number,
  locale: string,
  timeZone: string,
): string {
  const [amount, unit] = distance(instantMs, nowMs, timeZone);
  return relativeFormat(locale).format(amount, unit);
}

function distance(
  instantMs: number,
  nowMs: number,
  timeZone: string,
): [number, Intl.RelativeTimeFormatUnit] {
  const waitMs = instantMs - nowMs;
  if (waitMs < HOUR_MS) return [Math.ceil(waitMs / MINUTE_MS), 'minute'];
  const days = dayNumber(instantMs, timeZone) - dayNumber(nowMs, timeZone);
  if (days === 0) return [Math.round(waitMs / HOUR_MS), 'hour'];
  if (days < DAYS_UNTIL_MONTHS) return [days, 'day'];
  return [Math.max(2, Math.floor(days / DAYS_A_MONTH)), 'month']; // 60 days are never "next month"
}
