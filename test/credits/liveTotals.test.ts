import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { liveTotals } from '../../src/credits/liveTotals.js';

describe('liveTotals', () => {
  it('FAULTS 58: is all zeros, never NaN, without lots', () => {
    expect(liveTotals([], PINNED_NOW)).toEqual({ count: 0, remaining: 0, allocated: 0 });
  });

  it('FAULTS 63: leaves expired, used-up and pending lots out of every figure', () => {
    const lots = [
      aLot({ allocated: 100, remaining: 40 }),
      aLot({ allocated: 7, remaining: 7, expiresAtMs: PINNED_NOW }),
      aLot({ allocated: 11, remaining: 0 }),
      aLot({ allocated: 13, remaining: 13, kind: 'Pending' }),
      aLot({ allocated: 3, remaining: 2, expiresAtMs: null }),
    ];
    expect(liveTotals(lots, PINNED_NOW)).toEqual({ count: 2, remaining: 42, allocated: 103 });
  });

  it('FAULTS 56: caps at 2^53 - 1 when lots add up to more', () => {
    const huge = aLot({
      allocated: Number.MAX_SAFE_INTEGER,
      remaining: Number.MAX_SAFE_INTEGER - 1,
    });
    expect(liveTotals([huge, huge, huge], PINNED_NOW)).toEqual({
      count: 3,
      remaining: Number.MAX_SAFE_INTEGER,
      allocated: Number.MAX_SAFE_INTEGER,
    });
  });

  it('FAULTS 65: counts two equal lots as two', () => {
    const lot = aLot({ allocated: 10, remaining: 4 });
    expect(liveTotals([lot, lot], PINNED_NOW)).toEqual({ count: 2, remaining: 8, allocated: 20 });
  });
});
