import { type CreditLot, lotState } from 'react-credit-widgets/query';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { displayKey } from '../../src/credits/displayKey.js';

/** The latest time that a JavaScript Date can represent. */
const LAST_MS = 8.64e15;

const keyOf = (lot: Partial<CreditLot>) => displayKey(aLot(lot), lotState(aLot(lot), PINNED_NOW));

describe('displayKey', () => {
  it('increases from live lots by expiry to undated, Pending and used-up lots', () => {
    const keys = [
      keyOf({ expiresAtMs: PINNED_NOW + 1 }),
      keyOf({ expiresAtMs: PINNED_NOW + 2 }),
      keyOf({ expiresAtMs: LAST_MS }),
      keyOf({ expiresAtMs: null }),
      keyOf({ kind: 'Pending' }),
      keyOf({ remaining: 0 }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
  });

  it('gives a lot that expires exactly now the key of a used-up lot', () => {
    expect(keyOf({ expiresAtMs: PINNED_NOW })).toBe(keyOf({ remaining: 0 }));
  });

  it.each([
    ['Pending lots', { kind: 'Pending' }],
    ['used-up lots', { remaining: 0 }],
  ])('is the same for all %s, whatever their dates', (_situation, lot) => {
    const keys = [null, 1, PINNED_NOW, LAST_MS].map((expiresAtMs) =>
      keyOf({ ...lot, expiresAtMs }),
    );
    expect(new Set(keys).size).toBe(1);
  });
});
