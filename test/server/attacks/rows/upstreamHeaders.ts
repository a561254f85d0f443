import type { Attack } from '../Attack.js';
import { reply } from '../support/replies.js';

/** Headers that would affect the page, or a proxy or cache in front of the server. */
const lines = [
  'set-cookie: session=of-the-attacker',
  'location: https://evil.example/',
  'refresh: 0; url=https://evil.example/',
  'access-control-allow-origin: https://evil.example',
  'clear-site-data: "*"',
  'strict-transport-security: max-age=0',
  "content-security-policy: default-src 'none'",
  'content-disposition: attachment; filename="credits.html"',
  'service-worker-allowed: /',
  'link: <https://evil.example/a.js>; rel=preload; as=script',
  'x-accel-redirect: /internal/passwords',
  'x-sendfile: /etc/passwd',
  'alt-svc: h3="evil.example:443"',
  'report-to: {"endpoints":[{"url":"https://evil.example"}]}',
  'nel: {"report_to":"default"}',
  'www-authenticate: Basic realm="Sign in again"',
  'server: the-vendor/1.2.3',
  'x-powered-by: the-vendor',
  'cache-control: public, max-age=31536000',
  'cdn-cache-control: public, max-age=31536000',
  'surrogate-control: max-age=31536000',
  'expires: Thu, 31 Dec 2037 23:55:55 GMT',
  'etag: "of-everybody"',
  'last-modified: Thu, 01 Jan 1970 00:00:00 GMT',
  'age: 0',
  'vary: nothing-that-matters',
  'content-type: text/html; charset=utf-8',
  'content-type: application/javascript',
  'x-content-type-options: off',
  'content-location: /api/credits/of-everybody',
  'content-language: tlh',
] as const;

/** Upstreams whose headers are meant for what is in front of the server. */
export const upstreamHeaders: readonly Attack[] = [
  ...lines.map((line) => ({
    name: `an upstream that sends ${line.slice(0, 50)}`,
    upstream: reply({ headers: [line] }),
    harm: ({ received }: { received: string }) =>
      received.toLowerCase().includes(line.toLowerCase()) && 'the header',
  })),
  {
    name: 'an upstream with markup in its status line',
    upstream: reply({ status: '200 <script>' }),
    harm: ({ received }) => received.includes('<script>') && 'the markup',
  },
  {
    name: 'an upstream with a nonstandard status',
    upstream: reply({ status: '299 Fine' }),
    harm: ({ answers }) => answers[0]?.status === 299 && 'the status',
  },
  {
    name: 'early hints',
    upstream: (request, socket, attackerUrl) => {
      socket.write('HTTP/1.1 103 Early Hints\r\nlink: <https://evil.example/a.css>\r\n\r\n');
      reply()(request, socket, attackerUrl);
    },
    harm: ({ received }) => received.includes('evil.example') && 'the hints',
    proxyEscapes: 'fetch drops them',
  },
  {
    name: 'trailers after the body',
    upstream: (_request, socket) => {
      socket.end(
        'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n' +
          'trailer: set-cookie\r\n\r\nf\r\n{"credits":125}\r\n0\r\nset-cookie: a=1\r\n\r\n',
      );
    },
    harm: ({ received }) => received.includes('set-cookie') && 'the headers',
  },
  {
    name: 'a second answer after the first',
    upstream: (_request, socket) => {
      const one = 'HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n{"credits":125}';
      socket.end(`${one}${one.replace('125', '999')}`);
    },
    harm: ({ received }) => received.includes('999') && 'the second answer',
    proxyEscapes: 'fetch drops it',
  },
];
