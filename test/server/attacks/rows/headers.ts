import type { Attack } from '../Attack.js';
import { MARK } from '../support/replies.js';
import { asking } from '../support/requests.js';

/** Headers that mean something to some servers behind some proxies. */
const believed = [
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

const refusedByFetch = 'fetch refuses it';

/** What stands in the headers of a request. */
export const headers: readonly Attack[] = [
  ...believed.map((name) => ({ name, send: asking({ headers: [`${name}: ${MARK}`] }) })),
  {
    name: "the visitor's cookies",
    send: asking({ headers: [`Cookie: preferences=${MARK}`] }),
  },
  {
    name: 'a key of the attacker',
    send: asking({ headers: [`Authorization: Bearer ${MARK}`] }),
    proxyEscapes: 'its own key comes later',
  },
  {
    name: 'a host of the attacker',
    send: (scene) => asking({})(scene).replace(/Host: [^\r]*/, `Host: ${MARK}.example`),
    proxyEscapes: 'it leaves the host out',
  },
  ...['', 'a b', 'a/b?c', 'a:99999', 'u:p@a', '[::1', '<script>'].map((host) => ({
    name: `the host "${host}"`,
    send: (scene: Parameters<NonNullable<Attack['send']>>[0]) =>
      asking({})(scene).replace(/Host: [^\r]*/, `Host: ${host}`),
    proxyEscapes: 'it leaves the host out',
  })),
  {
    name: 'Connection: authorization',
    send: asking({ connection: 'close, authorization', headers: [`X-A: ${MARK}`] }),
    proxyEscapes: refusedByFetch,
  },
  {
    name: 'Connection: cookie, and Keep-Alive',
    send: asking({ connection: 'keep-alive, cookie', headers: [`Keep-Alive: ${MARK}`] }),
    proxyEscapes: refusedByFetch,
  },
  { name: 'TE: trailers', send: asking({ headers: ['TE: trailers', `X-A: ${MARK}`] }) },
  {
    name: 'Upgrade: websocket',
    send: asking({ connection: 'Upgrade', headers: ['Upgrade: websocket', `X-A: ${MARK}`] }),
    proxyEscapes: refusedByFetch,
  },
  {
    name: 'Upgrade: h2c',
    send: asking({
      connection: 'Upgrade, HTTP2-Settings',
      headers: ['Upgrade: h2c', `HTTP2-Settings: ${MARK}`],
    }),
    proxyEscapes: refusedByFetch,
  },
  {
    name: 'Expect: 100-continue',
    send: asking({ headers: ['Expect: 100-continue', `X-A: ${MARK}`] }),
    answers: 2, // the first one is the 100
    proxyEscapes: refusedByFetch,
  },
  {
    name: 'Expect: something else',
    send: asking({ headers: [`Expect: ${MARK}`] }),
    proxyEscapes: 'Node refuses it',
  },
  {
    name: 'one header of 15 kB',
    send: asking({ headers: [`X-A: ${MARK.repeat(680)}`] }),
  },
  {
    name: '900 headers',
    send: asking({ headers: Array.from({ length: 900 }, (_, index) => `a${index}: ${index}`) }),
    harm: ({ asked }) => asked.some((request) => request.includes('a800:')) && 'they arrived',
  },
  {
    name: '1 MB of headers',
    send: asking({ headers: Array.from({ length: 100 }, () => `X-A: ${'a'.repeat(10_000)}`) }),
    proxyEscapes: 'Node refuses it',
  },
];
