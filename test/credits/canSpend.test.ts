import { canSpend } from 'react-credit-widgets/query';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';

describe('canSpend', () => {
  it.each([
    // balance, usage allowed, cost, expected
    ['FAULTS 79: usage is off although there are credits', 500, false, 1, false],
    ['usage is off and the balance is unknown', null, false, 1, false],
    ['FAULTS 78: the permission is unknown, the balance covers it', 500, null, 500, null],
    ['the permission is unknown, the balance is short', 499, null, 500, false],
    ['the balance is unknown', null, true, 1, null],
    ['both are unknown', null, null, 0, null],
    ['the balance is exactly the cost', 500, true, 500, true],
    ['the balance is one short', 499, true, 500, false],
    ['FAULTS 53: the team is overdrawn', -120, true, 0, false],
    ['nothing is spent at a balance of 0', 0, true, 0, true],
    ['the cost is a fraction above the balance', 1, true, 1.5, false],
    ['the balance is 2^53 - 1', Number.MAX_SAFE_INTEGER, true, Number.MAX_SAFE_INTEGER, true],
  ])('%s', (_situation, balance, usageAllowed, cost, expected) => {
    const credits = aCredits({ balance, usageAllowed, lots: [] });
    expect(canSpend(credits, cost, PINNED_NOW)).toBe(expected);
  });

  it('FAULTS 47: uses the live lots when no balance was reported', () => {
    const expiresAtMs = PINNED_NOW + 1;
    const lots = [aLot({ remaining: 300, expiresAtMs })];
    const credits = aCredits({ balance: null, usageAllowed: true, lots });
    expect(canSpend(credits, 300, PINNED_NOW)).toBe(true);
    expect(canSpend(credits, 301, PINNED_NOW)).toBe(false);
    expect(canSpend(credits, 300, expiresAtMs)).toBeNull();
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, -0.1])('throws for a cost of %d', (cost) => {
    const credits = aCredits({ balance: 500, usageAllowed: false });
    expect(() => canSpend(credits, cost, PINNED_NOW)).toThrow(RangeError);
    expect(() => canSpend(credits, cost, PINNED_NOW)).toThrow(/canSpend: cost must be/);
  });
});
