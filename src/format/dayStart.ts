import type { Text } from './createText.js';

const DAY_MS = 86_400_000;

const WALL_CLOCK = { dateStyle: 'short', timeStyle: 'medium' } as const;

/**
 * Start of a calendar day (a number of days since 1970) in the time zone of a text, in epoch milliseconds; an hour off on days when
 * clocks change.
 */
export function dayStart(
  day: number,
  { dateFormat, timeZone }: Pick<Text, 'dateFormat' | 'timeZone'>,
): number {
  const utcMs = day * DAY_MS;
  const wallTime = dateFormat(WALL_CLOCK)(timeZone)('sv').format(utcMs); // Swedish dates are ISO 8601
  const wallMs = Date.parse(`${wallTime.replace(' ', 'T')}Z`);
  return utcMs - (wallMs - utcMs);
}
