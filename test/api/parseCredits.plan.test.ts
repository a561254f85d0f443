import { parseCredits } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';

/** Parses a plan in a body with a known balance, so that no plan can make the body unreadable. */
function parsePlan(active_subscription: unknown) {
  const { plan, issues } = parseCredits({ credits: 1, active_subscription });
  return { plan, issues };
}

const WIRE = { id: 'SUB_PRO', display_name: 'Pro', credits: 10_000, created_at: 1_704_067_200 };
const PLAN = {
  id: 'SUB_PRO',
  name: 'Pro',
  includedCredits: 10_000,
  createdAtMs: Date.UTC(2024, 0, 1),
  isFallback: false,
};

describe('parsePlan', () => {
  it.each([
    ['FAULTS 75: missing', undefined],
    ['FAULTS 75: null', null],
    ['FAULTS 75: {}', {}],
    ['FAULTS 75: only nulls', { id: null, display_name: null, credits: null, created_at: null }],
    ['FAULTS 75: only unknown fields', { tier: 'gold' }],
  ])('%s: the plan is null, without an issue', (_situation, wire) => {
    expect(parsePlan(wire)).toEqual({ plan: null, issues: [] });
  });

  it.each([
    ['FAULTS 75: an array', [WIRE]],
    ['a string', 'Pro'],
    ['a number', 1],
    ['a boolean', true],
  ])('%s: the plan is null, with an issue', (_situation, wire) => {
    const issues = [{ code: 'wrong_type', path: 'active_subscription' }];
    expect(parsePlan(wire)).toEqual({ plan: null, issues });
  });

  it.each([
    ['with any name', { id: 'SUB_BASE', display_name: 'Enterprise' }, 'Enterprise', true],
    ['without a name', { id: 'SUB_BASE' }, null, true],
    ['in lowercase', { id: 'sub_base', display_name: 'Base' }, 'Base', false],
    ['as a name', { id: 'SUB_PRO', display_name: 'SUB_BASE' }, 'SUB_BASE', false],
    ['as a longer id', { id: 'SUB_BASE_2', display_name: 'Base' }, 'Base', false],
  ])('FAULTS 76: SUB_BASE %s', (_situation, wire, name, isFallback) => {
    expect(parsePlan(wire).plan).toMatchObject({ name, isFallback });
  });

  it.each([
    ['a date as text', '2024-01-01T00:00:00Z', null, ['wrong_type']],
    ['milliseconds', 1_704_067_200_000, Date.UTC(2024, 0, 1), ['ms_as_seconds']],
    ['a future date', 4_000_000_000, 4_000_000_000_000, []],
    ['0', 0, null, []],
    ['null', null, null, []],
  ])('FAULTS 77: created_at is %s', (_situation, created_at, createdAtMs, codes) => {
    const { plan, issues } = parsePlan({ ...WIRE, created_at });
    expect(plan).toEqual({ ...PLAN, createdAtMs });
    expect(issues).toEqual(codes.map((code) => ({ code, path: 'active_subscription.created_at' })));
  });

  it.each([
    ['FAULTS 51: "10000"', '10000', null, ['wrong_type']],
    ['FAULTS 52: 9.5', 9.5, 9, ['rounded']],
    ['FAULTS 53: -1', -1, 0, ['clamped']],
    ['FAULTS 56: 2^53', 2 ** 53, Number.MAX_SAFE_INTEGER, ['clamped']],
    ['0', 0, 0, []],
  ])('credits %s: the plan includes %s', (_situation, credits, includedCredits, codes) => {
    const { plan, issues } = parsePlan({ ...WIRE, credits });
    expect(plan).toEqual({ ...PLAN, includedCredits });
    expect(issues).toEqual(codes.map((code) => ({ code, path: 'active_subscription.credits' })));
  });

  it.each(['id', 'display_name', 'credits', 'created_at'] as const)(
    'is a plan when only %s is given',
    (field) => {
      expect(parsePlan({ [field]: WIRE[field] }).plan).not.toBeNull();
    },
  );

  it('is null when no field is usable', () => {
    const { plan, issues } = parsePlan({ id: 7, display_name: '\u200b', created_at: 0 });
    expect(plan).toBeNull();
    expect(issues).toContainEqual({ code: 'wrong_type', path: 'active_subscription.id' });
  });
});
