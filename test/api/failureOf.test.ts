import { inspect } from 'node:util';
import { CreditsError } from 'react-credit-widgets/query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../src/api/failureOf.js';
import { errorOfStatus } from '../../src/api/http/errorOfStatus.js';
import { forgetWarnings } from '../../src/api/warnOnce.js';
import { expectConsole } from '../support/consoleGuard.js';

const WARNING = /neither a CreditsError nor an error with an HTTP status/;

/** As axios rejects. */
const withResponse = (status: unknown, data?: unknown, headers?: unknown) =>
  Object.assign(new Error('Request failed'), {
    isAxiosError: true,
    response: { status, data, headers },
  });

const throwing = (name: string) =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw new Error('getter');
    },
  });

beforeEach(forgetWarnings);
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('failureOf: what a client of the host’s own throws', () => {
  it('keeps a CreditsError as it is', async () => {
    const error = new CreditsError('rate_limited', { retryAfterMs: 9_000 });
    expect(await failureOf(error)).toBe(error);
  });

  it.each([
    [400, undefined, 'bad_request'],
    [401, undefined, 'invalid_key'],
    [401, { error: 'signed_out' }, 'signed_out'],
    [401, '{"error":"signed_out"}', 'signed_out'],
    [402, {}, 'invalid_key'],
    [402, { error: 'credits_exhausted' }, 'exhausted'],
    [402, '{"error":{"code":"credits_exhausted"}}', 'exhausted'],
    [403, 'Forbidden', 'forbidden'],
    [404, '<html>', 'not_found'],
    [408, null, 'timeout'],
    [429, {}, 'rate_limited'],
    [502, { error: 'upstream_auth' }, 'invalid_key'],
    [502, '<html>', 'server'],
    [503, undefined, 'server'],
    [200, { data: null, errors: [] }, 'bad_payload'],
    [100, undefined, 'bad_payload'],
    [599, undefined, 'server'],
  ])('FAULTS 130: reads a %i with %j as %s', async (status, body, code) => {
    expect(await failureOf(withResponse(status, body))).toMatchObject({ code, status });
    expect(await failureOf({ response: { status, body } })).toMatchObject({ code, status });
    expect(await failureOf({ status, data: body })).toMatchObject({ code, status });
  });

  it.each([
    ['a status alone', Object.assign(new Error('HTTP 401'), { status: 401 })],
    ['a Response', new Response('{"error":"signed_out"}', { status: 401 })],
    ['an error with a Response', { response: new Response(null, { status: 401 }) }],
    ['a text over 4 KiB', withResponse(401, JSON.stringify({ error: 'signed_out' }).padEnd(4_097))],
    ['a body that throws', withResponse(401, throwing('error'))],
    ['headers that throw', withResponse(401, undefined, throwing('x-request-id'))],
    ['a body that is a Proxy', withResponse(401, revoked())],
  ])('FAULTS 130: reads a 401 as invalid_key from %s', async (_kind, thrown) => {
    expect(await failureOf(thrown)).toMatchObject({ code: 'invalid_key', status: 401 });
  });

  it('FAULTS 130: reads the body that a library puts beside the response', async () => {
    const thrown = { data: { error: 'signed_out' }, response: new Response(null, { status: 401 }) };
    expect((await failureOf(thrown)).code).toBe('signed_out');
  });

  it.each([
    ['Headers', new Headers({ 'retry-after': '17' }), {}],
    ['a plain object', { 'Retry-After': 17 }, {}],
    ['the body', undefined, { retry_after: 17 }],
  ])('FAULTS 130: waits as long as %s of a 429 say', async (_where, headers, body) => {
    expect((await failureOf(withResponse(429, body, headers))).retryAfterMs).toBe(17_000);
    expect((await failureOf({ status: 429, data: body, headers })).retryAfterMs).toBe(17_000);
  });

  it.each<[string, unknown]>([
    ['an Error', new Error('boom')],
    ['text', 'boom'],
    ['undefined', undefined],
    ['null', null],
    ['a status that is text', { status: '401' }],
    ['a status of 0', withResponse(0)],
    ['a status of 99', { status: 99 }],
    ['a status of 600', { status: 600 }],
    ['a fraction', { status: 401.5 }],
    ['a Symbol', Symbol('401')],
    ['a getter that throws', throwing('response')],
    ['a revoked Proxy', revoked()],
    ['a CreditsError of an unknown code', newerError()],
  ])(
    'FAULTS 130: is unexpected for %s, and shows the original to a developer once',
    async (_kind, thrown) => {
      const warn = vi.spyOn(console, 'warn').mockReturnValue();
      expect(await failureOf(thrown)).toMatchObject({ code: 'unexpected', status: null });
      await failureOf(thrown);
      expect(warn).toHaveBeenCalledTimes(1);
      const [message, original] = warn.mock.calls[0] ?? [];
      expect(message).toMatch(WARNING);
      expect(Object.is(original, thrown)).toBe(true);
    },
  );

  it('FAULTS 130: is not misled by what a script has assigned to every object', async () => {
    Object.assign(Object.prototype, { status: 401, response: { status: 401 } });
    expectConsole('warn', WARNING);
    const { code } = await failureOf(new Error('boom'));
    for (const name of ['status', 'response']) Reflect.deleteProperty(Object.prototype, name);
    expect(code).toBe('unexpected');
  });

  it('keeps nothing of the original in the error and in the warning’s text', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const error = await failureOf(Object.assign(new Error('sk-canary'), { config: 'sk-canary' }));
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('sk-canary');
    expect(warn.mock.calls[0]?.[0]).not.toContain('sk-canary');
  });

  describe('where what reads the details cannot be loaded', () => {
    const unreadable = (thrown: unknown, otherwise?: CreditsError) =>
      failureOf(thrown, otherwise, null, () => Promise.reject(new TypeError('Failed to fetch')));

    it.each([
      [401, 'invalid_key', null],
      [402, 'invalid_key', null],
      [403, 'forbidden', null],
      [404, 'not_found', null],
      [408, 'timeout', null],
      [429, 'rate_limited', 30_000],
      [503, 'server', null],
    ])('an answer with %i is %s', async (status, code, retryAfterMs) => {
      const answer = { status, data: '{"error":"signed_out"}' };
      const error = await unreadable(answer, errorOfStatus(status));
      expect(error).toMatchObject({ code, status, retryAfterMs, requestId: null });
    });

    it('anything else is unexpected', async () => {
      expectConsole('warn', WARNING);
      expect(await unreadable(withResponse(401))).toMatchObject({ code: 'unexpected' });
    });

    it('a CreditsError is kept', async () => {
      const error = new CreditsError('signed_out');
      expect(await unreadable(error)).toBe(error);
    });
  });

  it('says nothing in production', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect((await failureOf(new Error('boom'))).code).toBe('unexpected');
  });
});

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** As from a newer copy of the package on the page. */
function newerError(): CreditsError {
  return Object.assign(new CreditsError('server'), { code: 'of_tomorrow' });
}
