import type { CreditLot, LotState } from 'react-credit-widgets/query';
import { aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import {
  chooseLines,
  type LineContent,
} from '../../../../src/components/LotBreakdownChart/lots/chooseLines.js';
import { surveyLots } from '../../../../src/components/LotBreakdownChart/lots/surveyLots.js';

const DAY_MS = 86_400_000;

/** Lots of the kinds that are given, each expiring a day after the one before. */
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
  it('has no line for no lots', () => {
    expect(linesOf([], 3)).toEqual([]);
  });

  it('draws each lot where all have room', () => {
    expect(namesOf(lotsOf('Setup', 'Setup', 'Manual'), 3)).toEqual([
      'Setup lot',
      'Setup lot',
      'Manual lot',
    ]);
  });

  it('draws the soonest, and groups the others by kind, the soonest of them first', () => {
    const lots = lotsOf('Manual', 'Setup', 'Top-up', 'Setup', 'Manual', 'Top-up', 'Setup');
    expect(namesOf(lots, 5)).toEqual([
      'Manual lot',
      'Setup lot',
      '2 × top-up',
      '2 × setup',
      'Manual lot',
    ]);
  });

  it('groups words that nobody documented together with kinds that were not said', () => {
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

  it('counts all others in one line where the kinds are more than the lines', () => {
    const lots = lotsOf('Setup', 'Manual', 'Top-up', 'Subscription', 'Voucher');
    expect(namesOf(lots, 3)).toEqual(['Setup lot', 'Manual lot', '3 × any']);
  });

  it('folds expired and used-up lots within the room that there is', () => {
    const lots = [...twoExpired, ...twoUsedUp, ...lotsOf('Setup', 'Setup', 'Setup')];
    expect(namesOf(lots, 4)).toEqual(['Setup lot', '2 × setup', '2 × expired', '2 × used-up']);
    expect(namesOf(lots, 3)).toHaveLength(3);
  });

  it.each<[string, CreditLot[], LotState]>([
    ['expired', twoExpired, 'expired'],
    ['used-up', twoUsedUp, 'used-up'],
  ])('draws the only %s lot instead of a line that counts it', (_situation, [lot], state) => {
    expect(linesOf(lot ? [lot] : [], 3)).toEqual([{ type: 'lot', lot, state }]);
  });

  it('has folded lines alone where no lot is live', () => {
    expect(namesOf([...twoUsedUp, ...twoExpired], 3)).toEqual(['2 × expired', '2 × used-up']);
  });

  it('puts expired and used-up lots into one line where live lots need two', () => {
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

  it('keeps the order of the API among lines of one instant', () => {
    const kinds = ['Top-up', 'Manual', 'Manual', 'Manual', 'Setup'];
    const lots = kinds.map((kind) => aLot({ kind }));
    expect(namesOf(lots, 4)).toEqual(['Top-up lot', 'Manual lot', '2 × manual', 'Setup lot']);
  });

  it('keeps the order of the API among lots of one instant', () => {
    const lots = Array.from({ length: 9 }, () => aLot());
    const [first, second, group] = linesOf(lots, 3);
    expect(first?.type === 'lot' && first.lot === lots[0]).toBe(true);
    expect(second?.type === 'lot' && second.lot === lots[1]).toBe(true);
    expect(group && nameOf(group)).toBe('7 × top-up');
  });

  it('leaves its survey as it was', () => {
    const survey = surveyLots(lotsOf('Setup', 'Manual', 'Setup', 'Setup'), PINNED_NOW, 3);
    const before = structuredClone(survey);
    chooseLines(survey, 3);
    expect(survey).toEqual(before);
  });

  it('says of each lot in which state it is', () => {
    const lots = [...lotsOf('Setup', 'Pending'), ...twoUsedUp.slice(1)];
    expect(linesOf(lots, 3)).toMatchObject([
      { state: 'live' },
      { state: 'pending' },
      { state: 'used-up' },
    ]);
  });
});
