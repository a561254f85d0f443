import { parseCredits } from 'react-credit-widgets/query';
import { aCredits, aLot, aPlan, scenarios } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { isCredits } from '../../src/api/isCredits.js';

describe('isCredits', () => {
  it.each(['documented', 'tenThousandLots', 'oddTypes', 'longNames', 'permissionOnly'] as const)(
    'is true for what parseCredits returns: %s',
    (name) => {
      expect(isCredits(parseCredits(scenarios[name].json))).toBe(true);
    },
  );

  it.each<[string, unknown]>([
    ['null', null],
    ['an extra field', { ...aCredits(), extra: 1 }],
    ['a missing field', { ...aCredits(), plan: undefined }],
    ['a fraction', aCredits({ balance: 0.5 })],
    ['-0, which Intl prints', aCredits({ balance: -0 })],
    ['more left than allocated', aCredits({ lots: [aLot({ allocated: 1, remaining: 2 })] })],
    ['an expiry that no Date can hold', aCredits({ lots: [aLot({ expiresAtMs: 8.64e15 + 2 })] })],
    ['a start that no Date can hold', aCredits({ plan: aPlan({ createdAtMs: 9e15 }) })],
  ])('is false for %s', (_what, value) => {
    expect(isCredits(value)).toBe(false);
  });
});
