import { balanceAt } from 'react-credit-widgets/query';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';

const UNKNOWN = { balance: null, isDerived: false };

describe('balanceAt', () => {
  it.each([
    ['FAULTS 111: no lots at all', []],
    ['FAULTS 111: only an expired lot', [aLot({ expiresAtMs: PINNED_NOW - 1 })]],
    ['a lot that expires exactly now', [aLot({ expiresAtMs: PINNED_NOW })]],
    ['only a used-up lot', [aLot({ remaining: 0 })]],
    ['only a Pending lot', [aLot({ kind: 'Pending' })]],
  ])('%s: is unknown, never a derived 0', (_situation, lots) => {
    expect(balanceAt(aCredits({ balance: null, lots }), PINNED_NOW)).toEqual(UNKNOWN);
  });

  it('FAULTS 47: derives the balance from the live lots when none was reported', () => {
    const lots = [
      aLot({ remaining: 4_000 }),
      aLot({ remaining: 30, expiresAtMs: null }),
      aLot({ remaining: 700, expiresAtMs: PINNED_NOW - 1 }),
      aLot({ remaining: 90, kind: 'Pending' }),
    ];
    const credits = aCredits({ balance: null, lots });
    expect(balanceAt(credits, PINNED_NOW)).toEqual({ balance: 4_030, isDerived: true });
  });

  it('FAULTS 56: caps a derived balance at 2^53 - 1', () => {
    const lot = aLot({
      allocated: Number.MAX_SAFE_INTEGER,
      remaining: Number.MAX_SAFE_INTEGER,
    });
    const credits = aCredits({ balance: null, lots: [lot, lot] });
    expect(balanceAt(credits, PINNED_NOW)).toEqual({
      balance: Number.MAX_SAFE_INTEGER,
      isDerived: true,
    });
  });

  it.each([
    ['FAULTS 59: lots that add up to more', 1],
    ['FAULTS 59: a balance of 0 with live lots', 0],
    ['FAULTS 53: an overdrawn balance', -120],
  ])('%s: keeps the reported balance', (_situation, balance) => {
    const credits = aCredits({ balance, lots: [aLot({ remaining: 4_000 })] });
    expect(balanceAt(credits, PINNED_NOW)).toEqual({ balance, isDerived: false });
  });

  it('FAULTS 45: keeps a reported balance under a clock ten years ahead', () => {
    const credits = aCredits({ balance: 12_500, lots: [aLot()] });
    const tenYearsLater = Date.UTC(2034, 11, 2, 12);
    expect(balanceAt(credits, tenYearsLater)).toEqual({ balance: 12_500, isDerived: false });
  });
});
