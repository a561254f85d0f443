import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { runwayView } from '../../../../src/components/LotBreakdownChart/runway/runwayView.js';
import { dayNumber } from '../../../../src/format/dayNumber.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const viewOf = (lots: Parameters<typeof runwayView>[0], nowMs = PINNED_NOW) =>
  runwayView(lots, nowMs, (atMs) => dayNumber(atMs, 'UTC'));
const expiring = (days: number, remaining: number) =>
  aLot({ remaining, allocated: 9_000, expiresAtMs: PINNED_NOW + days * DAY_MS });

describe('runwayView', () => {
  it.each([
    ['there are no lots', [], 0],
    ['no lot has an expiry', [aLot({ remaining: 30, expiresAtMs: null })], 30],
    ['a lot expires exactly now', [expiring(0, 30)], 0],
    ['a lot is used up', [expiring(1, 0)], 0],
    ['a lot is Pending', [aLot({ kind: 'Pending' })], 0],
  ])('has no steps if %s', (_situation, lots, remaining) => {
    expect(viewOf(lots)).toMatchObject({
      steps: [],
      remaining,
      startMs: PINNED_NOW,
      endMs: PINNED_NOW + DAY_MS,
    });
  });

  it('steps down by each lot as it expires, soonest first, to what never expires', () => {
    const lots = [expiring(9, 300), aLot({ remaining: 50, expiresAtMs: null }), expiring(2, 100)];
    const { remaining, steps, scaleMax } = viewOf(lots);
    expect([remaining, scaleMax]).toEqual([450, 500]);
    expect(steps.map(({ firstMs, drop, rest }) => [firstMs - PINNED_NOW, drop, rest])).toEqual([
      [2 * DAY_MS, 100, 350],
      [9 * DAY_MS, 300, 50],
    ]);
  });

  it('merges lots that expire at the same instant into one step', () => {
    const atMs = PINNED_NOW + 2 * DAY_MS;
    expect(viewOf([expiring(2, 100), expiring(2, 20)]).steps).toEqual([
      { firstMs: atMs, lastMs: atMs, count: 2, drop: 120, rest: 0 },
    ]);
  });

  it('starts at the last full hour, and stays there until the next', () => {
    const lots = [expiring(9, 1)];
    expect(viewOf(lots, PINNED_NOW + 1).startMs).toBe(PINNED_NOW);
    expect(viewOf(lots, PINNED_NOW + HOUR_MS - 1).startMs).toBe(PINNED_NOW);
    expect(viewOf(lots, PINNED_NOW + HOUR_MS).startMs).toBe(PINNED_NOW + HOUR_MS);
  });

  it('ends a day after the last expiry, or later if that is far away', () => {
    expect(viewOf([expiring(3, 1)]).endMs).toBe(PINNED_NOW + 4 * DAY_MS);
    expect(viewOf([expiring(100, 1)]).endMs).toBe(PINNED_NOW + 108 * DAY_MS);
  });

  it('ends after the last lot, not after the first one of the last step', () => {
    const lots = Array.from({ length: 40 }, (_, month) => expiring(31 * month + 1, 1));
    const { steps, endMs } = viewOf(lots);
    expect(steps.length).toBeLessThanOrEqual(24);
    expect(steps.at(-1)?.count).toBeGreaterThan(1);
    expect(steps.at(-1)?.lastMs).toBe(PINNED_NOW + (31 * 39 + 1) * DAY_MS);
    expect(endMs).toBeGreaterThan(steps.at(-1)?.lastMs ?? Infinity);
  });

  it('is capped at 2^53 - 1 if lots add up to more, and never drops below 0', () => {
    const huge = { remaining: Number.MAX_SAFE_INTEGER, allocated: Number.MAX_SAFE_INTEGER };
    const lots = [1, 2].map((days) => aLot({ ...huge, expiresAtMs: PINNED_NOW + days * DAY_MS }));
    const { remaining, steps } = viewOf(lots);
    expect(remaining).toBe(Number.MAX_SAFE_INTEGER);
    expect(steps.map(({ rest }) => rest)).toEqual([0, 0]);
  });
});
