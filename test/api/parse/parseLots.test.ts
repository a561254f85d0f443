import type { CreditsIssue } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import { parseLots } from '../../../src/api/parse/parseLots.js';

function parse(breakdown: readonly unknown[]) {
  const issues: CreditsIssue[] = [];
  return { lots: parseLots(breakdown, issues), issues };
}

const LOT = {
  purchase_kind: 'Top-up',
  allocated_units: 5_000,
  remaining_units: 4_000,
  expiry_date: 1_743_465_600,
};
const PARSED = {
  kind: 'Top-up',
  allocated: 5_000,
  remaining: 4_000,
  expiresAtMs: Date.UTC(2025, 3, 1),
};

describe('parseLots', () => {
  it('FAULTS 67: an empty breakdown is an empty list', () => {
    expect(parse([])).toEqual({ lots: [], issues: [] });
  });

  it.each([
    ['null', null],
    ['a number', 5],
    ['a string', 'lot'],
    ['a boolean', true],
    ['an array', [LOT]],
    ['a lot without remaining_units', { allocated_units: 5 }],
    ['a lot whose remaining_units is null', { ...LOT, remaining_units: null }],
    ['an empty object', {}],
  ])('FAULTS 49: drops %s, keeps its neighbors and reports its path', (_situation, item) => {
    expect(parse([LOT, item, LOT])).toEqual({
      lots: [PARSED, PARSED],
      issues: [{ code: 'lot_dropped', path: 'breakdown[1]' }],
    });
  });

  it.each([
    ['FAULTS 51: "4000"', '4000'],
    ['FAULTS 51: true', true],
    ['FAULTS 54: 1e400', Number.POSITIVE_INFINITY],
  ])('FAULTS 49: a lot whose remaining_units is %s is dropped', (_situation, remaining_units) => {
    expect(parse([{ ...LOT, remaining_units }])).toEqual({
      lots: [],
      issues: [
        { code: 'wrong_type', path: 'breakdown[0].remaining_units' },
        { code: 'lot_dropped', path: 'breakdown[0]' },
      ],
    });
  });

  it.each([
    ['FAULTS 57: remaining above allocated', { allocated_units: 100 }, { allocated: 4_000 }],
    ['FAULTS 53: allocated below 0', { allocated_units: -5 }, { allocated: 4_000 }],
  ])('%s: allocated becomes remaining, with an issue', (_situation, wire, lot) => {
    const { lots, issues } = parse([{ ...LOT, ...wire }]);
    expect(lots).toEqual([{ ...PARSED, ...lot }]);
    expect(issues).toContainEqual({ code: 'clamped', path: 'breakdown[0].allocated_units' });
    expect(new Set(issues.map(({ path }) => path)).size).toBe(1);
  });

  it.each([
    ['FAULTS 53: remaining -5', 0, { remaining_units: -5 }, ['clamped']],
    ['FAULTS 52: remaining 3.9', 3, { remaining_units: 3.9 }, ['rounded']],
    ['FAULTS 55: remaining -0', 0, { remaining_units: -0 }, []],
  ])('%s is read as %i', (_situation, remaining, wire, codes) => {
    const { lots, issues } = parse([{ ...LOT, ...wire }]);
    expect(lots[0]?.remaining).toBe(remaining);
    expect(issues).toEqual(codes.map((code) => ({ code, path: 'breakdown[0].remaining_units' })));
  });

  it.each([
    ['missing', undefined, []],
    ['null', null, []],
    ['of the wrong type', '5000', [{ code: 'wrong_type', path: 'breakdown[0].allocated_units' }]],
  ])('uses remaining for allocated when it is %s', (_situation, allocated_units, issues) => {
    expect(parse([{ ...LOT, allocated_units }])).toEqual({
      lots: [{ ...PARSED, allocated: 4_000 }],
      issues,
    });
  });

  it('FAULTS 58: keeps a lot that was issued with 0', () => {
    const { lots, issues } = parse([{ ...LOT, allocated_units: 0, remaining_units: 0 }]);
    expect(lots).toEqual([{ ...PARSED, allocated: 0, remaining: 0 }]);
    expect(issues).toEqual([]);
  });

  it('FAULTS 63: keeps an expired lot with its remaining credits, as the parser has no clock', () => {
    const { lots } = parse([{ ...LOT, expiry_date: 946_684_800 }]);
    expect(lots).toEqual([{ ...PARSED, expiresAtMs: Date.UTC(2000, 0, 1) }]);
  });

  it('FAULTS 65: keeps equal lots, in API order', () => {
    const other = { ...LOT, purchase_kind: 'Manual' };
    const { lots } = parse([LOT, other, LOT]);
    expect(lots.map(({ kind }) => kind)).toEqual(['Top-up', 'Manual', 'Top-up']);
  });

  it('FAULTS 68: keeps the first 10,000 of 10,001 lots', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ remaining_units: index }));
    const { lots, issues } = parse(many);
    expect(lots).toHaveLength(10_000);
    expect(lots.at(-1)?.remaining).toBe(9_999);
    expect(issues).toEqual([{ code: 'lots_cut', path: 'breakdown' }]);
  });

  it('FAULTS 68: keeps all of exactly 10,000 lots', () => {
    const { lots, issues } = parse(Array.from({ length: 10_000 }, () => LOT));
    expect(lots).toHaveLength(10_000);
    expect(issues).toEqual([]);
  });
});
