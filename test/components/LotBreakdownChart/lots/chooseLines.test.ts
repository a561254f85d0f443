import type { CreditLot, LotState } from 'react-credit-widgets/query';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import {
  chooseLines,
  type LineContent,
} from '../../../../src/components/LotBreakdownChart/lots/chooseLines.js';
import { surveyLots } from '../../../../src/components/LotBreakdownChart/lots/surveyLots.js';

const DAY_MS = 86_400_000;

/** Lots of the given kinds, each expiring a day after the one before. */
const lotsOf = (...kinds: (string | null)[]): CreditLot[] =>
  kinds.map((kind, index) => aLot({ kind, expiresAtMs: PINNED_NOW + (index + 1) * DAY_MS }));
const twoExpired = [aLot({ expiresAtMs: PINNED_NOW }), aLot({ expiresAtMs: PINNED_NOW - 1 })];
const twoUsedUp = [aLot({ remaining: 0 }), aLot({ remaining: 0 })];

function nameOf(line: LineContent): string {
  if (line.type === 'lot') return `${line.lot.kind} lot`;
  return line.type === 'group' ? `${line.sum.count} × ${line.kind}` : `${line.count} × ${line.of}`;
}

const linesOf = (lots: readonly CreditLot[], room: number) =>
  chooseLines(surveyLots(lots, PINNED_NOW, room), room);
const namesOf = (lots: readonly CreditLot[], room: number) => linesOf(lots, room).map(nameOf);

describe('chooseLines', () => {
  it('has no lines without lots', () => {
    expect(linesOf([], 3)).toEqual([]);
  });

  it('gives each lot a line if all fit', () => {
    expect(namesOf(lotsOf('Setup', 'Setup', 'Manual'), 3)).toEqual([
      'Setup lot',
      'Setup lot',
      'Manual lot',
    ]);
  });

  it('gives the soonest lots lines, and groups the others by kind, soonest first', () => {
    const lots = lotsOf('Manual', 'Setup', 'Top-up', 'Setup', 'Manual', 'Top-up', 'Setup');
    expect(namesOf(lots, 5)).toEqual([
      'Manual lot',
      'Setup lot',
      '2 × top-up',
      '2 × setup',
      'Manual lot',
    ]);
  });

  it('groups undocumented kinds together with missing ones', () => {
    expect(namesOf(lotsOf('Setup', 'Setup', 'Voucher', null, 'constructor'), 3)).toEqual([
      'Setup lot',
      'Setup lot',
      '3 × other',
    ]);
  });

  it('never mixes Pending into a group of live lots', () => {
    const pending = lotsOf('Pending', 'Pending', 'Pending');
    expect(namesOf([...pending, ...lotsOf('Setup', 'Setup', 'Setup')], 3)).toEqual([
      'Setup lot',
      '2 × setup',
      '3 × pending',
    ]);
  });

  it('counts all others in one line if there are more kinds than lines', () => {
    const lots = lotsOf('Setup', 'Manual', 'Top-up', 'Subscription', 'Voucher');
    expect(namesOf(lots, 3)).toEqual(['Setup lot', 'Manual lot', '3 × any']);
  });

  it('folds expired and used-up lots within the available lines', () => {
    const lots = [...twoExpired, ...twoUsedUp, ...lotsOf('Setup', 'Setup', 'Setup')];
    expect(namesOf(lots, 4)).toEqual(['Setup lot', '2 × setup', '2 × expired', '2 × used-up']);
    expect(namesOf(lots, 3)).toHaveLength(3);
  });

  it.each<[string, CreditLot[], LotState]>([
    ['expired', twoExpired, 'expired'],
    ['used-up', twoUsedUp, 'used-up'],
  ])('gives the only %s lot a line instead of counting it', (_situation, [lot], state) => {
    expect(linesOf(lot ? [lot] : [], 3)).toEqual([{ type: 'lot', lot, state }]);
  });

  it('has only folds if no lot is live', () => {
    expect(namesOf([...twoUsedUp, ...twoExpired], 3)).toEqual(['2 × expired', '2 × used-up']);
  });

  it('merges expired and used-up lots into one line if live lots need two', () => {
    const past = [...twoExpired, ...twoUsedUp];
    expect(namesOf([...past, ...lotsOf('Setup', 'Manual')], 3)).toEqual([
      'Setup lot',
      'Manual lot',
      '4 × past',
    ]);
    expect(namesOf([...past, ...lotsOf('Setup')], 3)).toEqual([
      'Setup lot',
      '2 × expired',
      '2 × used-up',
    ]);
  });

  it('keeps the order of the API among lines that expire at the same instant', () => {
    const kinds = ['Top-up', 'Manual', 'Manual', 'Manual', 'Setup'];
    const lots = kinds.map((kind) => aLot({ kind }));
    expect(namesOf(lots, 4)).toEqual(['Top-up lot', 'Manual lot', '2 × manual', 'Setup lot']);
  });

  it('keeps the order of the API among lots that expire at the same instant', () => {
    const lots = Array.from({ length: 9 }, () => aLot());
    const [first, second, group] = linesOf(lots, 3);
    expect(first?.type === 'lot' && first.lot === lots[0]).toBe(true);
    expect(second?.type === 'lot' && second.lot === lots[1]).toBe(true);
    expect(group && nameOf(group)).toBe('7 × top-up');
  });

  it('does not modify its survey', () => {
    const survey = surveyLots(lotsOf('Setup', 'Manual', 'Setup', 'Setup'), PINNED_NOW, 3);
    const before = structuredClone(survey);
    chooseLines(survey, 3);
    expect(survey).toEqual(before);
  });

  it('returns the state of each lot', () => {
    const lots = [...lotsOf('Setup', 'Pending'), ...twoUsedUp.slice(1)];
    expect(linesOf(lots, 3)).toMatchObject([
      { state: 'live' },
      { state: 'pending' },
      { state: 'used-up' },
    ]);
  });
});
