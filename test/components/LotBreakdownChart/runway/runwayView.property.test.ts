import fc from 'fast-check';
import type { CreditLot } from 'react-credit-widgets/query';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import {
  type RunwayView,
  runwayView,
} from '../../../../src/components/LotBreakdownChart/runway/runwayView.js';
import { liveTotals } from '../../../../src/credits/liveTotals.js';
import { dayNumber } from '../../../../src/format/dayNumber.js';
import { RUNS } from '../anyLots.js';

const HOUR_MS = 3_600_000;

/** Lots that expire within hours, weeks, years or decades, some of them never. */
const anyLots = fc
  .constantFrom(20, 700, 10_000, 600_000)
  .chain((hours) => fc.array(lotWithin(hours), { maxLength: 80 }));
const anyZone = fc.constantFrom('UTC', 'America/Los_Angeles', 'Asia/Kathmandu');

function lotWithin(hours: number): fc.Arbitrary<CreditLot> {
  const wait = fc.option(fc.integer({ min: -2, max: hours }), { freq: 12 });
  return fc.record({ remaining: fc.nat(5_000), wait }).map(({ remaining, wait: waitHours }) =>
    aLot({
      remaining,
      expiresAtMs: waitHours === null ? null : PINNED_NOW + waitHours * HOUR_MS,
    }),
  );
}

function drawnAt({ remaining, steps }: RunwayView, atMs: number): number {
  return steps.findLast(({ firstMs }) => firstMs <= atMs)?.rest ?? remaining;
}

const trueRest = (lots: CreditLot[], atMs: number) => liveTotals(lots, atMs).remaining;
const undated = (lots: CreditLot[]) => lots.filter(({ expiresAtMs }) => expiresAtMs === null);

/** Runs a check on the runways of any lots in any time zone. */
function forAnyRunway(check: (view: RunwayView, lots: CreditLot[]) => void) {
  fc.assert(
    fc.property(anyLots, anyZone, (lots, zone) => {
      check(
        runwayView(lots, PINNED_NOW, (atMs) => dayNumber(atMs, zone)),
        lots,
      );
    }),
    RUNS,
  );
}

describe('runwayView of any lots', () => {
  it('never shows more than will be left, at any instant', () => {
    forAnyRunway((view, lots) => {
      const instants = lots.flatMap(({ expiresAtMs }) =>
        expiresAtMs === null || expiresAtMs <= PINNED_NOW ? [] : [expiresAtMs - 1, expiresAtMs],
      );
      for (const atMs of instants) {
        expect(drawnAt(view, atMs)).toBeLessThanOrEqual(trueRest(lots, atMs));
      }
    });
  });

  it('is exact as soon as the last lot of a step has expired', () => {
    forAnyRunway(({ remaining, steps }, lots) => {
      expect(remaining).toBe(trueRest(lots, PINNED_NOW));
      for (const { lastMs, rest } of steps) expect(rest).toBe(trueRest(lots, lastMs));
    });
  });

  it('has at most 24 steps, in order, each lower by its drop, down to what never expires', () => {
    forAnyRunway(({ startMs, endMs, remaining, steps }, lots) => {
      expect(steps.length).toBeLessThanOrEqual(24);
      let [rest, lastMs] = [remaining, startMs];
      for (const step of steps) {
        expect(step.firstMs).toBeGreaterThan(lastMs);
        expect(step.lastMs).toBeGreaterThanOrEqual(step.firstMs);
        expect(step.rest).toBe(rest - step.drop);
        [rest, lastMs] = [step.rest, step.lastMs];
      }
      expect(rest).toBe(trueRest(undated(lots), PINNED_NOW));
      expect(endMs).toBeGreaterThan(lastMs);
    });
  });

  it('counts every lot that expires once', () => {
    forAnyRunway(({ steps }, lots) => {
      const counted = steps.reduce((sum, { count }) => sum + count, 0);
      const live = liveTotals(lots, PINNED_NOW).count;
      expect(counted).toBe(live - liveTotals(undated(lots), PINNED_NOW).count);
    });
  });
});
