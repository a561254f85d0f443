// The checks of the handler that run in every runtime. A check throws if it fails.
import assert from 'node:assert/strict';
import { request as send } from 'node:http';

/** Every response must come within this, in milliseconds: the app's timeout, a second for its cache, and slack. */
const RESPONSE_TIMEOUT_MS = 4_000;

const CONSTANTS = {
  'content-type': 'application/json',
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
};

/** Headers that runtimes add to their requests. */
const RUNTIME_HEADERS = new Set([
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'host',
  'pragma',
  'sec-fetch-mode',
  'user-agent',
]);

/** Sends a page's request. `team` undefined: signed out. */
function requestCredits(port, team, { method = 'GET', headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const request = send({
      host: '127.0.0.1',
      port,
      path: '/api/credits?team=other',
      method,
      agent: false,
      headers: { 'sec-fetch-site': 'same-origin', ...(team && { 'x-team': team }), ...headers },
    });
    request.setTimeout(RESPONSE_TIMEOUT_MS, () =>
      request.destroy(new Error(`no response for ${team}`)),
    );
    request.on('error', reject);
    request.on('response', async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    request.end();
  });
}

function assertError({ status, headers, body }, expectedStatus, code) {
  assert.equal(status, expectedStatus);
  assert.equal(body, `{"error":"${code}"}`);
  for (const [name, value] of Object.entries(CONSTANTS)) assert.equal(headers[name], value);
}

function assertCredits({ status, headers, body }, team) {
  assert.equal(status, 200, `${status} ${body}`);
  assert.deepEqual(JSON.parse(body), { credits: 12_500, allow_usage: true });
  assert.equal(headers['credits-team'], encodeURIComponent(team));
  for (const [name, value] of Object.entries(CONSTANTS)) assert.equal(headers[name], value);
}

/** In some runtimes a shared read freezes with the request that started it. Others must still get a response in time. */
function assertCreditsOrTimeout({ status }) {
  assert.ok(status === 200 || status === 504, String(status));
}

/**
 * Starts a request. Returns a function that aborts it with a reset, because a plain end may be taken for a half-close.
 */
function startRequest(port, team) {
  const headers = { 'sec-fetch-site': 'same-origin', 'x-team': team };
  const request = send({ host: '127.0.0.1', port, path: '/api/credits', agent: false, headers });
  request.on('error', () => {});
  request.end();
  return () => request.socket?.resetAndDestroy();
}

/** Waits until a condition holds. */
async function until(condition) {
  const endMs = performance.now() + RESPONSE_TIMEOUT_MS;
  while (!condition()) {
    assert.ok(performance.now() < endMs, 'the condition was never met');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const failures = [
  ['a rejected key', 'refuse', 502, 'upstream_auth'],
  ['an upstream that fails', 'fail', 502, 'upstream_error'],
  ['an HTML page', 'html', 502, 'upstream_error'],
  ['a redirect', 'redirect', 502, 'upstream_error'],
  ['a body that is too large', 'large', 502, 'upstream_error'],
  ['a gzip bomb', 'bomb', 502, 'upstream_error'],
  ['a rate limit', 'limit', 429, 'rate_limited'],
  ['an upstream that never responds', 'silent', 504, 'upstream_timeout'],
  ['a body that drips', 'drip', 504, 'upstream_timeout'],
];

/** @type {[title: string, run: (port: number, upstream: Awaited<ReturnType<typeof import('./upstream.mjs').startUpstream>>) => Promise<void>][]} */
export const checks = [
  [
    'credits and their team',
    async (port, upstream) => {
      assertCredits(await requestCredits(port, 'good-1', { headers: { cookie: 'a=1' } }), 'good-1');
      const [request, ...more] = upstream.requestsOf('good-1');
      assert.equal(more.length, 0);
      assert.equal(`${request.method} ${request.url}`, 'GET /user/credits/info');
      assert.equal(request.headers.accept, 'application/json');
      const own = Object.keys(request.headers).filter((name) => !RUNTIME_HEADERS.has(name));
      assert.deepEqual(own.sort(), ['accept', 'authorization']);
    },
  ],
  [
    'HEAD',
    async (port) => {
      const { status, body } = await requestCredits(port, 'good-2', { method: 'HEAD' });
      assert.deepEqual({ status, body }, { status: 200, body: '' });
    },
  ],
  ['signed out', async (port) => assertError(await requestCredits(port), 401, 'signed_out')],
  [
    'another site',
    async (port, upstream) => {
      const headers = { 'sec-fetch-site': 'cross-site' };
      assertError(await requestCredits(port, 'good-3', { headers }), 403, 'forbidden');
      assert.equal(upstream.requestsOf('good-3').length, 0);
    },
  ],
  [
    'POST',
    async (port) =>
      assertError(
        await requestCredits(port, 'good-4', { method: 'POST' }),
        405,
        'method_not_allowed',
      ),
  ],
  ...failures.map(([title, behavior, status, code]) => [
    title,
    async (port, upstream) => {
      assertError(await requestCredits(port, `${behavior}-1`), status, code);
      const { length } = upstream.requests().filter(({ url }) => url === '/elsewhere');
      assert.equal(length, 0, 'the redirect was followed');
      assert.equal(upstream.requestsOf(`${behavior}-1`).length, 1);
    },
  ]),
  [
    'a fresh response from the cache',
    async (port, upstream) => {
      for (let count = 0; count < 3; count += 1)
        assertCredits(await requestCredits(port, 'good-5'), 'good-5');
      assert.equal(upstream.requestsOf('good-5').length, 1);
    },
  ],
  [
    '20 requests at the same time',
    async (port, upstream) => {
      const responses = Array.from({ length: 20 }, () => requestCredits(port, 'slow-1'));
      for (const response of await Promise.all(responses)) assertCredits(response, 'slow-1');
      assert.equal(upstream.requestsOf('slow-1').length, 1);
    },
  ],
  [
    'a request that is aborted while another waits for the same read',
    async (port, upstream) => {
      const abort = startRequest(port, 'slow-2');
      await until(() => upstream.requestsOf('slow-2').length === 1);
      const waiting = requestCredits(port, 'slow-2');
      setTimeout(abort, 50);
      assertCreditsOrTimeout(await waiting);
      assertCredits(await requestCredits(port, 'slow-2'), 'slow-2');
    },
  ],
  [
    'a request that is aborted alone',
    async (port, upstream) => {
      const abort = startRequest(port, 'slow-3');
      await until(() => upstream.requestsOf('slow-3').length === 1);
      abort();
      await new Promise((resolve) => setTimeout(resolve, 50));
      assertCreditsOrTimeout(await requestCredits(port, 'slow-3'));
      assertCredits(await requestCredits(port, 'slow-3'), 'slow-3');
    },
  ],
];
