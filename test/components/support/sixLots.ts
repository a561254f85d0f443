import type { Credits } from 'react-credit-widgets';
import { aCredits, aLot } from 'react-credit-widgets/testing';

/**
 * Six lots under the pinned clock, four of them live, for tests that read lines and figures. The scenario `everyKind` has the
 * same ones today; it gets another with each new kind, and these stay as they are.
 */
export const sixLots: Credits = aCredits({
  balance: 12_660,
  lots: [
    aLot({
      kind: 'Subscription',
      remaining: 6_420,
      allocated: 10_000,
      expiresAtMs: Date.UTC(2024, 11, 7),
    }),
    aLot({
      kind: 'Manual',
      remaining: 40,
      allocated: 1_500,
      expiresAtMs: Date.UTC(2025, 0, 20),
    }),
    aLot({ remaining: 5_000, expiresAtMs: Date.UTC(2025, 2, 19) }),
    aLot({ kind: 'Setup', remaining: 1_200, allocated: 2_000, expiresAtMs: null }),
    aLot({ kind: 'Pending', remaining: 5_000, expiresAtMs: null }),
    aLot({ remaining: 700, allocated: 3_000, expiresAtMs: Date.UTC(2024, 10, 18) }),
  ],
});
