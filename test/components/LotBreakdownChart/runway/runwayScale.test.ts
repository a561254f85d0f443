import fc from 'fast-check';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { runwayScale } from '../../../../src/components/LotBreakdownChart/runway/runwayScale.js';
import { RUNS } from '../anyLots.js';

const DAY_MS = 86_400_000;
const view = { startMs: PINNED_NOW, endMs: PINNED_NOW + 10 * DAY_MS, scaleMax: 500 };
const size = { width: 400, height: 240, top: 20, bottom: 220, em: 16 };

describe('runwayScale', () => {
  it.each([
    ['from left to right', false, [0, 100, 400]],
    ['from right to left', true, [400, 300, 0]],
  ])('runs time %s', (_direction, isRtl, places) => {
    const { x } = runwayScale(view, { ...size, isRtl });
    expect([0, 2.5, 10].map((days) => x(PINNED_NOW + days * DAY_MS))).toEqual(places);
  });

  it('has 0 at the bottom and the maximum at the top', () => {
    const { y } = runwayScale(view, { ...size, isRtl: false });
    expect([0, 250, 500].map(y)).toEqual([220, 120, 20]);
  });

  it('converts an instant to a position and back, in both directions', () => {
    const anyView = fc.record({
      startMs: fc.integer({ min: PINNED_NOW, max: PINNED_NOW + 365 * DAY_MS }),
      spanMs: fc.integer({ min: DAY_MS, max: 30_000 * DAY_MS }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      width: fc.integer({ min: 1, max: 4_000 }),
      isRtl: fc.boolean(),
    });
    fc.assert(
      fc.property(anyView, ({ startMs, spanMs, part, width, isRtl }) => {
        const endMs = startMs + spanMs;
        const { x, atMs } = runwayScale({ ...view, startMs, endMs }, { ...size, width, isRtl });
        const instantMs = startMs + part * spanMs;
        expect(Math.abs(x(instantMs) - width / 2)).toBeLessThan(width / 2 + 1e-6);
        expect(Math.abs(atMs(x(instantMs)) - instantMs)).toBeLessThan(1);
      }),
      RUNS,
    );
  });
});
