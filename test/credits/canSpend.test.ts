import { canSpend } from 'react-credit-widgets/query';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';

describe('canSpend', () => {
  it.each([
    // expected, balance, usage, cost
    ['FAULTS 79: usage is off although there are credits', false, 500, false, 1],
    ['usage is off and the balance is unknown', false, null, false, 1],
    ['FAULTS 78: the permission is unknown, the balance covers it', null, 500, null, 500],
    ['the permission is unknown, the balance is short', false, 499, null, 500],
    ['the balance is unknown', null, null, true, 1],
    ['both are unknown', null, null, null, 0],
    ['the balance is exactly the cost', true, 500, true, 500],
    ['the balance is one short', false, 499, true, 500],
    ['FAULTS 53: the team is overdrawn', false, -120, true, 0],
    ['nothing is spent at a balance of 0', true, 0, true, 0],
    ['the cost is a fraction above the balance', false, 1, true, 1.5],
    ['the balance is 2^53 - 1', true, Number.MAX_SAFE_INTEGER, true, Number.MAX_SAFE_INTEGER],
  ])('%s, so it is %s', (_situation, expected, balance, usageAllowed, cost) => {
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
