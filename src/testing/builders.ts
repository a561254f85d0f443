import type { CreditLot, Credits, Plan } from '../credits/types.js';

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

/** A live top-up lot, 4,000 of 5,000 credits left, that expires on 2025-04-01; override what matters. */
export function aLot(overrides: Partial<CreditLot> = {}): CreditLot {
  return {
    kind: 'Top-up',
    allocated: 5_000,
    remaining: 4_000,
    expiresAtMs: Date.UTC(2025, 3, 1),
    ...overrides,
  };
}

/** The documented plan "Pro", created on 2024-01-01; override what matters. */
export function aPlan(overrides: Partial<Plan> = {}): Plan {
  return {
    id: 'SUB_PRO',
    name: 'Pro',
    includedCredits: 10_000,
    createdAtMs: Date.UTC(2024, 0, 1),
    isFallback: false,
    ...overrides,
  };
}

/** 2024-12-02T12:00:00Z in epoch milliseconds: a time at which the documented example's lots are live. */
export const PINNED_NOW: number = Date.UTC(2024, 11, 2, 12);
