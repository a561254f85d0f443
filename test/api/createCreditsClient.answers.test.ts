import { createCreditsClient, type GetCreditsOptions } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { fakeFetch, ok } from './support/fakeFetch.js';

const getCredits = (response: Response, options?: GetCreditsOptions) =>
  createCreditsClient({
    endpoint: 'https://dashboard.example/api/credits',
    fetch: fakeFetch(() => response),
  }).getCredits(options);

describe('createCreditsClient: a 200', () => {
  it.each([
    ['FAULTS 1: HTML of a login page', '<!doctype html><title>Sign in</title>'],
    ['FAULTS 2: an empty body', ''],
    ['FAULTS 3: null', 'null'],
    ['FAULTS 3: an array', '[]'],
    ['FAULTS 3: a string', '"ok"'],
    ['FAULTS 3: a number', '12500'],
    ['FAULTS 4: an error envelope', '{"error":"Internal Server Error"}'],
    ['FAULTS 35: a NaN literal', '{"credits":NaN}'],
    ['FAULTS 35: truncated JSON', '{"credits":12500,"breakdown":[{"rem'],
    ['FAULTS 46: an object without a known field', '{"ok":true}'],
  ])('%s: is bad_payload with status and request id', async (_fault, body) => {
    await expect(getCredits(ok(body, { 'x-request-id': 'r-1' }))).rejects.toMatchObject({
      code: 'bad_payload',
      status: 200,
      requestId: 'r-1',
      retryAfterMs: null,
    });
  });

  it('FAULTS 1: reads credits with the wrong content type', async () => {
    const credits = await getCredits(ok(documentedExample, { 'content-type': 'text/html' }));
    expect(credits.balance).toBe(12_500);
  });

  it('FAULTS 34: skips a byte order mark', async () => {
    expect((await getCredits(ok('\ufeff{"credits":5}'))).balance).toBe(5);
  });

  it('FAULTS 34: turns bytes of another charset into U+FFFD and reads the rest', async () => {
    const text = '{"credits":5,"active_subscription":{"display_name":"Pr?"}}';
    const bytes = new TextEncoder().encode(text).map((byte) => (byte === 0x3f ? 0xf6 : byte));
    const credits = await getCredits(ok(bytes));
    expect(credits).toMatchObject({ balance: 5, plan: { name: 'Pr\ufffd' } });
  });

  it('FAULTS 36: the last of duplicate keys wins', async () => {
    expect((await getCredits(ok('{"credits":1,"credits":2}'))).balance).toBe(2);
  });

  it.each([
    ['FAULTS 109: another team', { team: 'team-1' }, { 'credits-team': 'team-2' }],
    ['FAULTS 109: an empty name', { team: 'team-1' }, { 'credits-team': '' }],
    ['FAULTS 109: different case', { team: 'team-1' }, { 'credits-team': 'TEAM-1' }],
  ])('%s in credits-team: is wrong_team', async (_fault, options, headers) => {
    await expect(getCredits(ok(documentedExample, headers), options)).rejects.toMatchObject({
      code: 'wrong_team',
      status: 200,
    });
  });

  it.each([
    ['the requested team', { team: 'team-1' }, { 'credits-team': 'team-1' }],
    ['nothing', { team: 'team-1' }, {}],
    ['a team although none was requested', {}, { 'credits-team': 'team-2' }],
  ])('FAULTS 109: reads credits with %s in credits-team', async (_situation, options, headers) => {
    expect((await getCredits(ok(documentedExample, headers), options)).balance).toBe(12_500);
  });

  it('FAULTS 109: cancels the download of another team’s body', async () => {
    const cancel = vi.fn();
    const response = new Response(new ReadableStream({ cancel }), {
      headers: { 'credits-team': 'team-2' },
    });
    await expect(getCredits(response, { team: 'team-1' })).rejects.toMatchObject({
      code: 'wrong_team',
    });
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe('createCreditsClient: a fetch that ignores its signal', () => {
  it('FAULTS 31: times out', async () => {
    const client = createCreditsClient({
      endpoint: 'https://dashboard.example/api/credits',
      fetch: fakeFetch(() => new Promise(() => {})),
      timeoutMs: 20,
    });
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'timeout' });
  });

  it('FAULTS 32: times out while its body hangs', async () => {
    const client = createCreditsClient({
      endpoint: 'https://dashboard.example/api/credits',
      fetch: fakeFetch(() => new Response(new ReadableStream())),
      timeoutMs: 20,
    });
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'timeout' });
  });

  it('still has its signal aborted at the timeout', async () => {
    const signals: AbortSignal[] = [];
    const client = createCreditsClient({
      endpoint: 'https://dashboard.example/api/credits',
      fetch: fakeFetch((signal) => {
        signals.push(signal);
        return new Promise(() => {});
      }),
      timeoutMs: 20,
    });
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'timeout' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});
