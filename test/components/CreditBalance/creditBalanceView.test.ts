import type { Credits } from 'react-credit-widgets/query';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { creditBalanceView } from '../../../src/components/CreditBalance/creditBalanceView.js';

const NEW_YEAR_MS = Date.UTC(2025, 0, 1);

/** Of 15,000 credits that are allocated in live lots, so that fewer than 1,500 are low. */
const viewOf = (credits: Partial<Credits>, lowBalance?: number) =>
  creditBalanceView(aCredits(credits), PINNED_NOW, lowBalance);

/** Lots that are not live, with far more credits than the live ones. */
const huge = { allocated: 1_000_000, remaining: 900_000 };
const notLive = [
  aLot({ ...huge, expiresAtMs: PINNED_NOW }),
  aLot({ ...huge, kind: 'Pending' }),
  aLot({ ...huge, remaining: 0 }),
];

describe('creditBalanceView', () => {
  describe('balance', () => {
    it.each([
      ['FAULTS 59: a balance above the sum of the lots', 500_000],
      ['FAULTS 59: a balance below the sum of the lots', 1],
      ['a balance of 0 beside live lots', 0],
      ['FAULTS 53: a negative balance', -120],
    ])('%s is shown as reported', (_situation, balance) => {
      expect(viewOf({ balance })).toMatchObject({ balance, isDerived: false });
    });

    it('FAULTS 47: is the sum of the live lots when none was reported, marked as derived', () => {
      expect(viewOf({ balance: null })).toMatchObject({ balance: 12_500, isDerived: true });
    });

    it('leaves expired, Pending and used-up lots out of that sum', () => {
      const lots = [...notLive, aLot({ remaining: 7 })];
      expect(viewOf({ balance: null, lots })).toMatchObject({ balance: 7, isDerived: true });
    });

    it.each([
      ['there are no lots', []],
      ['no lot is live', notLive],
    ])('FAULTS 111: is unknown, never a derived 0, when %s', (_situation, lots) => {
      expect(viewOf({ balance: null, lots })).toMatchObject({
        state: 'unknown',
        level: 'unknown',
        balance: null,
        isDerived: false,
      });
    });
  });

  describe('level', () => {
    it.each([
      [-1, 'negative'],
      [0, 'empty'],
      [1, 'low'],
      [1_499, 'low'],
      [1_500, 'ready'],
      [15_000, 'ready'],
    ])('calls %i of 15,000 credits %s', (balance, level) => {
      expect(viewOf({ balance })).toMatchObject({ level, state: level });
    });

    it.each([
      [-1, 'negative'],
      [0, 'empty'],
      [999, 'low'],
      [1_000, 'ready'],
    ])('with a lowBalance of 1,000 calls %i of 15,000 credits %s', (balance, level) => {
      expect(viewOf({ balance }, 1_000)).toMatchObject({ level, state: level });
    });

    it('calls no balance low with a lowBalance of 0', () => {
      expect(viewOf({ balance: 1 }, 0).level).toBe('ready');
    });

    it.each([
      ['ready without a lowBalance', undefined, 'ready'],
      ['low below a lowBalance', 2, 'low'],
    ])('calls a balance without live lots %s', (_situation, lowBalance, level) => {
      expect(viewOf({ balance: 1, lots: notLive }, lowBalance).level).toBe(level);
    });

    it('is low below 10 % of what was allocated in live lots', () => {
      const lots = [...notLive, aLot({ allocated: 1_000 })];
      expect(viewOf({ balance: 99, lots }).level).toBe('low');
      expect(viewOf({ balance: 100, lots }).level).toBe('ready');
    });

    it('does not round that tenth', () => {
      const lots = [aLot({ allocated: 14, remaining: 14 })];
      expect(viewOf({ balance: 1, lots }).level).toBe('low');
      expect(viewOf({ balance: 2, lots }).level).toBe('ready');
    });

    it('calls a derived balance low, too', () => {
      const lots = [aLot({ allocated: 5_000, remaining: 499 })];
      expect(viewOf({ balance: null, lots })).toMatchObject({ level: 'low', isDerived: true });
    });
  });

  describe('state', () => {
    it.each([
      ['ready', 12_500],
      ['low', 1],
      ['empty', 0],
      ['negative', -1],
    ])('FAULTS 79: is blocked rather than %s when usage is off', (level, balance) => {
      expect(viewOf({ balance, usageAllowed: false })).toMatchObject({
        state: 'blocked',
        level,
        isBlocked: true,
      });
    });

    it('stays unknown when usage is off and no balance is known', () => {
      expect(viewOf({ balance: null, lots: [], usageAllowed: false })).toMatchObject({
        state: 'unknown',
        level: 'unknown',
        isBlocked: true,
      });
    });

    it.each([
      ['FAULTS 78: when the API does not say whether usage is allowed', null],
      ['when usage is allowed', true],
    ])('%s, nothing is blocked', (_situation, usageAllowed) => {
      expect(viewOf({ usageAllowed })).toMatchObject({ state: 'ready', isBlocked: false });
    });
  });

  describe('meter', () => {
    it.each([
      ['empty at a balance of 0', 0, 0],
      ['half full at half of what was allocated', 7_500, 0.5],
      ['full at all that was allocated', 15_000, 1],
    ])('is %s', (_situation, balance, share) => {
      expect(viewOf({ balance }).meter).toEqual({ max: 15_000, share });
    });

    it.each([
      ['the balance is one credit more than was allocated', { balance: 15_001 }],
      ['the balance is negative', { balance: -1 }],
      ['the balance is unknown', { balance: null, lots: [] }],
      ['nothing is left and there are no lots', { balance: 0, lots: [] }],
      ['no lot is live', { balance: 5, lots: notLive }],
    ])('is left out when %s', (_situation, credits) => {
      expect(viewOf(credits).meter).toBeNull();
    });

    it('measures against the live lots alone', () => {
      const lots = [...notLive, aLot({ allocated: 5_000 })];
      expect(viewOf({ balance: 500, lots }).meter).toEqual({ max: 5_000, share: 0.1 });
    });

    it('is there for a derived balance', () => {
      const lots = [aLot({ allocated: 5_000, remaining: 4_000 })];
      expect(viewOf({ balance: null, lots }).meter).toEqual({ max: 5_000, share: 0.8 });
    });
  });

  describe('nextExpiry', () => {
    const next = { atMs: NEW_YEAR_MS, remaining: 8_500 };

    it.each([
      ['the balance covers it', 12_500],
      ['it equals the balance', 8_500],
      ['the balance is derived', null],
    ])('is shown when %s', (_situation, balance) => {
      expect(viewOf({ balance })).toMatchObject({ nextExpiry: next, changesAtMs: NEW_YEAR_MS });
    });

    it.each([
      ['one credit more would expire than there is', 8_499],
      ['nothing is left', 0],
      ['the team is overdrawn', -1],
    ])('is not said when %s, but the view still changes then', (_situation, balance) => {
      expect(viewOf({ balance })).toMatchObject({ nextExpiry: null, changesAtMs: NEW_YEAR_MS });
    });

    it.each([
      ['there are no lots', []],
      ['no lot has a date', [aLot({ expiresAtMs: null })]],
      ['no lot is live', notLive],
    ])('is null, and the view never changes, when %s', (_situation, lots) => {
      expect(viewOf({ lots })).toMatchObject({ nextExpiry: null, changesAtMs: null });
    });
  });

  it('FAULTS 64: leaves a lot out from the millisecond at which it expires', () => {
    const credits = aCredits({ balance: null });
    expect(creditBalanceView(credits, NEW_YEAR_MS - 1)).toMatchObject({
      balance: 12_500,
      meter: { max: 15_000 },
      changesAtMs: NEW_YEAR_MS,
    });
    expect(creditBalanceView(credits, NEW_YEAR_MS)).toMatchObject({
      balance: 4_000,
      meter: { max: 5_000 },
      changesAtMs: Date.UTC(2025, 3, 1),
    });
  });
});
