// The mock upstream of the runtimes' checks. The key selects its behavior: `key-of-redirect-3` gets a redirect.
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { listen } from '../../demo/http.mjs';

const SLOW_MS = 250;
const TOO_LARGE_BYTES = 8 * 1_048_576;

const credits = JSON.stringify({ credits: 12_500, allow_usage: true, api_key: 'internal' });
const bomb = gzipSync(credits.padEnd(TOO_LARGE_BYTES));

const behaviors = {
  good: (response) => response.end(credits),
  slow: (response) => setTimeout(() => response.end(credits), SLOW_MS),
  refuse: (response) => response.writeHead(402).end('{"error":"bad key"}'),
  limit: (response) => response.writeHead(429, { 'retry-after': '7' }).end(),
  fail: (response) => response.writeHead(500).end(),
  html: (response) => response.end('<!doctype html>'),
  redirect: (response) => response.writeHead(302, { location: '/elsewhere' }).end(),
  large: (response) => response.end(credits.padEnd(TOO_LARGE_BYTES)),
  bomb: (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
  silent: () => {},
  drip: (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  },
};

/** Starts it. `requests` returns all requests since `reset`, `requestsOf` those with one team's key. */
export async function startUpstream() {
  let received = [];
  const server = createServer((request, response) => {
    const team = request.headers.authorization?.replace('Bearer key-of-', '') ?? '';
    received.push({ team, method: request.method, url: request.url, headers: request.headers });
    const behave = request.url === '/user/credits/info' && behaviors[team.split('-')[0]];
    if (behave) behave(response);
    else response.writeHead(404).end();
  });
  const { url, close } = await listen(server, 0);
  return {
    url: `${url}/user/credits/info`,
    requestsOf: (team) => received.filter((request) => request.team === team),
    requests: () => received,
    reset: () => {
      received = [];
    },
    close,
  };
}
