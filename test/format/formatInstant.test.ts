import { describe, expect, it } from 'vitest';
import { formatDate, formatTime } from '../../src/format/formatInstant.js';

const NEW_YEAR_MS = Date.parse('2025-01-01T00:00:00Z');
const NOW_MS = Date.parse('2024-12-02T12:00:00Z');

/** ICU puts a narrow no-break space before AM and PM. */
const plain = (text: string) => text.replaceAll('\u202f', ' ');

describe('formatDate', () => {
  it.each([
    ['UTC', 'Jan 1, 2025'],
    ['America/New_York', 'Dec 31, 2024'],
    ['Pacific/Auckland', 'Jan 1, 2025'],
  ])('names the day on which it is in %s', (timeZone, text) => {
    expect(formatDate(NEW_YEAR_MS, 'en', timeZone)).toBe(text);
  });

  it.each([
    ['en-GB', '1 Jan 2025'],
    ['nl', '1 jan 2025'],
    ['de', '01.01.2025'],
  ])('follows the customs of %s', (locale, text) => {
    expect(formatDate(NEW_YEAR_MS, locale, 'UTC')).toBe(text);
  });
});

describe('formatTime', () => {
  it.each([
    ['UTC', '12:00 PM'],
    ['America/New_York', '7:00 AM'],
    ['Pacific/Auckland', '1:00 AM'],
  ])('is the time of day alone when it is today in %s', (timeZone, text) => {
    expect(plain(formatTime(NOW_MS, NOW_MS + 60_000, 'en', timeZone))).toBe(text);
  });

  it('has its date as soon as the day is over', () => {
    const midnightMs = Date.parse('2024-12-03T00:00:00Z');
    expect(plain(formatTime(NOW_MS, midnightMs - 1, 'en', 'UTC'))).toBe('12:00 PM');
    expect(plain(formatTime(NOW_MS, midnightMs, 'en', 'UTC'))).toBe('Dec 2, 2024, 12:00 PM');
  });

  it('judges "today" in the zone, not in UTC', () => {
    const lateMs = Date.parse('2024-12-02T10:59:00Z');
    const text = plain(formatTime(lateMs, lateMs + 60_000, 'en', 'Pacific/Auckland'));
    expect(text).toBe('Dec 2, 2024, 11:59 PM');
  });

  it('uses 24 hours where readers do', () => {
    const afternoonMs = Date.parse('2024-12-02T14:02:00Z');
    expect(formatTime(afternoonMs, afternoonMs, 'nl', 'UTC')).toBe('14:02');
  });
});
