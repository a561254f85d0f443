import { type CreditsClient, CreditsError } from 'react-credit-widgets/query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { forgetWarnings } from '../../src/api/warnOnce.js';
import { requestAnswer } from '../../src/sync/requestAnswer.js';
import { expectConsole } from '../support/consoleGuard.js';
import { anEnvironment } from './support/anEnvironment.js';

afterEach(forgetWarnings);

const delayed = <T>(value: T, ms: number) =>
  new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

/** A request by a client that answers so, without types. */
function aRequest(
  getCredits: (options?: { signal?: AbortSignal | undefined }) => unknown,
  team: string | null = 'acme',
) {
  const { now } = anEnvironment();
  const controller = new AbortController();
  const client = { getCredits: vi.fn(getCredits) };
  const typed = client as unknown as CreditsClient;
  const answer = requestAnswer(typed, team, controller.signal, now);
  return { answer, getCredits: client.getCredits, abort: () => controller.abort() };
}

describe('requestAnswer', () => {
  it('says when it was sent, and when the credits arrived', async () => {
    const { answer, getCredits } = aRequest(() => delayed(aCredits(), 70));
    await vi.advanceTimersByTimeAsync(70);
    expect(await answer).toEqual({
      sentAtMs: PINNED_NOW,
      atMs: PINNED_NOW + 70,
      credits: aCredits(),
      error: null,
    });
    expect(getCredits.mock.calls).toEqual([[{ team: 'acme', signal: expect.any(AbortSignal) }]]);
  });

  it.each([
    ['FAULTS 93: signed out', null, 'signed_out'],
    ['FAULTS 91: an empty team', '', 'config'],
  ])('%s: is no request', async (_fault, team, code) => {
    const { answer, getCredits } = aRequest(() => aCredits(), team);
    expect(await answer).toMatchObject({ credits: null, error: { code } });
    expect(getCredits).not.toHaveBeenCalled();
  });

  it.each<[string, () => unknown, string]>([
    ['FAULTS 139: a wrong shape', () => ({ balance: '10' }), 'bad_payload'],
    ['FAULTS 139: undefined', () => undefined, 'bad_payload'],
    ['FAULTS 139: a NaN', () => aCredits({ balance: Number.NaN }), 'bad_payload'],
  ])('%s is an error', async (_fault, resolved, code) => {
    expectConsole('warn', /client/);
    const { answer } = aRequest(async () => resolved());
    expect(await answer).toMatchObject({ credits: null, error: { code } });
  });

  it('FAULTS 139: rounds a fraction down', async () => {
    const { answer } = aRequest(async () => aCredits({ balance: 74.75 }));
    expect((await answer).credits).toMatchObject({
      balance: 74,
      issues: [{ code: 'rounded', path: 'balance' }],
    });
  });

  it.each<[string, unknown, string]>([
    ['an error of ours, as it is', new CreditsError('forbidden', { status: 403 }), 'forbidden'],
    ['FAULTS 130: an HTTP status', { response: { status: 401 } }, 'invalid_key'],
    [
      'FAULTS 130: its body',
      { response: { status: 401, data: { error: 'signed_out' } } },
      'signed_out',
    ],
  ])('never rejects: %s', async (_what, thrown, code) => {
    const { answer } = aRequest(() => Promise.reject(thrown));
    expect(await answer).toMatchObject({ credits: null, error: { code } });
  });

  it('FAULTS 130: shows a developer what else was thrown', async () => {
    expectConsole('warn', 'neither a CreditsError nor');
    const { answer } = aRequest(() => {
      throw new Error('at once');
    });
    expect(await answer).toMatchObject({ error: { code: 'unexpected' } });
  });

  it('gives up on a client that never answers after two minutes', async () => {
    const { answer } = aRequest(() => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(120_000);
    expect(await answer).toMatchObject({ atMs: PINNED_NOW + 120_000, error: { code: 'timeout' } });
  });

  it('ends at once when it is aborted, and tells the client', async () => {
    const { answer, getCredits, abort } = aRequest(() => new Promise(() => {}));
    abort();
    expect(await answer).toMatchObject({ error: { code: 'network' } });
    expect(getCredits.mock.calls[0]?.[0]?.signal?.aborted).toBe(true);
  });
});
