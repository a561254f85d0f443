import { inspect } from 'node:util';
import { type CreditsClientOptions, createCreditsClient } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import { fakeFetch, ok } from './support/fakeFetch.js';

const CANARY = 'sk-live-4f7c';
const OPTIONS = {
  endpoint: `https://dashboard.example/api/credits?token=${CANARY}`,
  headers: { 'x-session': CANARY },
  getKey: () => CANARY,
  timeoutMs: 30,
};
const ECHO = JSON.stringify({ error: `bad key ${CANARY}`, detail: CANARY, code: CANARY });
const leak = () => new Error(`getaddrinfo ${CANARY}`, { cause: { key: CANARY } });

/** Everything that a log, a debugger or a serializer could show of an error. */
const everythingOf = (error: Error) =>
  [
    inspect(error, { depth: Infinity, showHidden: true, getters: true }),
    JSON.stringify(error),
    String(error),
    error.stack,
    ...Reflect.ownKeys(error).map((key) => inspect(Reflect.get(error, key))),
  ].join('\n');

const failures: [string, Partial<CreditsClientOptions>, string][] = [
  ['fetch rejects', { fetch: fakeFetch(() => Promise.reject(leak())) }, 'network'],
  ['fetch rejects with text', { fetch: fakeFetch(() => Promise.reject(CANARY)) }, 'network'],
  ['fetch hangs', { fetch: fakeFetch(() => new Promise(() => {})) }, 'timeout'],
  [
    'a hostile fetch rejects with a look-alike',
    { fetch: fakeFetch(() => Promise.reject(Object.assign(leak(), { code: 'server' }))) },
    'network',
  ],
  ['getKey rejects', { getKey: () => Promise.reject(leak()) }, 'invalid_key'],
  ['the key contains a newline', { getKey: () => `${CANARY}\n` }, 'invalid_key'],
  ['headers throw', { headers: () => Promise.reject(leak()) }, 'config'],
  ['the endpoint is invalid', { endpoint: `/${CANARY}` }, 'config'],
  ['the body is not JSON', { fetch: fakeFetch(() => ok(`<html>${CANARY}`)) }, 'bad_payload'],
  ['the body is not a credits body', { fetch: fakeFetch(() => ok(ECHO)) }, 'bad_payload'],
  [
    'the body breaks off',
    {
      fetch: fakeFetch(
        () => new Response(new ReadableStream({ start: (body) => body.error(leak()) })),
      ),
    },
    'network',
  ],
  [
    'the request id is invalid',
    {
      fetch: fakeFetch(
        () => new Response(ECHO, { status: 500, headers: { 'x-request-id': `Bearer ${CANARY}` } }),
      ),
    },
    'server',
  ],
  ...[500, 200].flatMap((status) =>
    [CANARY, `id-${CANARY}-1`, CANARY.slice(0, 8)].map(
      (id): [string, Partial<CreditsClientOptions>, string] => [
        `FAULTS 26: the request id of a ${status} is ${id}`,
        {
          fetch: fakeFetch(() => new Response(ECHO, { status, headers: { 'x-request-id': id } })),
        },
        expect.any(String),
      ],
    ),
  ),
  [
    'the team is a different one',
    { fetch: fakeFetch(() => ok(ECHO, { 'credits-team': CANARY })) },
    'wrong_team',
  ],
  ...[400, 401, 402, 403, 404, 408, 409, 413, 418, 429, 500, 502, 503, 504, 599].map(
    (status): [string, Partial<CreditsClientOptions>, string] => [
      `FAULTS 26: a ${status} echoes the key`,
      { fetch: fakeFetch(() => new Response(ECHO, { status, statusText: CANARY })) },
      expect.any(String),
    ],
  ),
];

describe('createCreditsClient: errors contain no key, URL, body or cause', () => {
  it.each(failures)('when %s', async (_situation, options, code) => {
    const client = createCreditsClient({ ...OPTIONS, ...options });
    const error = await client.getCredits({ team: 'team-1' }).catch((reason: unknown) => reason);
    if (!(error instanceof Error)) throw new TypeError('no Error was thrown');
    expect(error).toMatchObject({ name: 'CreditsError', code });
    expect('cause' in error).toBe(false);
    expect(everythingOf(error)).not.toContain(CANARY.slice(0, 8));
    expect(everythingOf(error)).not.toContain('dashboard.example');
  });
});
