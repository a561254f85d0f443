import { CancelledError, QueryClient, type QueryState } from '@tanstack/react-query';
import { CreditsError } from 'react-credit-widgets/query';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { cleanEntry, markChecked } from '../../src/sync/cleanEntry.js';
import { creditsKeys } from '../../src/sync/creditsKeys.js';
import type { CreditsQuery } from '../../src/sync/creditsQueryOptions.js';

const server = new CreditsError('server', { status: 503 });

/** An entry whose state was written from outside, without types; and what cleaning it does. */
function anEntry(state: object) {
  const queryClient = new QueryClient();
  const cache = queryClient.getQueryCache();
  const query = cache.build(queryClient, {
    queryKey: creditsKeys.team('acme'),
    gcTime: Number.POSITIVE_INFINITY, // no timer
  }) as unknown as CreditsQuery;
  query.setState(state as Partial<QueryState<never, never>>);
  let writes = 0;
  cache.subscribe(() => {
    writes += 1;
  });
  const clean = (lastError: CreditsError | null = null) => cleanEntry(query, lastError);
  return { query, clean, writes: () => writes };
}

const success = { status: 'success', dataUpdatedAt: PINNED_NOW, error: null };

describe('FAULTS 134: cleanEntry: data', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['a text', '12,500'],
    ['a list', []],
    ['an empty object', {}],
    ['objects for numbers', { balance: {}, lots: {} }],
    ['the body of the wire', { credits: 12_500, breakdown: [] }],
    ['a balance that is NaN', { ...aCredits(), balance: Number.NaN }],
    ['a balance that is a fraction', { ...aCredits(), balance: 74.75 }],
    ['lots that are null', { ...aCredits(), lots: null }],
    ['a lot with more left than it had', aCredits({ lots: [aLot({ allocated: 1 })] })],
    ['a field too many', { ...aCredits(), html: '<b>' }],
  ])('empties %s', (_what, data) => {
    const { query, clean } = anEntry({ ...success, data });
    expect(clean()).toBe(true);
    expect(query.state).toMatchObject({ data: undefined, status: 'pending', dataUpdatedAt: 0 });
  });

  it('leaves credits as they are, and writes nothing', () => {
    const data = aCredits();
    const { query, clean, writes } = anEntry({ ...success, data });
    expect(clean()).toBe(false);
    expect(query.state).toMatchObject({ ...success, data });
    expect(query.state.data).toBe(data);
    expect(writes()).toBe(0);
  });

  it('leaves an empty entry alone', () => {
    const { clean, writes } = anEntry({});
    expect(clean()).toBe(false);
    expect(writes()).toBe(0);
  });

  it('writes once: what is clean stays', () => {
    const { clean, writes } = anEntry({ ...success, data: { balance: {} } });
    clean();
    clean();
    expect(writes()).toBe(1);
  });

  it('checks an object that was checked at its arrival no more, so that a poll costs nothing', () => {
    let reads = 0;
    const data = aCredits();
    Object.defineProperty(data, 'balance', { enumerable: true, get: () => (reads += 1) });
    markChecked(data);
    const { clean } = anEntry({ ...success, data });
    clean();
    clean();
    expect(reads).toBe(0);
  });

  it('corrects a status that does not fit the data', () => {
    const { query, clean } = anEntry({ ...success, status: 'pending', data: aCredits() });
    expect(clean()).toBe(false);
    expect(query.state.status).toBe('success');
  });
});

describe('FAULTS 134: cleanEntry: the time of the data', () => {
  it.each([
    ['now', PINNED_NOW, PINNED_NOW],
    ['an hour ago', PINNED_NOW - 3_600_000, PINNED_NOW - 3_600_000],
    // The server's clock, whose HTML must hydrate.
    ['an hour ahead', PINNED_NOW + 3_600_000, PINNED_NOW + 3_600_000],
    ['infinity: unknown', Number.POSITIVE_INFINITY, 0],
    ['0: unknown', 0, 0],
    ['negative: unknown', -1, 0],
    ['NaN: unknown', Number.NaN, 0],
  ])('%s', (_when, dataUpdatedAt, expected) => {
    const { query, clean } = anEntry({ ...success, data: aCredits(), dataUpdatedAt });
    clean();
    expect(query.state.dataUpdatedAt).toBe(expected);
  });
});

describe('FAULTS 118: cleanEntry: an error', () => {
  const failed = { status: 'error', data: undefined, errorUpdatedAt: PINNED_NOW };

  it.each<[string, unknown]>([
    ['an error of JavaScript', new Error('redacted')],
    ['a text', 'failed'],
    ['an object without a code', {}],
    ['an unknown code', Object.assign(new CreditsError('server'), { code: 'toString' })],
  ])('that is %s becomes unexpected', (_what, error) => {
    const { query, clean } = anEntry({ ...failed, error });
    expect(clean()).toBe(false);
    expect(query.state.error).toBeInstanceOf(CreditsError);
    expect(query.state).toMatchObject({ status: 'error', error: { code: 'unexpected' } });
  });

  it('of ours stays, with data that may be shown', () => {
    const data = aCredits();
    const { query, clean, writes } = anEntry({ ...success, status: 'error', data, error: server });
    expect(clean()).toBe(false);
    expect(query.state).toMatchObject({ status: 'error', error: server, data });
    expect(writes()).toBe(0);
  });

  it.each(['invalid_key', 'forbidden', 'signed_out', 'wrong_team', 'config'] as const)(
    'FAULTS 8: %s takes data away, and is no reason to load it again',
    (code) => {
      const error = new CreditsError(code);
      const { query, clean } = anEntry({ ...success, status: 'error', data: aCredits(), error });
      expect(clean()).toBe(false);
      expect(query.state).toMatchObject({ status: 'error', error, data: undefined });
    },
  );

  it('FAULTS 144: of a canceled fetch goes back to what was before', () => {
    const state = { ...failed, error: new CancelledError() };
    const first = anEntry(state);
    first.clean(null);
    expect(first.query.state).toMatchObject({ status: 'pending', error: null });
    const afterFailure = anEntry(state);
    afterFailure.clean(server);
    expect(afterFailure.query.state).toMatchObject({ status: 'error', error: server });
  });
});
