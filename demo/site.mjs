// The customer's side of the demo: the page, and the same-origin path that its widgets read. The API key is added
// here and never leaves this process but towards the vendor.
//
// Made by hand for now: `react-credit-widgets/server` will bring this path as a tested handler.
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { listen, pathOf, readJson, sendJson } from './http.mjs';

const CREDITS_PATH = '/api/credits';
const STATE_PATH = '/demo/state';
const FAULT_PATH = '/demo/fault';
const TIMEOUT_MS = 8_000;

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** As strict as a page can be: the widgets need no exception. */
const PAGE_HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** For answers that are one reader's and no document: nothing in them may be kept, run or guessed. */
const DATA_HEADERS = {
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'",
  'x-content-type-options': 'nosniff',
};

/**
 * Starts the site.
 *
 * @param {object} options
 * @param {number} [options.port] - 0 takes a free one.
 * @param {string} options.upstream - Where credits are read, with `apiKey` as the bearer key.
 * @param {string} options.apiKey
 * @param {string} options.pageDir - The folder of the built page.
 * @param {string} [options.faultUrl] - Where the upstream takes faults; without it the page cannot ask for any.
 * @param {number} [options.timeoutMs]
 * @returns {Promise<import('./http.mjs').Listening>}
 */
export async function startSite({
  port = 0,
  upstream,
  apiKey,
  pageDir,
  faultUrl,
  timeoutMs = TIMEOUT_MS,
}) {
  const files = await readFiles(pageDir);

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  return listen(server, port);

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    const pathname = pathOf(request);
    const isData = pathname === CREDITS_PATH || pathname.startsWith('/demo/');
    if (!isOwnHost(request) || (isData && !isOwnPage(request))) {
      return sendJson(response, 403, { error: 'forbidden' }, DATA_HEADERS);
    }
    if (pathname === FAULT_PATH && faultUrl) return answerFault(request, response);
    if (request.method !== 'GET') {
      const headers = { ...DATA_HEADERS, allow: 'GET' };
      return sendJson(response, 405, { error: 'method_not_allowed' }, headers);
    }
    if (pathname === CREDITS_PATH) return answerCredits(response);
    if (pathname === STATE_PATH) return answerState(response);
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    if (!file) return sendJson(response, 404, { error: 'not_found' }, DATA_HEADERS);
    response.writeHead(200, { ...PAGE_HEADERS, 'content-type': file.type }).end(file.content);
  }

  /** @param {import('node:http').ServerResponse} response */
  async function answerCredits(response) {
    try {
      const answer = await fetch(upstream, {
        headers: { authorization: `Bearer ${apiKey}`, accept: 'application/json' },
        // A redirect would carry the key to wherever it points.
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      const body = Buffer.from(await answer.arrayBuffer());
      const forwarded = ['content-type', 'retry-after'].flatMap((name) => {
        const value = answer.headers.get(name);
        return value === null ? [] : [[name, value]];
      });
      response.writeHead(answer.status, { ...DATA_HEADERS, ...Object.fromEntries(forwarded) });
      response.end(body);
    } catch (error) {
      // The error itself is not printed: it may quote the request, and with it the key.
      const isTimeout = error instanceof Error && error.name === 'TimeoutError';
      const [status, word] = isTimeout ? [504, 'upstream_timeout'] : [502, 'upstream_error'];
      sendJson(response, Number(status), { error: word }, DATA_HEADERS);
    }
  }

  /**
   * What the page says about its source.
   *
   * @param {import('node:http').ServerResponse} response
   */
  async function answerState(response) {
    const fault = faultUrl ? await fetch(faultUrl).then((answer) => answer.json()) : null;
    sendJson(response, 200, { upstream: new URL(upstream).host, fault }, DATA_HEADERS);
  }

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answerFault(request, response) {
    const answer = await fetch(/** @type {string} */ (faultUrl), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify((await readJson(request)) ?? null),
    });
    sendJson(response, answer.status, await answer.json(), DATA_HEADERS);
  }
}

/**
 * Whether the request names this machine. A name that somebody else points here would make their page same-origin.
 *
 * @param {import('node:http').IncomingMessage} request
 */
function isOwnHost({ headers }) {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');
}

/**
 * Whether the request comes from this site's page, or from no page at all.
 *
 * @param {import('node:http').IncomingMessage} request
 */
function isOwnPage({ headers }) {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || headers.origin === `http://${headers.host}`;
}

/**
 * The built page in memory, by path: what is not in the folder cannot be asked for.
 *
 * @param {string} folder
 */
async function readFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const path = `${parentPath}/${name}`;
      const type = CONTENT_TYPES[extname(name)] ?? 'application/octet-stream';
      const content = await readFile(path);
      return /** @type {const} */ ([path.slice(folder.length), { type, content }]);
    });
  return new Map(await Promise.all(files));
}
