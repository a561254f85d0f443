import type { Attack, Scene } from '../Attack.js';
import { MARK } from '../support/replies.js';
import { buildRequest } from '../support/requests.js';

const rejected = 'Node rejects it';
const rejectedByFetch = 'fetch rejects it';

/** A second request, hidden in what may be the body of the first. */
const hidden = (scene: Scene) =>
  buildRequest(scene, { session: 'rival', headers: [`X-A: ${MARK}`] });

/** A request whose end two servers may place differently. */
function smuggle(name: string, lines: readonly string[], why = rejected, method = 'POST'): Attack {
  return {
    name,
    send: (scene) =>
      `${buildRequest(scene, { method, connection: 'keep-alive', headers: lines })}0\r\n\r\n${hidden(scene)}`,
    proxyEscapes: why,
  };
}

/** A request with a malformed header line. */
function malformed(name: string, line: string): Attack {
  return {
    name,
    send: (scene) => buildRequest(scene, { headers: [line] }),
    proxyEscapes: rejected,
  };
}

/** Requests whose boundaries, lines or lengths two servers may read differently. */
export const smuggling: readonly Attack[] = [
  smuggle('a length and chunks', ['Content-Length: 5', 'Transfer-Encoding: chunked']),
  smuggle('chunks and a length', ['Transfer-Encoding: chunked', 'Content-Length: 900']),
  smuggle('chunks, and then identity', ['Transfer-Encoding: chunked, identity']),
  smuggle('chunks twice', ['Transfer-Encoding: chunked', 'Transfer-Encoding: x']),
  smuggle('chunks after a vertical tab', ['Transfer-Encoding: \x0bchunked']),
  smuggle('a space before the colon', ['Transfer-Encoding : chunked']),
  smuggle('two lengths', ['Content-Length: 0', 'Content-Length: 5']),
  smuggle('two lengths in one line', ['Content-Length: 0, 5']),
  smuggle('a length below zero', ['Content-Length: -1']),
  smuggle('a length with a sign', ['Content-Length: +5']),
  smuggle('a length past 2^64', ['Content-Length: 18446744073709551621']),
  smuggle('a length with a letter', ['Content-Length: 5a']),
  malformed('a folded line', 'X-A: 1\r\n Transfer-Encoding: chunked'),
  malformed('a bare carriage return', 'X-A: 1\rTransfer-Encoding: chunked'),
  malformed('NUL in a value', 'X-A: 1\0Transfer-Encoding: chunked'),
  malformed('a name without a colon', MARK),
  malformed('a name with a space', `X A: ${MARK}`),
  malformed('an empty name', `: ${MARK}`),
  {
    name: 'line feeds alone',
    send: (scene) => buildRequest(scene, { headers: [`X-A: ${MARK}`] }).replaceAll('\r\n', '\n'),
    proxyEscapes: rejected,
  },
  {
    name: 'a second request in the body of GET',
    send: (scene) => buildRequest(scene, { connection: 'keep-alive', body: hidden(scene) }),
    proxyEscapes: rejectedByFetch,
  },
  {
    name: 'a second request in the chunks of GET',
    send: (scene) => {
      const second = hidden(scene);
      const head = buildRequest(scene, {
        connection: 'keep-alive',
        headers: ['Transfer-Encoding: chunked'],
      });
      return `${head}${second.length.toString(16)}\r\n${second}\r\n0\r\n\r\n`;
    },
    proxyEscapes: rejectedByFetch,
  },
  {
    name: 'a second request in the body of POST',
    send: (scene) => buildRequest(scene, { method: 'POST', body: hidden(scene) }),
  },
  {
    name: 'trailers after the chunks',
    send: (scene) => {
      const head = buildRequest(scene, { method: 'POST', headers: ['Transfer-Encoding: chunked'] });
      return `${head}0\r\nCookie: session=rival\r\nX-A: ${MARK}\r\n\r\n`;
    },
    proxyEscapes: rejectedByFetch,
  },
  {
    name: 'a chunk extension',
    send: (scene) => {
      const head = buildRequest(scene, { headers: ['Transfer-Encoding: chunked'] });
      return `${head}1;a=${MARK}\r\na\r\n0\r\n\r\n`;
    },
    proxyEscapes: rejectedByFetch,
  },
  {
    name: 'two visitors on one connection, whose answers could be swapped',
    send: (scene) =>
      buildRequest(scene, { connection: 'keep-alive' }) +
      buildRequest(scene, { session: `${scene.session}-b`, connection: 'keep-alive' }),
    answers: 2,
    maxUpstreamRequests: 2,
    harm: ({ answers }, { session }) => {
      const named = answers.map(({ headers }) => new Map(headers).get('credits-team'));
      const isInOrder = named[0] === session && named[1] === `${session}-b`;
      return !isInOrder && named.some(Boolean) && `answers for ${named.join(' and ')}`;
    },
    proxyEscapes: 'Node answers in order',
  },
];
