import type { CreditLot } from 'react-credit-widgets/query';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { kindLabel } from '../../../../src/components/LotBreakdownChart/purchaseKinds.js';
import {
  type KindOrder,
  type Sort,
  type SortColumn,
  sortRows,
} from '../../../../src/components/LotBreakdownChart/table/sortRows.js';
import { createText } from '../../../../src/format/createText.js';
import { en } from '../../../../src/format/messages/en.js';
import { nl } from '../../../../src/format/messages/nl.js';

const DAY_MS = 86_400_000;
const directions = ['ascending', 'descending'] as const;

function inLanguage(messages: typeof en): KindOrder {
  const text = createText({ messages });
  return {
    label: (kind) => kindLabel(kind, text),
    compare: (a: string, b: string) => a.localeCompare(b, text.language),
  };
}

const rowsOf = (lots: readonly CreditLot[], sort: Sort | null, messages = en) =>
  sortRows(lots, PINNED_NOW, sort, inLanguage(messages));
const lotsOf = (lots: readonly CreditLot[], column: SortColumn, up = true) =>
  rowsOf(lots, { column, direction: up ? 'ascending' : 'descending' }).map(({ lot }) => lot);
const inDays = (days: number | null, overrides: Partial<CreditLot> = {}) =>
  aLot({ ...overrides, expiresAtMs: days === null ? null : PINNED_NOW + days * DAY_MS });

describe('sortRows', () => {
  it('has no rows without lots', () => {
    expect(rowsOf([], { column: 'kind', direction: 'descending' })).toEqual([]);
  });

  it('is in display order without a sort, each lot with its state and label', () => {
    const [expired, undated, soon] = [inDays(0), inDays(null, { kind: null }), inDays(1)];
    expect(rowsOf([expired, undated, soon], null)).toEqual([
      { lot: soon, state: 'live', kind: 'Top-up' },
      { lot: undated, state: 'live', kind: 'Credits' },
      { lot: expired, state: 'expired', kind: 'Top-up' },
    ]);
  });

  it.each(['remaining', 'allocated'] as const)('sorts by %s as a number', (column) => {
    const [small, middle, large] = [9, 80, 700].map((amount, index) =>
      inDays(index + 1, { remaining: 5, allocated: 900, [column]: amount }),
    );
    const lots = [middle, large, small].filter((lot) => lot !== undefined);
    expect(lotsOf(lots, column)).toEqual([small, middle, large]);
    expect(lotsOf(lots, column, false)).toEqual([large, middle, small]);
  });

  it('sorts by expiry whatever the state, with lots without expiry last in both directions', () => {
    const undated = inDays(null);
    const [past, soon, late] = [inDays(-3), inDays(1, { kind: 'Pending' }), inDays(9)];
    const lots = [undated, late, past, soon];
    expect(lotsOf(lots, 'expiry')).toEqual([past, soon, late, undated]);
    expect(lotsOf(lots, 'expiry', false)).toEqual([late, soon, past, undated]);
  });

  it('sorts kinds by their visible label', () => {
    const kinds = ['Top-up', 'Manual', null, 'voucher', 'Setup'];
    const lots = kinds.map((kind) => inDays(1, { kind }));
    const wordsIn = (messages: typeof en, direction: Sort['direction']) =>
      rowsOf(lots, { column: 'kind', direction }, messages).map(({ kind }) => kind);
    const english = ['Credits', 'Manual', 'Setup', 'Top-up', 'voucher'];
    expect(wordsIn(en, 'ascending')).toEqual(english);
    expect(wordsIn(en, 'descending')).toEqual(english.toReversed());
    expect(wordsIn(nl, 'ascending')).toEqual([
      'Credits',
      'Handmatig',
      'Opwaardering',
      'Startpakket',
      'voucher',
    ]);
  });

  it.each([
    ['de', ['Ärger', 'Zoll']],
    ['sv', ['Zoll', 'Ärger']],
  ])('sorts labels in the alphabet of %s', (locale, words) => {
    const lots = ['Zoll', 'Ärger'].map((kind) => inDays(1, { kind }));
    const sorted = rowsOf(lots, { column: 'kind', direction: 'ascending' }, { ...en, locale });
    expect(sorted.map(({ kind }) => kind)).toEqual(words);
  });

  describe.each<SortColumn>(['kind', 'remaining', 'allocated', 'expiry'])('by %s', (column) => {
    it.each(directions)('keeps the display order of equal lots: %s', (direction) => {
      const later = column === 'kind' ? inDays(1) : inDays(0, { kind: 'Pending' });
      const expired = inDays(0);
      const rows = rowsOf([expired, later], { column, direction });
      expect(rows.map(({ lot }) => lot)).toEqual([later, expired]);
    });

    it.each(directions)('does not modify the given list: %s', (direction) => {
      const lots = Object.freeze([inDays(3, { remaining: 1 }), inDays(1), inDays(2)]);
      const before = [...lots];
      rowsOf(lots, { column, direction });
      expect(lots).toEqual(before);
    });
  });
});
