import { aLot } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { addLot, noTotals } from '../../src/credits/lotTotals.js';

describe('noTotals', () => {
  it('returns a new object of zeros each time', () => {
    addLot(noTotals(), aLot());
    expect(noTotals()).toEqual({ count: 0, remaining: 0, allocated: 0 });
  });
});

describe('addLot', () => {
  it('counts a lot in any state: the caller decides which to add', () => {
    const totals = noTotals();
    addLot(totals, aLot({ remaining: 0, allocated: 100 }));
    addLot(totals, aLot({ remaining: 7, allocated: 20, kind: 'Pending' }));
    expect(totals).toEqual({ count: 2, remaining: 7, allocated: 120 });
  });

  it('counts a lot that was issued with nothing', () => {
    const totals = noTotals();
    addLot(totals, aLot({ remaining: 0, allocated: 0 }));
    expect(totals).toEqual({ count: 1, remaining: 0, allocated: 0 });
  });

  it('FAULTS 56: caps at 2^53 - 1 when lots add up to more', () => {
    const huge = { remaining: Number.MAX_SAFE_INTEGER, allocated: Number.MAX_SAFE_INTEGER };
    const totals = noTotals();
    addLot(totals, aLot(huge));
    addLot(totals, aLot({ remaining: 1, allocated: 1 }));
    expect(totals).toEqual({ count: 2, ...huge });
  });
});
