import type { Credits } from '../credits/types.js';
import { aLot } from './aLot.js';
import { aPlan } from './aPlan.js';

/** The credits of the documented example: 12,500 in two lots, plan "Pro"; override what matters. */
export function aCredits(overrides: Partial<Credits> = {}): Credits {
  return {
    balance: 12_500,
    lots: [
      aLot({
        kind: 'Subscription',
        allocated: 10_000,
        remaining: 8_500,
        expiresAtMs: Date.UTC(2025, 0, 1),
      }),
      aLot(),
    ],
    plan: aPlan(),
    usageAllowed: true,
    issues: [],
    ...overrides,
  };
}
