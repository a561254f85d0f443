import fc from 'fast-check';
import type { CreditLot } from 'react-credit-widgets/query';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { PURCHASE_KINDS } from '../../../src/credits/purchaseKinds.js';

const DAY_MS = 86_400_000;

/** Seed and number of runs of a property. */
export const RUNS = { seed: 20_241_202, numRuns: 500 };

const kinds = [...PURCHASE_KINDS, 'Voucher', 'constructor'];
const figure = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.nat(100_000), fc.maxSafeNat());
const expiresAtMs = fc.option(
  fc.integer({ min: -3, max: 6 }).map((days) => PINNED_NOW + days * DAY_MS),
);

const anyLot = fc
  .record({
    kind: fc.constantFrom(...kinds, null),
    remaining: figure,
    used: figure,
    expiresAtMs,
  })
  .map(({ kind, remaining, used, expiresAtMs }) =>
    aLot({
      kind,
      remaining,
      allocated: Math.min(remaining + used, Number.MAX_SAFE_INTEGER),
      expiresAtMs,
    }),
  );

/** Lots of every state and kind at the pinned instant; many expire at the same time, some exactly now. */
export const anyLots: fc.Arbitrary<CreditLot[]> = fc.array(anyLot, { maxLength: 60 });
