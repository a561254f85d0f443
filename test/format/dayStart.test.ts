import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/format/dayNumber.js';
import { dayStart } from '../../src/format/dayStart.js';
import { dateFormat } from '../../src/format/intl.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const dayOf = (date: string) => Date.parse(date) / DAY_MS;
const startOf = (date: string, timeZone: string) =>
  new Date(dayStart(dayOf(date), { dateFormat, timeZone })).toISOString();

describe('dayStart', () => {
  it.each([
    ['UTC', '2024-12-02', '2024-12-02T00:00:00.000Z'],
    ['America/Los_Angeles', '2024-12-02', '2024-12-02T08:00:00.000Z'],
    ['America/Los_Angeles', '2024-07-02', '2024-07-02T07:00:00.000Z'],
    ['Asia/Kathmandu', '2024-12-02', '2024-12-01T18:15:00.000Z'],
    ['Pacific/Auckland', '2024-12-02', '2024-12-01T11:00:00.000Z'],
    ['Pacific/Kiritimati', '2024-12-02', '2024-12-01T10:00:00.000Z'],
  ])('is midnight in %s on %s', (timeZone, date, instant) => {
    expect(startOf(date, timeZone)).toBe(instant);
  });

  it.each([
    ['America/Los_Angeles', '2024-03-10', '2024-03-10T08:00:00Z'],
    ['America/Los_Angeles', '2024-11-03', '2024-11-03T07:00:00Z'],
    ['Pacific/Auckland', '2024-04-07', '2024-04-06T11:00:00Z'],
    ['Pacific/Auckland', '2024-09-29', '2024-09-28T12:00:00Z'],
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00Z'],
  ])('is within an hour of midnight on a DST change in %s on %s', (timeZone, date, midnight) => {
    const offMs = dayStart(dayOf(date), { dateFormat, timeZone }) - Date.parse(midnight);
    expect(Math.abs(offMs)).toBeLessThanOrEqual(HOUR_MS);
  });

  it.each([
    'UTC',
    'America/Los_Angeles',
    'America/St_Johns',
    'Europe/Berlin',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
  ])('is the first millisecond of its day in %s, on every day of two years', (timeZone) => {
    const first = dayOf('2024-01-01');
    for (let day = first; day < first + 731; day += 1) {
      const startMs = dayStart(day, { dateFormat, timeZone });
      expect([dayNumber(startMs, timeZone), dayNumber(startMs - 1, timeZone)]).toEqual([
        day,
        day - 1,
      ]);
    }
  });

  it('is exact again on the day after a DST change', () => {
    expect(startOf('2024-09-30', 'Pacific/Auckland')).toBe('2024-09-29T11:00:00.000Z');
  });
});
