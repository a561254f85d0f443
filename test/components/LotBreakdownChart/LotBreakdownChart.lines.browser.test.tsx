import { screen } from '@testing-library/react';
import type { CreditLot } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../support/plotPage.js';
import { textOf } from '../support/widgets.js';

const DAY_MS = 86_400_000;
const inDays = (days: number) => PINNED_NOW + days * DAY_MS;

/** Equal lots except for their expiry, one per day from `firstDay` on. */
function series(count: number, firstDay: number, lot: Partial<CreditLot>): CreditLot[] {
  return Array.from({ length: count }, (_, index) =>
    aLot({ ...lot, expiresAtMs: inDays(firstDay + index) }),
  );
}

function linesOf(lots: CreditLot[]) {
  drawChart(aCredits({ lots }), { plot: false, rows: 3 });
  return screen.getAllByRole('listitem').map(textOf);
}

const soon = aLot({
  kind: 'Subscription',
  allocated: 10_000,
  remaining: 6_420,
  expiresAtMs: inDays(4),
});
const expired = (remaining: number) => aLot({ remaining, expiresAtMs: inDays(-3) });
const usedUp = aLot({ kind: 'Manual', allocated: 1_500, remaining: 0, expiresAtMs: inDays(40) });

describe('<LotBreakdownChart />: lines shared by several lots', () => {
  it('groups the other lots of a kind: how many, what is left in total, when the first expires', () => {
    const others = [
      ...series(8, 22, { allocated: 2_000, remaining: 500 }),
      aLot({ allocated: 2_000, remaining: 800, expiresAtMs: inDays(90) }),
    ];
    expect(linesOf([...others.reverse(), soon]).slice(-1)).toEqual([
      '8 other Top-up 4,300 of 16,000 left First expires Dec 25, 2024',
    ]);
  });

  it('groups the lots of a kind as soon as they do not fit', () => {
    const manual = aLot({
      kind: 'Manual',
      allocated: 1_500,
      remaining: 40,
      expiresAtMs: inDays(18),
    });
    const others = [
      ...series(8, 22, { allocated: 2_000, remaining: 500 }),
      aLot({ allocated: 2_000, remaining: 800, expiresAtMs: inDays(90) }),
    ];
    expect(linesOf([soon, manual, ...others])).toEqual([
      'Subscription 6,420 of 10,000 left Expires Dec 6, 2024, in 4 days',
      'Manual 40 of 1,500 left Expires Dec 20, 2024',
      '9 other Top-up 4,800 of 18,000 left First expires Dec 24, 2024',
    ]);
  });

  it('shows "No expiry date" for a group without expiry', () => {
    const open = aLot({ kind: 'Setup', allocated: 200, remaining: 100, expiresAtMs: null });
    const lots = [soon, ...series(2, 5, { kind: 'Subscription' }), open, open];
    expect(linesOf(lots).at(-1)).toBe('2 other Setup 200 of 400 left No expiry date');
  });

  it('names a group of undocumented kinds "lots"', () => {
    const words = ['Goodwill', 'Referral', null].map((kind) =>
      aLot({ kind, allocated: 10, remaining: 5, expiresAtMs: inDays(50) }),
    );
    expect(linesOf([soon, soon, ...words]).at(-1)).toBe(
      '3 other lots 15 of 30 left First expires Jan 21, 2025',
    );
  });

  it('counts the rest in one line if there are more kinds than lines', () => {
    const each = ['Top-up', 'Manual', 'Setup', 'Subscription'].map((kind, index) =>
      aLot({ kind, expiresAtMs: inDays(30 + index) }),
    );
    expect(linesOf([...each, aLot({ kind: 'Goodwill', expiresAtMs: null })])).toEqual([
      'Top-up 4,000 of 5,000 left Expires Jan 1, 2025',
      'Manual 4,000 of 5,000 left Expires Jan 2, 2025',
      '3 other lots',
    ]);
  });

  it('keeps pending lots apart from live ones', () => {
    const pending = aLot({ kind: 'Pending', allocated: 50, remaining: 50, expiresAtMs: null });
    expect(linesOf([soon, soon, soon, pending, pending]).slice(-1)).toEqual([
      '2 other Pending 100 of 100 left No expiry date',
    ]);
  });

  it('folds expired and used-up lots into text', () => {
    expect(linesOf([soon, usedUp, expired(300), usedUp, expired(400)])).toEqual([
      'Subscription 6,420 of 10,000 left Expires Dec 6, 2024, in 4 days',
      '2 expired lots (700 credits lapsed)',
      '2 used-up lots',
    ]);
  });

  it('gives a single expired or used-up lot a line of its own', () => {
    expect(linesOf([usedUp, expired(700)])).toEqual([
      'Top-up 700 of 5,000 lapsed Expired Nov 29, 2024',
      'Manual 0 of 1,500 left Used up',
    ]);
  });

  it('folds them if nothing is live', () => {
    expect(linesOf([expired(1), expired(2), usedUp, usedUp, usedUp])).toEqual([
      '2 expired lots (3 credits lapsed)',
      '3 used-up lots',
    ]);
  });

  it('has no gauge in a text-only line', () => {
    linesOf([expired(1), expired(2)]);
    expect(screen.getByRole('listitem').querySelector('svg')).toBeNull();
  });
});
