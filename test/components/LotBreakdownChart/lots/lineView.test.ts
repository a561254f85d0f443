import type { CreditLot, LotState } from 'react-credit-widgets/query';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import type { LineContent } from '../../../../src/components/LotBreakdownChart/lots/chooseLines.js';
import { lineView } from '../../../../src/components/LotBreakdownChart/lots/lineView.js';

const WEEK_MS = 7 * 86_400_000;

const lotLine = (lot: CreditLot, state: LotState): LineContent => ({ type: 'lot', lot, state });
const viewOf = (lot: CreditLot, state: LotState = 'live') =>
  lineView(lotLine(lot, state), PINNED_NOW, 10_000);

function sumOf(lot: CreditLot) {
  const first = { lot, state: 'live', key: 0, index: 0 } as const;
  const firstExpiresAtMs = lot.expiresAtMs;
  return { count: 3, remaining: 2_000, allocated: 5_000, first, firstExpiresAtMs };
}

describe('lineView', () => {
  describe('a lot', () => {
    it('has a gauge on the common scale', () => {
      expect(viewOf(aLot({ remaining: 2_500, allocated: 5_000 }))).toMatchObject({
        type: 'lot',
        gauge: { kind: 'top-up', state: 'live', trackShare: 0.5, fillShare: 0.25 },
      });
    });

    it('has an empty gauge if nothing was allocated', () => {
      expect(viewOf(aLot({ remaining: 0, allocated: 0 }), 'used-up')).toMatchObject({
        gauge: { trackShare: 0, fillShare: 0 },
      });
    });

    it.each([
      ['expires in exactly seven days', WEEK_MS, 'live', true],
      ['expires a millisecond later than that', WEEK_MS + 1, 'live', false],
      ['expires in a millisecond', 1, 'live', true],
      ['expires exactly now', 0, 'expired', false],
      ['is used up', 1, 'used-up', false],
      ['is Pending', 1, 'pending', false],
    ] as const)('that %s: soon', (_situation, waitMs, state, isSoon) => {
      expect(viewOf(aLot({ expiresAtMs: PINNED_NOW + waitMs }), state)).toMatchObject({ isSoon });
    });

    it('without expiry never expires soon', () => {
      expect(viewOf(aLot({ expiresAtMs: null }))).toMatchObject({ isSoon: false });
    });
  });

  it('a group has one gauge for all its lots, and the first expiry', () => {
    const sum = sumOf(aLot({ expiresAtMs: PINNED_NOW + 5 }));
    expect(lineView({ type: 'group', kind: 'setup', sum }, PINNED_NOW, 10_000)).toEqual({
      type: 'group',
      kind: 'setup',
      count: 3,
      remaining: 2_000,
      allocated: 5_000,
      firstExpiresAtMs: PINNED_NOW + 5,
      gauge: { kind: 'setup', state: 'live', trackShare: 0.5, fillShare: 0.2 },
    });
  });

  it('a fold has no gauge', () => {
    const fold = { type: 'fold', of: 'expired', count: 3, remaining: 2_000 } as const;
    expect(lineView(fold, PINNED_NOW, 10_000)).toEqual(fold);
  });
});
