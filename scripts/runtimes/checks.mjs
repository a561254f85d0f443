// What is asked of the handler in every runtime. Each question throws if the answer is wrong.
import assert from 'node:assert/strict';
import { request as send } from 'node:http';

/** Milliseconds after which a reader may be sure of an answer: the app's timeout, a second for its cache, and some for the machine. */
const PATIENCE_MS = 4_000;

const CONSTANTS = {
  'content-type': 'application/json',
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
};

/** Headers that runtimes add to a request of theirs. */
const OF_THE_RUNTIME = new Set([
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'host',
  'pragma',
  'sec-fetch-mode',
  'user-agent',
]);

/** A request of a page. `team` undefined: nobody is signed in. */
function ask(port, team, { method = 'GET', headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    const request = send({
      host: '127.0.0.1',
      port,
      path: '/api/credits?team=other',
      method,
      agent: false,
      headers: { 'sec-fetch-site': 'same-origin', ...(team && { 'x-team': team }), ...headers },
    });
    request.setTimeout(PATIENCE_MS, () => request.destroy(new Error(`no answer for ${team}`)));
    request.on('error', reject);
    request.on('response', async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode, headers: response.headers, body });
    });
    request.end();
  });
}

function isRefusal({ status, headers, body }, expectedStatus, word) {
  assert.equal(status, expectedStatus);
  assert.equal(body, `{"error":"${word}"}`);
  for (const [name, value] of Object.entries(CONSTANTS)) assert.equal(headers[name], value);
}

function isCredits({ status, headers, body }, team) {
  assert.equal(status, 200, `${status} ${body}`);
  assert.deepEqual(JSON.parse(body), { credits: 12_500, allow_usage: true });
  assert.equal(headers['credits-team'], encodeURIComponent(team));
  for (const [name, value] of Object.entries(CONSTANTS)) assert.equal(headers[name], value);
}

/** Where a read froze with the reader who began it, others are told so in time. */
function isToldInTime({ status }) {
  assert.ok(status === 200 || status === 504, String(status));
}

/** Begins to read. Gives a way to hang up so that every server notices: a mere end may be half of one. */
function readerOf(port, team) {
  const headers = { 'sec-fetch-site': 'same-origin', 'x-team': team };
  const request = send({ host: '127.0.0.1', port, path: '/api/credits', agent: false, headers });
  request.on('error', () => {});
  request.end();
  return () => request.socket?.resetAndDestroy();
}

/** Waits until something holds. */
async function until(holds) {
  const endMs = performance.now() + PATIENCE_MS;
  while (!holds()) {
    assert.ok(performance.now() < endMs, 'it never came to that');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const failures = [
  ['a key that is refused', 'refuse', 502, 'upstream_auth'],
  ['an upstream that fails', 'fail', 502, 'upstream_error'],
  ['a page of HTML', 'html', 502, 'upstream_error'],
  ['a redirect', 'redirect', 502, 'upstream_error'],
  ['a body that is too large', 'large', 502, 'upstream_error'],
  ['a bomb', 'bomb', 502, 'upstream_error'],
  ['a limit', 'limit', 429, 'rate_limited'],
  ['an upstream that says nothing', 'silent', 504, 'upstream_timeout'],
  ['a body that drips', 'drip', 504, 'upstream_timeout'],
];

/** @type {[question: string, ask: (port: number, upstream: Awaited<ReturnType<typeof import('./upstream.mjs').startUpstream>>) => Promise<void>][]} */
export const questions = [
  [
    'credits, and of whom',
    async (port, upstream) => {
      isCredits(await ask(port, 'good-1', { headers: { cookie: 'a=1' } }), 'good-1');
      const [asked, ...more] = upstream.asked('good-1');
      assert.equal(more.length, 0);
      assert.equal(`${asked.method} ${asked.url}`, 'GET /user/credits/info');
      assert.equal(asked.headers.accept, 'application/json');
      const own = Object.keys(asked.headers).filter((name) => !OF_THE_RUNTIME.has(name));
      assert.deepEqual(own.sort(), ['accept', 'authorization']);
    },
  ],
  [
    'HEAD',
    async (port) => {
      const { status, body } = await ask(port, 'good-2', { method: 'HEAD' });
      assert.deepEqual({ status, body }, { status: 200, body: '' });
    },
  ],
  ['nobody', async (port) => isRefusal(await ask(port), 401, 'signed_out')],
  [
    'another site',
    async (port, upstream) => {
      const headers = { 'sec-fetch-site': 'cross-site' };
      isRefusal(await ask(port, 'good-3', { headers }), 403, 'forbidden');
      assert.equal(upstream.asked('good-3').length, 0);
    },
  ],
  [
    'POST',
    async (port) =>
      isRefusal(await ask(port, 'good-4', { method: 'POST' }), 405, 'method_not_allowed'),
  ],
  ...failures.map(([question, behavior, status, word]) => [
    question,
    async (port, upstream) => {
      isRefusal(await ask(port, `${behavior}-1`), status, word);
      const { length } = upstream.all().filter(({ url }) => url === '/elsewhere');
      assert.equal(length, 0, 'it was followed');
      assert.equal(upstream.asked(`${behavior}-1`).length, 1);
    },
  ]),
  [
    'what is fresh',
    async (port, upstream) => {
      for (let reader = 0; reader < 3; reader += 1) isCredits(await ask(port, 'good-5'), 'good-5');
      assert.equal(upstream.asked('good-5').length, 1);
    },
  ],
  [
    '20 readers at the same time',
    async (port, upstream) => {
      const readers = Array.from({ length: 20 }, () => ask(port, 'slow-1'));
      for (const answer of await Promise.all(readers)) isCredits(answer, 'slow-1');
      assert.equal(upstream.asked('slow-1').length, 1);
    },
  ],
  [
    'a reader who hangs up, and one who waits with him',
    async (port, upstream) => {
      const hangUp = readerOf(port, 'slow-2');
      await until(() => upstream.asked('slow-2').length === 1);
      const waiting = ask(port, 'slow-2');
      setTimeout(hangUp, 50);
      isToldInTime(await waiting);
      isCredits(await ask(port, 'slow-2'), 'slow-2');
    },
  ],
  [
    'a reader who hangs up alone',
    async (port, upstream) => {
      const hangUp = readerOf(port, 'slow-3');
      await until(() => upstream.asked('slow-3').length === 1);
      hangUp();
      await new Promise((resolve) => setTimeout(resolve, 50));
      isToldInTime(await ask(port, 'slow-3'));
      isCredits(await ask(port, 'slow-3'), 'slow-3');
    },
  ],
];
