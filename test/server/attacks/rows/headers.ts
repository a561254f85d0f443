import type { Attack } from '../Attack.js';
import { MARK } from '../support/replies.js';
import { requestWith } from '../support/requests.js';

/** Headers that some servers trust behind some proxies. */
const trusted = [
  'X-Api-Key',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'X-Forwarded-Prefix',
  'X-Original-URL',
  'X-Rewrite-URL',
  'X-Real-IP',
  'X-Host',
  'Forwarded',
  'Via',
  'Referer',
  'User-Agent',
  'Accept',
  'Accept-Encoding',
  'Accept-Language',
  'Content-Type',
  'If-None-Match',
  'If-Modified-Since',
  'Range',
  'Cache-Control',
  'Pragma',
  'Max-Forwards',
  'Proxy-Authorization',
  'traceparent',
  'baggage',
  'Origin-Agent-Cluster',
];

const rejectedByFetch = 'fetch rejects it';

/** Attacks in the headers of a request. */
export const headers: readonly Attack[] = [
  ...trusted.map((name) => ({ name, send: requestWith({ headers: [`${name}: ${MARK}`] }) })),
  {
    name: "the visitor's cookies",
    send: requestWith({ headers: [`Cookie: preferences=${MARK}`] }),
  },
  {
    name: "the attacker's key",
    send: requestWith({ headers: [`Authorization: Bearer ${MARK}`] }),
    proxyEscapes: 'its own key replaces it',
  },
  {
    name: "the attacker's host",
    send: (scene) => requestWith({})(scene).replace(/Host: [^\r]*/, `Host: ${MARK}.example`),
    proxyEscapes: 'it drops the host',
  },
  ...['', 'a b', 'a/b?c', 'a:99999', 'u:p@a', '[::1', '<script>'].map((host) => ({
    name: `the host "${host}"`,
    send: (scene: Parameters<NonNullable<Attack['send']>>[0]) =>
      requestWith({})(scene).replace(/Host: [^\r]*/, `Host: ${host}`),
    proxyEscapes: 'it drops the host',
  })),
  {
    name: 'Connection: authorization',
    send: requestWith({ connection: 'close, authorization', headers: [`X-A: ${MARK}`] }),
    proxyEscapes: rejectedByFetch,
  },
  {
    name: 'Connection: cookie, and Keep-Alive',
    send: requestWith({ connection: 'keep-alive, cookie', headers: [`Keep-Alive: ${MARK}`] }),
    proxyEscapes: rejectedByFetch,
  },
  { name: 'TE: trailers', send: requestWith({ headers: ['TE: trailers', `X-A: ${MARK}`] }) },
  {
    name: 'Upgrade: websocket',
    send: requestWith({ connection: 'Upgrade', headers: ['Upgrade: websocket', `X-A: ${MARK}`] }),
    proxyEscapes: rejectedByFetch,
  },
  {
    name: 'Upgrade: h2c',
    send: requestWith({
      connection: 'Upgrade, HTTP2-Settings',
      headers: ['Upgrade: h2c', `HTTP2-Settings: ${MARK}`],
    }),
    proxyEscapes: rejectedByFetch,
  },
  {
    name: 'Expect: 100-continue',
    send: requestWith({ headers: ['Expect: 100-continue', `X-A: ${MARK}`] }),
    answers: 2, // the first is the 100
    proxyEscapes: rejectedByFetch,
  },
  {
    name: 'Expect: something else',
    send: requestWith({ headers: [`Expect: ${MARK}`] }),
    proxyEscapes: 'Node rejects it',
  },
  {
    name: 'one header of 15 kB',
    send: requestWith({ headers: [`X-A: ${MARK.repeat(680)}`] }),
  },
  {
    name: '900 headers',
    send: requestWith({
      headers: Array.from({ length: 900 }, (_, index) => `a${index}: ${index}`),
    }),
    harm: ({ upstreamRequests }) =>
      upstreamRequests.some((request) => request.includes('a800:')) && 'they arrived',
  },
  {
    name: '1 MB of headers',
    send: requestWith({ headers: Array.from({ length: 100 }, () => `X-A: ${'a'.repeat(10_000)}`) }),
    proxyEscapes: 'Node rejects it',
  },
];
