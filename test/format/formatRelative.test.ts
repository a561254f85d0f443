import { describe, expect, it } from 'vitest';
import { formatRelative } from '../../src/format/formatRelative.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const NOON_MS = Date.parse('2024-12-02T12:00:00Z');

describe('formatRelative', () => {
  it.each([
    ['one millisecond', 1, 'in 1 minute'],
    ['one minute', MINUTE_MS, 'in 1 minute'],
    ['a minute and a millisecond', MINUTE_MS + 1, 'in 2 minutes'],
    ['59 minutes', 59 * MINUTE_MS, 'in 59 minutes'],
    ['exactly one hour', HOUR_MS, 'in 1 hour'],
    ['three hours', 3 * HOUR_MS, 'in 3 hours'],
    ['the last millisecond of today', 12 * HOUR_MS - 1, 'in 12 hours'],
    ['the first one of tomorrow', 12 * HOUR_MS, 'tomorrow'],
    ['the last one of tomorrow', 36 * HOUR_MS - 1, 'tomorrow'],
    ['the day after tomorrow', 36 * HOUR_MS, 'in 2 days'],
    ['30 days', 30 * DAY_MS, 'in 30 days'],
    ['59 days', 59 * DAY_MS, 'in 59 days'],
    ['120 days', 120 * DAY_MS, 'in 3 months'],
    ['a year', 366 * DAY_MS, 'in 12 months'],
  ])('formats %s (%i ms) as %s', (_distance, waitMs, text) => {
    expect(formatRelative(NOON_MS + waitMs, NOON_MS, 'en', 'UTC')).toBe(text);
  });

  it('counts minutes across midnight while less than an hour is left', () => {
    const lateMs = Date.parse('2024-12-02T23:30:00Z');
    expect(formatRelative(lateMs + 59 * MINUTE_MS, lateMs, 'en', 'UTC')).toBe('in 59 minutes');
    expect(formatRelative(lateMs + HOUR_MS, lateMs, 'en', 'UTC')).toBe('tomorrow');
  });

  it.each([
    ['UTC', 'in 30 days'],
    ['America/New_York', 'in 29 days'],
    ['Pacific/Auckland', 'in 29 days'],
  ])('counts the calendar days of %s: %s', (timeZone, text) => {
    const newYearMs = Date.parse('2025-01-01T00:00:00Z');
    expect(formatRelative(newYearMs, NOON_MS, 'en', timeZone)).toBe(text);
  });

  it.each([
    ['23 hours', '2024-03-10T05:30:00Z', '2024-03-11T04:30:00Z'],
    ['25 hours', '2024-11-03T04:30:00Z', '2024-11-04T05:30:00Z'],
  ])(
    'formats the same time on the next day as "tomorrow" if the day has %s',
    (_length, from, to) => {
      const text = formatRelative(Date.parse(to), Date.parse(from), 'en', 'America/New_York');
      expect(text).toBe('tomorrow');
    },
  );

  it.each([
    ['nl', 'over 30 dagen'],
    ['de', 'in 30 Tagen'],
    ['ja', '30 日後'],
  ])('formats in %s', (locale, text) => {
    expect(formatRelative(NOON_MS + 30 * DAY_MS, NOON_MS, locale, 'UTC')).toBe(text);
  });
});
