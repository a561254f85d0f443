import { describe, expect, it } from 'vitest';
import { formatDateRange } from '../../src/format/formatDateRange.js';
import { formatDay } from '../../src/format/formatDay.js';
import { formatDate, formatTime } from '../../src/format/formatInstant.js';
import { dateFormat } from '../../src/format/intl.js';

const NEW_YEAR_MS = Date.parse('2025-01-01T00:00:00Z');
const NOW_MS = Date.parse('2024-12-02T12:00:00Z');

/** ICU puts a narrow no-break space before AM and PM, and thin spaces around the dash of a range. */
const plain = (text: string) => text.replace(/[\u202f\u2009]/g, ' ');

describe('formatDate', () => {
  it.each([
    ['UTC', 'Jan 1, 2025'],
    ['America/New_York', 'Dec 31, 2024'],
    ['Pacific/Auckland', 'Jan 1, 2025'],
  ])('shows the date in %s', (timeZone, text) => {
    expect(formatDate(NEW_YEAR_MS, 'en', timeZone)).toBe(text);
  });

  it.each([
    ['en-GB', '1 Jan 2025'],
    ['nl', '1 jan 2025'],
    ['de', '01.01.2025'],
  ])('uses the format of %s', (locale, text) => {
    expect(formatDate(NEW_YEAR_MS, locale, 'UTC')).toBe(text);
  });
});

describe('formatDateRange', () => {
  const rangeTo = (to: string, locale = 'en', timeZone = 'UTC') =>
    plain(formatDateRange(NEW_YEAR_MS, Date.parse(to), { dateFormat, locale, timeZone }));

  it.each([
    ['the same instant', '2025-01-01T00:00:00Z', 'Jan 1, 2025'],
    ['the same day', '2025-01-01T23:59:59Z', 'Jan 1, 2025'],
    ['the next day', '2025-01-02T00:00:00Z', 'Jan 1 – 2, 2025'],
    ['another month', '2025-02-07T00:00:00Z', 'Jan 1 – Feb 7, 2025'],
    ['another year', '2026-02-07T00:00:00Z', 'Jan 1, 2025 – Feb 7, 2026'],
  ])('omits repeated parts of a range up to %s', (_distance, to, text) => {
    expect(rangeTo(to)).toBe(text);
  });

  it.each([
    ['UTC', 'Jan 1, 2025'],
    ['America/Los_Angeles', 'Dec 31, 2024 – Jan 1, 2025'],
    ['Asia/Kathmandu', 'Jan 1 – 2, 2025'],
  ])('uses the calendar days of %s', (timeZone, text) => {
    expect(rangeTo('2025-01-01T20:00:00Z', 'en', timeZone)).toBe(text);
  });

  it.each([
    ['nl', '1–7 jan 2025'],
    ['de', '01.–07.01.2025'],
  ])('uses the format of %s', (locale, text) => {
    expect(rangeTo('2025-01-07T00:00:00Z', locale)).toBe(text);
  });
});

describe('formatDay', () => {
  const NEW_YEAR = NEW_YEAR_MS / 86_400_000;

  it.each([
    ['en', { month: 'short', day: 'numeric' }, 'Jan 1'],
    ['en', { month: 'short', year: 'numeric' }, 'Jan 2025'],
    ['en', { year: 'numeric' }, '2025'],
    ['nl', { month: 'short', day: 'numeric' }, '1 jan'],
    ['ja', { month: 'short', day: 'numeric' }, '1月1日'],
  ] as const)('formats a day in %s with %j: %s', (locale, options, text) => {
    expect(formatDay(NEW_YEAR, { dateFormat, locale }, options)).toBe(text);
  });

  it('counts from January 1, 1970', () => {
    expect(formatDay(0, { dateFormat, locale: 'en' }, { dateStyle: 'short' })).toBe('1/1/70');
  });
});

describe('formatTime', () => {
  it.each([
    ['UTC', '12:00 PM'],
    ['America/New_York', '7:00 AM'],
    ['Pacific/Auckland', '1:00 AM'],
  ])('shows only the time for an instant of today in %s', (timeZone, text) => {
    expect(plain(formatTime(NOW_MS, NOW_MS + 60_000, 'en', timeZone))).toBe(text);
  });

  it('adds the date as soon as the day is over', () => {
    const midnightMs = Date.parse('2024-12-03T00:00:00Z');
    expect(plain(formatTime(NOW_MS, midnightMs - 1, 'en', 'UTC'))).toBe('12:00 PM');
    expect(plain(formatTime(NOW_MS, midnightMs, 'en', 'UTC'))).toBe('Dec 2, 2024, 12:00 PM');
  });

  it('decides "today" in the time zone, not in UTC', () => {
    const lateMs = Date.parse('2024-12-02T10:59:00Z');
    const text = plain(formatTime(lateMs, lateMs + 60_000, 'en', 'Pacific/Auckland'));
    expect(text).toBe('Dec 2, 2024, 11:59 PM');
  });

  it('uses 24 hours where the locale does', () => {
    const afternoonMs = Date.parse('2024-12-02T14:02:00Z');
    expect(formatTime(afternoonMs, afternoonMs, 'nl', 'UTC')).toBe('14:02');
  });
});
