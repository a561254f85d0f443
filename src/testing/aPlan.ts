import type { Plan } from '../credits/types.js';

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
