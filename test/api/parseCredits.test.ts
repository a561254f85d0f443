import { CreditsError, parseCredits } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';

const BAD_PAYLOAD = expect.objectContaining({ code: 'bad_payload', status: null });

describe('parseCredits', () => {
  describe('a body that is not a credits body', () => {
    it.each([
      ['FAULTS 2: nothing', undefined],
      ['FAULTS 3: null', null],
      ['FAULTS 3: an array', [{ credits: 5 }]],
      ['FAULTS 3: a string', '{"credits":5}'],
      ['FAULTS 3: a number', 12_500],
      ['FAULTS 3: a boolean', true],
      ['FAULTS 4: an error envelope', { error: 'Internal Server Error' }],
      ['FAULTS 4: an error with the permission', { error: 'x', allow_usage: true }],
      ['FAULTS 4: an error with a plan', { error: 'x', active_subscription: { id: 'SUB_PRO' } }],
      ['FAULTS 4: an error with unusable credits', { error: 'x', credits: '5', breakdown: {} }],
      ['FAULTS 46: an empty object', {}],
      ['FAULTS 46: unknown fields only', { foo: 1 }],
      ['FAULTS 46: an explicit null', { credits: null, breakdown: null, allow_usage: null }],
      ['FAULTS 51: one field, of the wrong type', { credits: '12500' }],
      ['FAULTS 54: one field, infinite', { credits: Number.POSITIVE_INFINITY }],
      ['FAULTS 69: a body of prototype keys', JSON.parse('{"__proto__":{"credits":5}}')],
    ])('%s: is bad_payload', (_situation, body) => {
      expect(() => parseCredits(body)).toThrow(CreditsError);
      expect(() => parseCredits(body)).toThrow(BAD_PAYLOAD);
    });
  });

  it.each([
    ['credits', { credits: 5 }],
    ['an empty breakdown', { breakdown: [] }],
    ['an empty plan', { active_subscription: {} }],
    ['the permission', { allow_usage: false }],
    ['credits with an error', { credits: 5, error: 'x' }],
    ['lots with an error', { breakdown: [], error: 'x' }],
  ])('reads a body with only %s', (_field, body) => {
    expect(parseCredits(body)).toMatchObject({ issues: [] });
  });

  it('reads the body that public integrations are known to receive', () => {
    const body = {
      credits: 4_321,
      active_subscription: { display_name: 'Free' },
      allow_usage: true,
    };
    expect(parseCredits(body)).toEqual({
      balance: 4_321,
      lots: [],
      plan: {
        id: null,
        name: 'Free',
        includedCredits: null,
        createdAtMs: null,
        isFallback: false,
      },
      usageAllowed: true,
      issues: [],
    });
  });

  it.each([
    ['FAULTS 48: missing', undefined, []],
    ['FAULTS 48: null', null, []],
    ['FAULTS 48: an object', { 0: {} }, [{ code: 'wrong_type', path: 'breakdown' }]],
    ['FAULTS 51: a string', '[]', [{ code: 'wrong_type', path: 'breakdown' }]],
    ['FAULTS 67: empty', [], []],
  ])('breakdown %s: reads no lots and keeps the balance', (_situation, breakdown, issues) => {
    expect(parseCredits({ credits: 5, breakdown })).toMatchObject({ balance: 5, lots: [], issues });
  });

  it.each([
    ['FAULTS 47: missing with live lots', undefined, null, []],
    ['null', null, null, []],
    ['FAULTS 51: "123"', '123', null, ['wrong_type']],
    ['FAULTS 51: true', true, null, ['wrong_type']],
    ['FAULTS 51: [5]', [5], null, ['wrong_type']],
    ['FAULTS 52: 12.9', 12.9, 12, ['rounded']],
    ['FAULTS 52: -12.1', -12.1, -13, ['rounded']],
    ['FAULTS 53: -120', -120, -120, []],
    ['FAULTS 54: 1e400', JSON.parse('1e400'), null, ['wrong_type']],
    ['FAULTS 55: -0', JSON.parse('-0'), 0, []],
    ['FAULTS 56: 2^53', 2 ** 53, Number.MAX_SAFE_INTEGER, ['clamped']],
    ['FAULTS 56: -2^53', -(2 ** 53), Number.MIN_SAFE_INTEGER, ['clamped']],
    ['FAULTS 56: 2^53 - 1', 2 ** 53 - 1, Number.MAX_SAFE_INTEGER, []],
  ])('credits %s', (_situation, credits, balance, codes) => {
    const parsed = parseCredits({ credits, breakdown: [{ remaining_units: 7 }] });
    expect(parsed.balance).toBe(balance);
    expect(parsed.issues).toEqual(codes.map((code) => ({ code, path: 'credits' })));
    expect(parsed.lots).toHaveLength(1);
  });

  it('FAULTS 59: keeps credits that differ from the lots, without an issue', () => {
    const parsed = parseCredits({ credits: 5, breakdown: [{ remaining_units: 7_000 }] });
    expect(parsed).toMatchObject({ balance: 5, lots: [{ remaining: 7_000 }], issues: [] });
  });

  it.each([
    ['FAULTS 111: an empty breakdown', []],
    ['FAULTS 111: only expired lots', [{ remaining_units: 7, expiry_date: 946_684_800 }]],
  ])('%s and no credits: the balance is null, not 0', (_situation, breakdown) => {
    expect(parseCredits({ breakdown }).balance).toBeNull();
  });

  it.each([
    ['FAULTS 78: missing', undefined, null, []],
    ['FAULTS 78: null', null, null, []],
    ['FAULTS 78: "false"', 'false', null, ['wrong_type']],
    ['FAULTS 78: 0', 0, null, ['wrong_type']],
    ['FAULTS 79: false', false, false, []],
    ['true', true, true, []],
  ])('allow_usage %s', (_situation, allow_usage, usageAllowed, codes) => {
    const parsed = parseCredits({ credits: 500, allow_usage });
    expect(parsed.usageAllowed).toBe(usageAllowed);
    expect(parsed.issues).toEqual(codes.map((code) => ({ code, path: 'allow_usage' })));
    expect(parsed.balance).toBe(500);
  });
});
