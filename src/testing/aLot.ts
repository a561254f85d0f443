import type { CreditLot } from '../credits/types.js';

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
