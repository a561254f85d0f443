import { lotState } from 'react-credit-widgets/query';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';

describe('lotState', () => {
  it.each([
    ['expires exactly now', { expiresAtMs: PINNED_NOW }, 'expired'],
    ['expires in one millisecond', { expiresAtMs: PINNED_NOW + 1 }, 'live'],
    ['expired a millisecond ago', { expiresAtMs: PINNED_NOW - 1 }, 'expired'],
    ['has no expiry', { expiresAtMs: null }, 'live'],
    ['has nothing left and expired', { remaining: 0, expiresAtMs: PINNED_NOW - 1 }, 'used-up'],
    ['has nothing left and no expiry', { remaining: 0, expiresAtMs: null }, 'used-up'],
    ['was issued with nothing', { allocated: 0, remaining: 0 }, 'used-up'],
    ['has one credit left', { remaining: 1 }, 'live'],
    ['has an unknown kind', { kind: 'Goodwill' }, 'live'],
    ['has no kind', { kind: null }, 'live'],
  ] as const)('a lot that %s: %o is %s', (_situation, lot, state) => {
    expect(lotState(aLot(lot), PINNED_NOW)).toBe(state);
  });

  it.each([
    ['with credits left', {}],
    ['with nothing left', { remaining: 0 }],
    ['past its date', { expiresAtMs: PINNED_NOW - 1 }],
  ])('is pending for a Pending lot, also %s', (_situation, lot) => {
    expect(lotState(aLot({ ...lot, kind: 'Pending' }), PINNED_NOW)).toBe('pending');
  });

  it('recognizes only the documented spelling of Pending', () => {
    expect(lotState(aLot({ kind: 'pending' }), PINNED_NOW)).toBe('live');
  });

  it('FAULTS 63: an expired lot with credits left is expired, not used up', () => {
    const lot = aLot({ remaining: 700, expiresAtMs: PINNED_NOW - 86_400_000 });
    expect(lotState(lot, PINNED_NOW)).toBe('expired');
  });

  it('FAULTS 64: the same lot is live before its expiry and expired from that instant on', () => {
    const lot = aLot({ expiresAtMs: PINNED_NOW + 1_000 });
    const states = [0, 999, 1_000, 1_001].map((ms) => lotState(lot, PINNED_NOW + ms));
    expect(states).toEqual(['live', 'live', 'expired', 'expired']);
  });
});
