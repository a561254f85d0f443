import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../src/format/dayNumber.js';

const DAY_OF_2024_12_02 = Date.UTC(2024, 11, 2) / 86_400_000;

describe('dayNumber', () => {
  it.each([
    ['UTC', '2024-12-02T00:00:00.000Z'],
    ['UTC', '2024-12-02T23:59:59.999Z'],
    ['Pacific/Auckland', '2024-12-01T11:00:00.000Z'],
    ['Pacific/Auckland', '2024-12-02T10:59:59.999Z'],
    ['America/New_York', '2024-12-02T05:00:00.000Z'],
    ['America/New_York', '2024-12-03T04:59:59.999Z'],
    ['Asia/Kathmandu', '2024-12-01T18:15:00.000Z'],
  ])('follows the calendar of %s: %s is on December 2, 2024', (timeZone, instant) => {
    expect(dayNumber(Date.parse(instant), timeZone)).toBe(DAY_OF_2024_12_02);
  });

  it('changes at midnight in the time zone', () => {
    const midnightMs = Date.parse('2024-12-02T05:00:00.000Z');
    expect(dayNumber(midnightMs - 1, 'America/New_York')).toBe(DAY_OF_2024_12_02 - 1);
  });

  it.each([
    ['23 hours long', '2024-03-10T05:00:00Z', '2024-03-11T04:00:00Z'],
    ['25 hours long', '2024-11-03T04:00:00Z', '2024-11-04T05:00:00Z'],
  ])('counts a day that is %s as one', (_length, midnight, nextMidnight) => {
    const [fromMs, toMs] = [Date.parse(midnight), Date.parse(nextMidnight)];
    const first = dayNumber(fromMs, 'America/New_York');
    expect(dayNumber(toMs - 1, 'America/New_York')).toBe(first);
    expect(dayNumber(toMs, 'America/New_York')).toBe(first + 1);
  });

  it('skips the day that Samoa skipped', () => {
    const zone = 'Pacific/Apia';
    const before = dayNumber(Date.parse('2011-12-30T09:59:59Z'), zone);
    expect(dayNumber(Date.parse('2011-12-30T10:00:00Z'), zone)).toBe(before + 2);
  });
});
