import { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import {
  CreditBalance,
  CreditsProvider,
  creditsKeys,
  PlanBadge,
  useCredits,
} from 'react-credit-widgets';
import { aCredits, aLot, documentedExample, resetCredits } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectConsole } from '../support/consoleGuard.js';
import { aCountedClient, creditsOf, numberOf, shownNumbers } from './support/countedClient.js';
import { pass } from './support/pass.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  resetCredits(); // forgets the warnings already given
});

const queryKey = creditsKeys.team('acme');

/** A page whose client of the host's own gives these answers, one after the other. */
function aPage(...answers: (() => unknown)[]) {
  const queryClient = new QueryClient();
  const { client, calls } = aCountedClient({ answer: (n) => answers[n - 1]?.() });
  const recorded: unknown[] = [];
  let error: unknown = null;
  function Consumer() {
    const result = useCredits();
    if (result.data) recorded.push(result.data);
    error = result.error;
    return null;
  }
  render(
    <CreditsProvider team="acme" {...{ client, queryClient }} retry={false} shareTabs={false}>
      <CreditBalance />
      <PlanBadge />
      <Consumer />
    </CreditsProvider>,
  );
  return {
    queryClient,
    calls,
    recorded,
    error: () => error as { code: string; status: number | null } | null,
  };
}

const good = () => creditsOf(1);
const rejects = (error: unknown) => () => Promise.reject(error);
const throws = (error: unknown) => () => {
  throw error;
};
function refetch(queryClient: QueryClient) {
  void queryClient.refetchQueries({ queryKey });
  return pass(1_000);
}

/** What axios rejects with. */
const ofAxios = (status: number, data: unknown = {}, headers = {}) =>
  Object.assign(new Error(`Request failed with status code ${status}`), {
    isAxiosError: true,
    code: 'ERR_BAD_REQUEST',
    config: { url: 'https://example.com/?key=secret' },
    response: { status, data, headers },
  });
/** What ofetch rejects with. */
const ofOfetch = (status: number, data: unknown = {}) =>
  Object.assign(new Error(`${status}`), { status, statusCode: status, data });

describe('DESIGN 5.9: a client of the host’s own that rejects with a status', () => {
  it.each([
    ['axios, 401', ofAxios(401), 'invalid_key'],
    ['axios, 401 signed out', ofAxios(401, { error: 'signed_out' }), 'signed_out'],
    ['axios, 402', ofAxios(402), 'invalid_key'],
    ['axios, 403', ofAxios(403), 'forbidden'],
    ['ofetch, 401', ofOfetch(401), 'invalid_key'],
    ['ofetch, 401 signed out', ofOfetch(401, { error: 'signed_out' }), 'signed_out'],
    ['ofetch, 403', ofOfetch(403), 'forbidden'],
  ])('FAULTS 130: %s clears the numbers', async (_name, thrown, code) => {
    const { queryClient, calls, error } = aPage(good, rejects(thrown));
    await pass(1_000);
    expect(shownNumbers()).toEqual([numberOf(1)]);
    await refetch(queryClient);
    expect(shownNumbers()).toEqual([]);
    expect(error()).toMatchObject({
      code,
      status: code === 'forbidden' ? 403 : expect.any(Number),
    });
    expect(queryClient.getQueryData(queryKey)).toBeUndefined();
    expect(JSON.stringify(error())).not.toContain('secret');
    expect(calls.count).toBe(2);
  });

  it.each([
    ['axios, 402 used up', ofAxios(402, { code: 'credits_exhausted' }), 'exhausted'],
    ['axios, 404', ofAxios(404), 'not_found'],
    ['axios, 429', ofAxios(429), 'rate_limited'],
    ['axios, 500', ofAxios(500), 'server'],
    ['ofetch, 402 used up', ofOfetch(402, { error: { code: 'credits_exhausted' } }), 'exhausted'],
    ['ofetch, 503', ofOfetch(503), 'server'],
  ])('FAULTS 130: %s keeps the numbers', async (_name, thrown, code) => {
    const { queryClient, error } = aPage(good, rejects(thrown));
    await pass(1_000);
    expect(shownNumbers()).toEqual([numberOf(1)]);
    await refetch(queryClient);
    expect(error()?.code).toBe(code);
    expect(shownNumbers()).toEqual([numberOf(1)]);
  });

  it.each([
    ['an error', new Error('boom')],
    ['a TypeError', new TypeError('x is undefined')],
    ['text', 'boom'],
    ['nothing', undefined],
    ['null', null],
    ['a status that is text', { status: 'boom', response: null }],
    [
      'a getter that throws',
      Object.defineProperty({}, 'response', { get: throws(new Error('boom')) }),
    ],
  ])(
    'FAULTS 130: %s without a status is "unexpected", and the original is in one warning',
    async (_name, thrown) => {
      expectConsole('warn', /client/);
      const { queryClient, error } = aPage(good, rejects(thrown), throws(thrown));
      await pass(1_000);
      expect(shownNumbers()).toEqual([numberOf(1)]);
      await refetch(queryClient);
      expect(error()?.code).toBe('unexpected');
      await refetch(queryClient);
      expect(error()).toMatchObject({ code: 'unexpected', status: null });
      expect(shownNumbers()).toEqual([numberOf(1)]);
    },
  );

  it('FAULTS 130: a client that throws instead of rejecting is read by the same table', async () => {
    const queryClient = new QueryClient();
    const client = { getCredits: throws(ofAxios(403)) as () => Promise<never> };
    render(
      <CreditsProvider team="acme" {...{ client, queryClient }} retry={false} shareTabs={false}>
        <CreditBalance />
      </CreditsProvider>,
    );
    await pass(1_000);
    expect(screen.getByText('No access')).toBeVisible();
  });
});

describe('DESIGN 5.9: a client of the host’s own that resolves with something else', () => {
  it.each([
    ['NaN as balance', { ...aCredits(), balance: Number.NaN }, 'balance'],
    ['infinity as balance', { ...aCredits(), balance: Infinity }, 'balance'],
    ['text as balance', { balance: '10' }, 'balance'],
    ['no lots', { ...aCredits(), lots: null }, 'lots'],
    ['a plan that is text', { ...aCredits(), plan: 'Pro' }, 'plan'],
    ['the wire body', documentedExample, 'parseCredits(body)'],
    ['nothing', undefined, 'undefined'],
    ['text', 'credits', 'string'],
  ])(
    'FAULTS 139: %s is "bad_payload", and the warning says what is wrong',
    async (_name, answer, hint) => {
      expectConsole('warn', hint);
      const { queryClient, recorded, error } = aPage(good, () => answer);
      await pass(1_000);
      expect(shownNumbers()).toEqual([numberOf(1)]);
      await refetch(queryClient);
      expect(error()?.code).toBe('bad_payload');
      expect(shownNumbers()).toEqual([numberOf(1)]);
      expect(new Set(recorded)).toEqual(new Set([creditsOf(1)]));
      expect(document.body.textContent).not.toMatch(/NaN|couldn’t be shown/);
    },
  );

  it('FAULTS 139: fractions go down, and the issue says so', async () => {
    const lots = [aLot({ allocated: 100.9, remaining: 50.5 })];
    const { queryClient } = aPage(() => aCredits({ balance: 74.75, lots }));
    await pass(1_000);
    expect(shownNumbers()).toEqual(['74']);
    expect(queryClient.getQueryData(queryKey)).toMatchObject({
      balance: 74,
      lots: [{ allocated: 100, remaining: 50 }],
      issues: expect.arrayContaining([
        expect.objectContaining({ path: expect.stringContaining('balance') }),
      ]),
    });
  });

  it('FAULTS 139: an object that changes later does not change the numbers', async () => {
    const answer = { ...creditsOf(1) };
    const { queryClient } = aPage(() => answer);
    await pass(1_000);
    expect(shownNumbers()).toEqual([numberOf(1)]);
    answer.balance = 5;
    expect(queryClient.getQueryData(queryKey)).toMatchObject({ balance: 1_001 });
  });
});
