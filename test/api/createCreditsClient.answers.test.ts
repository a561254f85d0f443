import { createCreditsClient, type GetCreditsOptions } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { fakeFetch, ok } from './support/fakeFetch.js';

const ask = (response: Response, options?: GetCreditsOptions) =>
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
    await expect(ask(ok(body, { 'x-request-id': 'r-1' }))).rejects.toMatchObject({
      code: 'bad_payload',
      status: 200,
      requestId: 'r-1',
      retryAfterMs: null,
    });
  });

  it('FAULTS 1: credits under the wrong content type are credits', async () => {
    const credits = await ask(ok(documentedExample, { 'content-type': 'text/html' }));
    expect(credits.balance).toBe(12_500);
  });

  it('FAULTS 34: a byte order mark is passed over', async () => {
    expect((await ask(ok('\ufeff{"credits":5}'))).balance).toBe(5);
  });

  it('FAULTS 34: bytes of another charset become U+FFFD in a name, and hide nothing', async () => {
    const text = '{"credits":5,"active_subscription":{"display_name":"Pr?"}}';
    const bytes = new TextEncoder().encode(text).map((byte) => (byte === 0x3f ? 0xf6 : byte));
    const credits = await ask(ok(bytes));
    expect(credits).toMatchObject({ balance: 5, plan: { name: 'Pr\ufffd' } });
  });

  it('FAULTS 36: of duplicate keys the last wins', async () => {
    expect((await ask(ok('{"credits":1,"credits":2}'))).balance).toBe(2);
  });

  it.each([
    ['FAULTS 109: another team', { team: 'team-1' }, { 'credits-team': 'team-2' }],
    ['FAULTS 109: no name at all', { team: 'team-1' }, { 'credits-team': '' }],
    ['FAULTS 109: other letters', { team: 'team-1' }, { 'credits-team': 'TEAM-1' }],
  ])('%s in credits-team: is wrong_team', async (_fault, options, headers) => {
    await expect(ask(ok(documentedExample, headers), options)).rejects.toMatchObject({
      code: 'wrong_team',
      status: 200,
    });
  });

  it.each([
    ['the team asked for', { team: 'team-1' }, { 'credits-team': 'team-1' }],
    ['nothing', { team: 'team-1' }, {}],
    ['a team, where none was asked for', {}, { 'credits-team': 'team-2' }],
  ])('FAULTS 109: %s in credits-team: is read', async (_situation, options, headers) => {
    expect((await ask(ok(documentedExample, headers), options)).balance).toBe(12_500);
  });

  it('FAULTS 109: a body of another team is not read, and its download ends', async () => {
    const cancel = vi.fn();
    const response = new Response(new ReadableStream({ cancel }), {
      headers: { 'credits-team': 'team-2' },
    });
    await expect(ask(response, { team: 'team-1' })).rejects.toMatchObject({ code: 'wrong_team' });
    expect(cancel).toHaveBeenCalledOnce();
  });
});

describe('createCreditsClient: a fetch that ignores its signal', () => {
  it('FAULTS 31: is given up at the timeout', async () => {
    const client = createCreditsClient({
      endpoint: 'https://dashboard.example/api/credits',
      fetch: fakeFetch(() => new Promise(() => {})),
      timeoutMs: 20,
    });
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'timeout' });
  });

  it('FAULTS 32: is given up at the timeout while its body hangs', async () => {
    const client = createCreditsClient({
      endpoint: 'https://dashboard.example/api/credits',
      fetch: fakeFetch(() => new Response(new ReadableStream())),
      timeoutMs: 20,
    });
    await expect(client.getCredits()).rejects.toMatchObject({ code: 'timeout' });
  });

  it('aborts its signal at the timeout, for those that listen', async () => {
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
