import { aCredits, aLot, aPlan, documentedExample } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkAnswer } from '../../src/api/checkAnswer.js';
import { MAX_LOTS } from '../../src/api/parse/parseLots.js';
import { forgetWarnings } from '../../src/api/warnOnce.js';

let warn = vi.spyOn(console, 'warn');

beforeEach(() => {
  forgetWarnings();
  warn = vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

const withField = (path: string, value: unknown): unknown => {
  const [name = '', part] = path.split('.');
  if (part === undefined) return { ...aCredits(), [name]: value };
  if (name === 'plan') return { ...aCredits(), plan: { ...aPlan(), [part]: value } };
  return { ...aCredits(), lots: [aLot(), { ...aLot(), [part]: value }] };
};

describe('checkAnswer: what a client of the host’s own resolves with', () => {
  it.each([
    ['the documented example', aCredits()],
    ['nothing reported', { balance: null, lots: [], plan: null, usageAllowed: null, issues: [] }],
    ['an overdrawn balance', aCredits({ balance: -5 })],
  ])('FAULTS 139: is a copy of what is valid: %s', async (_what, credits) => {
    const copy = await checkAnswer(credits);
    expect(copy).toEqual(credits);
    expect(copy).not.toBe(credits);
    expect(warn).not.toHaveBeenCalled();
  });

  it('FAULTS 139: fractions are rounded down, with an issue each', async () => {
    const given = aCredits({
      balance: 74.75,
      lots: [aLot(), aLot({ allocated: 10.9, remaining: 10.2, expiresAtMs: 5.5 })],
      plan: aPlan({ includedCredits: 0.5, createdAtMs: 1.5 }),
      issues: [{ code: 'clamped', path: 'credits' }],
    });
    expect(await checkAnswer(given)).toEqual({
      balance: 74,
      lots: [aLot(), aLot({ allocated: 10, remaining: 10, expiresAtMs: 5 })],
      plan: aPlan({ includedCredits: 0, createdAtMs: 1 }),
      usageAllowed: true,
      issues: [
        { code: 'clamped', path: 'credits' },
        { code: 'rounded', path: 'balance' },
        { code: 'rounded', path: 'lots[1].allocated' },
        { code: 'rounded', path: 'lots[1].remaining' },
        { code: 'rounded', path: 'lots[1].expiresAtMs' },
        { code: 'rounded', path: 'plan.includedCredits' },
        { code: 'rounded', path: 'plan.createdAtMs' },
      ],
    });
    expect(given.balance).toBe(74.75);
    expect(warn).not.toHaveBeenCalled();
  });

  it('rounds a negative fraction down, and -0 to 0 without an issue', async () => {
    expect((await checkAnswer(aCredits({ balance: -0.5 }))).balance).toBe(-1);
    const { balance, issues } = await checkAnswer(aCredits({ balance: -0 }));
    expect(Object.is(balance, 0)).toBe(true);
    expect(issues).toEqual([]);
  });

  it('FAULTS 50: drops extra fields, in a copy', async () => {
    const secret = { secret: 'sk-canary' };
    const given = {
      ...aCredits({ lots: [{ ...aLot(), ...secret }], plan: { ...aPlan(), ...secret } }),
      ...secret,
    };
    expect(await checkAnswer(given)).toEqual(aCredits({ lots: [aLot()] }));
  });

  it('reads an object of a class, whose fields are getters', async () => {
    class Team {
      get balance() {
        return 5;
      }
      lots = [];
      plan = null;
      usageAllowed = null;
      issues = [];
    }
    expect(await checkAnswer(new Team())).toEqual(
      aCredits({ balance: 5, lots: [], plan: null, usageAllowed: null }),
    );
  });

  it.each<[string, unknown]>([
    ['balance', Number.NaN],
    ['balance', '10'],
    ['balance', Number.POSITIVE_INFINITY],
    ['balance', 1e300],
    ['balance', undefined],
    ['balance', {}],
    ['balance', 10n],
    ['lots', null],
    ['lots', {}],
    ['lots', 'lots'],
    ['lots', Array.from({ length: MAX_LOTS + 1 }, () => aLot())],
    ['lots[1].kind', 7],
    ['lots[1].allocated', Number.NaN],
    ['lots[1].allocated', -1],
    ['lots[1].remaining', '4000'],
    ['lots[1].remaining', 5_001],
    ['lots[1].expiresAtMs', new Date()],
    ['lots[1].expiresAtMs', 9e15],
    ['plan.name', undefined],
    ['plan.includedCredits', Number.NaN],
    ['plan.isFallback', 'no'],
    ['usageAllowed', 'true'],
    ['issues', undefined],
    ['issues', [null]],
  ])(
    'FAULTS 139: is bad_payload, and a developer reads that %s is wrong: %s',
    async (path, value) => {
      const given = withField(path.replace('[1]', ''), value);
      await expect(checkAnswer(given)).rejects.toMatchObject({ code: 'bad_payload' });
      await expect(checkAnswer(given)).rejects.toThrow();
      expect(warn.mock.calls).toEqual([[expect.stringContaining(`: \`${path}\` is missing`)]]);
    },
  );

  it.each<[string, unknown]>([
    ['the documented body', documentedExample],
    ['a balance alone', { credits: 5 }],
    ['a permission alone', { allow_usage: true }],
  ])('FAULTS 139: is bad_payload with "pass parseCredits(body)" for %s', async (_what, body) => {
    await expect(checkAnswer(body)).rejects.toMatchObject({ code: 'bad_payload' });
    expect(warn.mock.calls).toEqual([[expect.stringContaining('pass parseCredits(body)')]]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', '{}'],
    ['a number', 5],
    ['a list', []],
    ['a function', () => aCredits()],
    ['a Response', new Response()],
    ['a list with a hole', { ...aCredits(), lots: Array(2) }],
    [
      'a plan that throws',
      Object.defineProperty(aCredits(), 'plan', { get: boom, enumerable: true }),
    ],
    [
      'a getter that throws',
      Object.defineProperty(aCredits(), 'lots', { get: boom, enumerable: true }),
    ],
    ['a Proxy that throws', new Proxy(aCredits(), { get: boom, ownKeys: boom })],
  ])('FAULTS 139: is bad_payload for %s', async (_what, value) => {
    await expect(checkAnswer(value)).rejects.toMatchObject({ code: 'bad_payload' });
    expect(warn).toHaveBeenCalledTimes(1);
  });

  describe('where what copies cannot be loaded', () => {
    const withoutCopy = (value: unknown) =>
      checkAnswer(value, () => Promise.reject(new TypeError('Failed to fetch')));

    it('accepts what needs no change', async () => {
      const given = aCredits();
      expect(await withoutCopy(given)).toBe(given);
    });

    it.each<[string, unknown]>([
      ['a fraction', aCredits({ balance: 74.75 })],
      ['an extra field', { ...aCredits(), secret: 'sk-canary' }],
      ['nothing', undefined],
      ['a Proxy that throws', new Proxy(aCredits(), { get: boom, ownKeys: boom })],
    ])('is bad_payload for %s', async (_what, value) => {
      await expect(withoutCopy(value)).rejects.toMatchObject({ code: 'bad_payload' });
    });
  });

  it('does not call toJSON', async () => {
    const toJSON = vi.fn(() => aCredits());
    expect(await checkAnswer({ ...aCredits(), toJSON })).toEqual(aCredits());
    expect(toJSON).not.toHaveBeenCalled();
  });
});

function boom(): never {
  throw new Error('boom');
}
