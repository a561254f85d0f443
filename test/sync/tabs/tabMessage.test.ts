import fc from 'fast-check';
import { CreditsError, parseCredits } from 'react-credit-widgets/query';
import { aCredits, aLot, aPlan, PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { messageOf, parseTabMessage } from '../../../src/sync/tabs/tabMessage.js';
import { anyBody } from '../../api/support/anyBody.js';

const credits = aCredits({
  lots: [aLot(), aLot({ kind: null, expiresAtMs: null })],
  plan: aPlan(),
});
const valid = { sentAtMs: PINNED_NOW, atMs: PINNED_NOW, credits, error: null };
const failure = { code: 'server', status: 503, retryAfterMs: 30_000, requestId: 'r-1' };

/** Sends a message through structured clone, as to another tab, and parses it. */
const receive = (message: object) => parseTabMessage(structuredClone(message), PINNED_NOW);

describe('tab messages: another tab receives what was sent', () => {
  it.each(Object.entries(scenarios).filter(([, { status }]) => (status ?? 200) === 200))(
    'the credits of scenario %s',
    (_name, { json }) => {
      if (json === undefined) return;
      const sent = {
        sentAtMs: PINNED_NOW,
        atMs: PINNED_NOW,
        credits: parseCredits(json),
        error: null,
      };
      expect(receive(messageOf(sent))).toEqual(sent);
    },
  );

  it('the credits of any accepted body', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyBody, (body) => {
        let parsed: ReturnType<typeof parseCredits>;
        try {
          parsed = parseCredits(body);
        } catch {
          return;
        }
        accepted += 1;
        const sent = { sentAtMs: PINNED_NOW, atMs: PINNED_NOW, credits: parsed, error: null };
        expect(receive(messageOf(sent))).toEqual(sent);
      }),
      { numRuns: 500, seed: 20_241_202 },
    );
    expect(accepted).toBeGreaterThan(250);
  });

  it('a failure with all its details', () => {
    const error = new CreditsError('rate_limited', {
      status: 429,
      retryAfterMs: 9_000,
      requestId: 'r-1',
    });
    const received = receive(messageOf({ sentAtMs: 5, atMs: 7, credits: null, error }));
    expect(received?.error).toBeInstanceOf(CreditsError);
    expect({ ...received?.error }).toEqual({ ...error });
  });
});

const ours = messageOf(valid) as Record<string, unknown>;
const lotWith = (change: object) => ({
  ...ours,
  credits: { ...credits, lots: [{ ...aLot(), ...change }] },
});

describe('FAULTS 94: parseTabMessage', () => {
  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a text', 'refresh'],
    ['a number', 7],
    ['a list', [ours]],
    ['an empty object', {}],
    ['a message of some other library', { type: 'broadcast-query', queryKey: ['credits'] }],
    ['another version', { ...ours, version: 2 }],
    ['a version that is a text', { ...ours, version: '1' }],
    ['a message without an instant', { ...ours, atMs: undefined }],
    ['an instant that is a text', { ...ours, atMs: String(PINNED_NOW) }],
    ['an instant that is NaN', { ...ours, atMs: Number.NaN }],
    ['an infinite instant', { ...ours, atMs: Number.POSITIVE_INFINITY }],
    ['a negative instant', { ...ours, atMs: -1 }],
    ['an instant in the future', { ...ours, atMs: PINNED_NOW + 1_001 }],
    ['a request sent in the future', { ...ours, sentAtMs: PINNED_NOW + 1 }],
    ['a message without the instant of its request', { ...ours, sentAtMs: undefined }],
    ['a message with a field too many', { ...ours, team: 'other' }],
    [
      'a message with an own __proto__',
      JSON.parse(JSON.stringify(ours).replace('{', '{"__proto__":{"a":1},')),
    ],
    ['a message with neither credits nor a failure', { ...ours, credits: null }],
    ['a message with both credits and a failure', { ...ours, failure }],
    ['a balance that is a text', { ...ours, credits: { ...credits, balance: '12500' } }],
    ['a balance that is a fraction', { ...ours, credits: { ...credits, balance: 0.5 } }],
    [
      'an infinite balance',
      { ...ours, credits: { ...credits, balance: Number.POSITIVE_INFINITY } },
    ],
    ['credits without a balance', { ...ours, credits: { ...credits, balance: undefined } }],
    ['lots that are not a list', { ...ours, credits: { ...credits, lots: 'many' } }],
    ['10,001 lots', { ...ours, credits: { ...credits, lots: Array(10_001).fill(aLot()) } }],
    ['a sparse list of lots', { ...ours, credits: { ...credits, lots: Array(3) } }],
    ['a lot that is null', { ...ours, credits: { ...credits, lots: [null] } }],
    ['a lot with more left than it had', lotWith({ allocated: 1, remaining: 2 })],
    ['a lot with less than nothing', lotWith({ remaining: -1 })],
    ['a lot with a kind that is an object', lotWith({ kind: { toString: 'Pending' } })],
    ['a lot with a kind of a megabyte', lotWith({ kind: 'x'.repeat(1_000_000) })],
    ['a lot with a field too many', lotWith({ html: '<b>' })],
    [
      'a plan with a name that is a list',
      { ...ours, credits: { ...credits, plan: { ...aPlan(), name: [] } } },
    ],
    ['a usage flag that is a number', { ...ours, credits: { ...credits, usageAllowed: 0 } }],
    [
      'a failure without a code',
      { ...ours, credits: null, failure: { ...failure, code: undefined } },
    ],
    [
      'a failure with an unknown code',
      { ...ours, credits: null, failure: { ...failure, code: 'toString' } },
    ],
    [
      'a failure with an invalid status',
      { ...ours, credits: null, failure: { ...failure, status: 42 } },
    ],
    [
      'a failure with an absurd hint',
      { ...ours, credits: null, failure: { ...failure, retryAfterMs: 1e15 } },
    ],
    [
      'a failure with a key as its request id',
      { ...ours, credits: null, failure: { ...failure, requestId: 'Bearer sk' } },
    ],
  ])('drops %s', (_what, message) => {
    expect(parseTabMessage(message, PINNED_NOW)).toBeNull();
  });

  it('is accepted if nothing is wrong with it', () => {
    expect(parseTabMessage(ours, PINNED_NOW)).toEqual(valid);
    expect(parseTabMessage({ ...ours, credits: null, failure }, PINNED_NOW)?.error).toMatchObject(
      failure,
    );
  });

  it('never throws, whatever it contains', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true }),
        (message) => parseTabMessage(message, PINNED_NOW) === null,
      ),
    );
  });
});
