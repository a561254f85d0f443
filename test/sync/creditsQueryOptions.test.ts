import { hashKey, QueryClient } from '@tanstack/react-query';
import {
  type CreditsClient,
  CreditsError,
  type CreditsErrorCode,
  type CreditsQueryOptions,
  creditsKeys,
  creditsQueryOptions,
} from 'react-credit-widgets/query';
import { aCredits } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { forgetWarnings } from '../../src/api/warnOnce.js';
import { PINNED_OPTIONS } from '../../src/sync/pinnedOptions.js';
import { expectConsole } from '../support/consoleGuard.js';

const aClient = (getCredits: CreditsClient['getCredits'] = async () => aCredits()) => ({
  getCredits: vi.fn(getCredits),
});
const failing = (code: CreditsErrorCode) =>
  aClient(() => Promise.reject(new CreditsError(code, { status: 503 })));

beforeEach(() => {
  vi.stubGlobal('window', {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  forgetWarnings();
});

describe('creditsQueryOptions', () => {
  it('keeps results fresh for 30 s, and for 5 min when unused, under the key of the team', () => {
    expect(creditsQueryOptions(aClient(), 'team-1')).toMatchObject({
      queryKey: creditsKeys.team('team-1'),
      staleTime: 30_000,
      gcTime: 300_000,
      retryOnMount: false,
      meta: { source: 'react-credit-widgets' },
    });
  });

  it('FAULTS 37: requests the team and does not pass on the signal of react-query', async () => {
    const client = aClient();
    await expect(creditsQueryOptions(client, 'team-1').queryFn()).resolves.toEqual(aCredits());
    expect(client.getCredits.mock.calls).toEqual([
      [{ team: 'team-1', signal: expect.any(AbortSignal) }],
    ]);
  });

  it.each([
    ['FAULTS 93: signed out', null, 'signed_out'],
    ['FAULTS 91: an empty team', '', 'config'],
  ])('%s: fails without a request', async (_fault, team, code) => {
    const client = aClient();
    await expect(creditsQueryOptions(client, team).queryFn()).rejects.toMatchObject({ code });
    expect(client.getCredits).not.toHaveBeenCalled();
  });

  it('FAULTS 91: a team that is missing at run time fails without a request', async () => {
    const client = aClient();
    const untyped: (...args: unknown[]) => ReturnType<typeof creditsQueryOptions> = (...args) =>
      Reflect.apply(creditsQueryOptions, undefined, args);
    const read = async () => untyped(client).queryFn();
    await expect(read()).rejects.toMatchObject({ code: 'config' });
    expect(client.getCredits).not.toHaveBeenCalled();
  });

  it('FAULTS 130: turns whatever the host’s client throws into unexpected, without its message', async () => {
    expectConsole('warn', 'neither a CreditsError nor');
    const client = aClient(() => Promise.reject(new Error('sk-canary')));
    const error = await creditsQueryOptions(client, 'team-1')
      .queryFn()
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'CreditsError', code: 'unexpected' });
    expect(String(error)).not.toContain('sk-canary');
  });

  it.each([14_999, 0, -1, -60_000, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31])(
    'FAULTS 20: rejects a refetchInterval of %d',
    (refetchInterval) => {
      const create = () => creditsQueryOptions(aClient(), 'team-1', { refetchInterval });
      expect(create).toThrow(RangeError);
      expect(create).toThrow(/refetchInterval must be/);
    },
  );

  it.each([15_000, 86_400_000, false] as const)('accepts a refetchInterval of %s', (interval) => {
    const create = () => creditsQueryOptions(aClient(), 'team-1', { refetchInterval: interval });
    expect(create).not.toThrow();
  });
});

describe('creditsQueryOptions: source', () => {
  it.each<[string, string | undefined, string | undefined, readonly unknown[]]>([
    ['neither', undefined, undefined, ['team-1']],
    ['the client', '/test/credits', undefined, ['team-1', '/test/credits']],
    ['the settings, which win', '/test/credits', '/live/credits', ['team-1', '/live/credits']],
    ['the default in the settings', '/test/credits', '/api/credits', ['team-1']],
  ])('FAULTS 120: is named by %s', (_who, ofClient, source, end) => {
    const client = { ...aClient(), ...(ofClient !== undefined && { source: ofClient }) };
    const { queryKey } = creditsQueryOptions(client, 'team-1', { source });
    expect(queryKey).toEqual([...creditsKeys.all, ...end]);
  });

  it('FAULTS 120: two sources of one team share no entry', async () => {
    const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } });
    const sources = ['/live/credits', '/test/credits'];
    for (const [index, source] of sources.entries()) {
      const client = { ...aClient(async () => aCredits({ balance: index })), source };
      await queryClient.fetchQuery({ ...creditsQueryOptions(client, 'team-1'), gcTime: Infinity });
    }
    const shown = sources.map((source) =>
      queryClient.getQueryData(creditsKeys.team('team-1', source)),
    );
    expect(shown).toEqual([aCredits({ balance: 0 }), aCredits({ balance: 1 })]);
  });
});

describe('DESIGN 5.5: creditsQueryOptions: defaults of the host', () => {
  const names = Object.keys(PINNED_OPTIONS) as (keyof typeof PINNED_OPTIONS)[];

  it.each(names)('%s has no effect', (name) => {
    const hostile = { queries: { [name]: 'the host’s' } };
    const queryClient = new QueryClient({ defaultOptions: hostile });
    const options = queryClient.defaultQueryOptions(creditsQueryOptions(aClient(), 'team-1'));
    if (name === 'queryHash') expect(options.queryHash).toBe(hashKey(options.queryKey));
    else expect(options[name as keyof typeof options]).toBe(PINNED_OPTIONS[name]);
  });

  it('are not part of the declared type, so that they can be spread into any query', () => {
    type Declared = keyof CreditsQueryOptions & keyof typeof PINNED_OPTIONS;
    expectTypeOf<Declared>().toEqualTypeOf<never>();
  });
});

describe('creditsQueryOptions: quick retries', () => {
  const retriesOf = (options: ReturnType<typeof creditsQueryOptions>, code: CreditsErrorCode) =>
    [0, 1, 2].map((failureCount) => options.retry(failureCount, new CreditsError(code)));

  it('FAULTS 21: happen twice in the first failing cycle, and never in later ones', () => {
    const options = creditsQueryOptions(aClient(), 'team-1');
    expect(retriesOf(options, 'server')).toEqual([true, true, false]);
    expect(options.retry(0, new CreditsError('server'))).toBe(false);
    expect(options.retry(0, new CreditsError('network'))).toBe(false);
  });

  it('happen again after a success', async () => {
    const options = creditsQueryOptions(aClient(), 'team-1');
    retriesOf(options, 'server');
    await options.queryFn();
    expect(retriesOf(options, 'server')).toEqual([true, true, false]);
  });

  it('FAULTS 89: are counted per client and team, however many options were created', () => {
    const client = aClient();
    retriesOf(creditsQueryOptions(client, 'team-1'), 'server');
    const error = new CreditsError('server');
    expect(creditsQueryOptions(client, 'team-1').retry(0, error)).toBe(false);
    expect(creditsQueryOptions(client, 'team-2').retry(0, error)).toBe(true);
    expect(creditsQueryOptions(aClient(), 'team-1').retry(0, error)).toBe(true);
  });

  it('do not happen again after another failure', async () => {
    const options = creditsQueryOptions(failing('server'), 'team-1');
    retriesOf(options, 'server');
    await expect(options.queryFn()).rejects.toMatchObject({ code: 'server' });
    expect(options.retry(0, new CreditsError('server'))).toBe(false);
  });

  it('FAULTS 8: never happen after a rejected key', () => {
    const options = creditsQueryOptions(aClient(), 'team-1');
    expect(options.retry(0, new CreditsError('invalid_key', { status: 402 }))).toBe(false);
  });

  it('FAULTS 86: never happen on a server', () => {
    vi.unstubAllGlobals();
    const options = creditsQueryOptions(aClient(), 'team-1');
    expect(retriesOf(options, 'network')).toEqual([false, false, false]);
  });

  it('never happen with `retry: false`', () => {
    const options = creditsQueryOptions(aClient(), 'team-1', { retry: false });
    expect(retriesOf(options, 'network')).toEqual([false, false, false]);
  });

  it.each([
    ['shortest', 0, [500, 500]],
    ['longest', 0.999_999, [2_000, 4_000]],
  ])('wait with full jitter: the %s delays', (_situation, value, delays) => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(value);
    const { retryDelay } = creditsQueryOptions(aClient(), 'team-1');
    expect([retryDelay(0), retryDelay(1)].map(Math.round)).toEqual(delays);
    random.mockRestore();
  });
});
