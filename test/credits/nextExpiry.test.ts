import { nextExpiry } from 'react-credit-widgets/query';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';

const SOON_MS = PINNED_NOW + 3_600_000;

describe('nextExpiry', () => {
  it.each([
    ['there are no lots', []],
    ['a lot expires exactly now', [aLot({ expiresAtMs: PINNED_NOW })]],
    ['no lot has a date', [aLot({ expiresAtMs: null })]],
    ['the only dated lot is used up', [aLot({ remaining: 0, expiresAtMs: SOON_MS })]],
    ['the only dated lot is Pending', [aLot({ kind: 'Pending', expiresAtMs: SOON_MS })]],
  ])('is null when %s', (_situation, lots) => {
    expect(nextExpiry(lots, PINNED_NOW)).toBeNull();
  });

  it('returns a lot that expires in one millisecond', () => {
    const lots = [aLot({ remaining: 5, expiresAtMs: PINNED_NOW + 1 })];
    expect(nextExpiry(lots, PINNED_NOW)).toEqual({ atMs: PINNED_NOW + 1, remaining: 5 });
  });

  it('skips lots that are not live and takes the soonest of the rest, in any order', () => {
    const lots = [
      aLot({ remaining: 1, expiresAtMs: SOON_MS + 2 }),
      aLot({ remaining: 2, expiresAtMs: PINNED_NOW - 1 }),
      aLot({ remaining: 4, expiresAtMs: SOON_MS + 1 }),
      aLot({ remaining: 8, kind: 'Pending', expiresAtMs: SOON_MS }),
      aLot({ remaining: 0, expiresAtMs: SOON_MS }),
      aLot({ remaining: 16, expiresAtMs: null }),
    ];
    expect(nextExpiry(lots, PINNED_NOW)).toEqual({ atMs: SOON_MS + 1, remaining: 4 });
  });

  it('adds up the lots that expire at the same instant, and no others', () => {
    const lots = [
      aLot({ remaining: 100, expiresAtMs: SOON_MS }),
      aLot({ remaining: 7, expiresAtMs: SOON_MS + 1 }),
      aLot({ remaining: 20, expiresAtMs: SOON_MS }),
    ];
    expect(nextExpiry(lots, PINNED_NOW)).toEqual({ atMs: SOON_MS, remaining: 120 });
  });

  it('FAULTS 56: caps at 2^53 - 1 when lots of the same instant add up to more', () => {
    const lot = aLot({
      allocated: Number.MAX_SAFE_INTEGER,
      remaining: Number.MAX_SAFE_INTEGER,
      expiresAtMs: SOON_MS,
    });
    const next = nextExpiry([lot, lot], PINNED_NOW);
    expect(next).toEqual({ atMs: SOON_MS, remaining: Number.MAX_SAFE_INTEGER });
  });
});
