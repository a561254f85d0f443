import { type CreditLot, sortLots } from 'react-credit-widgets/query';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';

const HOUR_MS = 3_600_000;

/** `allocated` serves as a name here: it does not affect the order. */
const namesOf = (lots: readonly CreditLot[]) => lots.map(({ allocated }) => allocated);

describe('sortLots', () => {
  it('puts live lots first, soonest expiry first, then no expiry, Pending, and the rest', () => {
    const lots = [
      aLot({ allocated: 9_001, remaining: 0, expiresAtMs: PINNED_NOW + 1 }),
      aLot({ allocated: 9_002, kind: 'Pending', expiresAtMs: PINNED_NOW + 1 }),
      aLot({ allocated: 9_003, expiresAtMs: null }),
      aLot({ allocated: 9_004, expiresAtMs: PINNED_NOW + 2 * HOUR_MS }),
      aLot({ allocated: 9_005, expiresAtMs: PINNED_NOW - HOUR_MS }),
      aLot({ allocated: 9_006, expiresAtMs: PINNED_NOW + HOUR_MS }),
    ];
    expect(namesOf(sortLots(lots, PINNED_NOW))).toEqual([9_006, 9_004, 9_003, 9_002, 9_001, 9_005]);
  });

  it('puts a lot that expires exactly now after one without expiry', () => {
    const lots = [
      aLot({ allocated: 9_001, expiresAtMs: PINNED_NOW }),
      aLot({ allocated: 9_002, expiresAtMs: null }),
    ];
    expect(namesOf(sortLots(lots, PINNED_NOW))).toEqual([9_002, 9_001]);
  });

  it.each([
    ['live lots with the same expiry', { expiresAtMs: PINNED_NOW + HOUR_MS }],
    ['live lots without expiry', { expiresAtMs: null }],
    ['Pending lots', { kind: 'Pending' }],
    ['used-up lots', { remaining: 0 }],
  ])('keeps the API order of %s', (_situation, shared) => {
    const names = Array.from({ length: 40 }, (_, index) => 9_000 + index);
    const lots = names.map((allocated) => aLot({ ...shared, allocated }));
    expect(namesOf(sortLots(lots, PINNED_NOW))).toEqual(names);
  });

  it('keeps the API order of expired and used-up lots, whatever their dates', () => {
    const lots = [
      aLot({ allocated: 9_001, expiresAtMs: PINNED_NOW - HOUR_MS }),
      aLot({ allocated: 9_002, remaining: 0, expiresAtMs: PINNED_NOW + HOUR_MS }),
      aLot({ allocated: 9_003, expiresAtMs: PINNED_NOW - 2 * HOUR_MS }),
    ];
    expect(namesOf(sortLots(lots, PINNED_NOW))).toEqual([9_001, 9_002, 9_003]);
  });

  it('FAULTS 67: accepts an empty list', () => {
    expect(sortLots([], PINNED_NOW)).toEqual([]);
  });

  it('returns the same lots in a new list and leaves the original unchanged', () => {
    const late = aLot({ expiresAtMs: PINNED_NOW + 2 * HOUR_MS });
    const soon = aLot({ expiresAtMs: PINNED_NOW + HOUR_MS });
    const lots = Object.freeze([late, soon]);
    const sorted = sortLots(lots, PINNED_NOW);
    expect(sorted[0]).toBe(soon);
    expect(sorted[1]).toBe(late);
    expect(lots).toEqual([late, soon]);
  });
});
