import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { Script } from '../../processes/scriptedUpstream.js';
import type { Attack, Evidence } from '../Attack.js';
import { reply } from '../support/replies.js';

const BOMB_BYTES = 16 * 1_048_576;

/** Few bytes on the wire that decompress to credits in a lot of whitespace. */
const space = Buffer.alloc(BOMB_BYTES, ' ');
space.write('{"credits":12500}', BOMB_BYTES - 20);
const gzipped = gzipSync(space, { level: 1 });
const brotli = brotliCompressSync(space, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

const bombs: readonly [encoding: string, body: Buffer][] = [
  ['gzip', gzipped],
  ['x-gzip', gzipped],
  ['deflate', deflateSync(space, { level: 1 })],
  ['br', brotli],
  ['gzip, gzip', gzipSync(gzipped)],
  ['gzip, br', brotliCompressSync(gzipped)],
];

function encoded(encoding: string, body: Buffer): Script {
  return reply({ headers: [`content-encoding: ${encoding}`], body });
}

function raw(body: string): Script {
  return reply({ body });
}

/** Harm: this text of the upstream reaches the page. */
function passesOn(text: string) {
  return ({ received }: Evidence) => received.includes(text) && text;
}

/** Harm: credits from a body above the limit of 2 MiB. */
function readAll({ answers }: Evidence): string | false {
  return answers.some(({ body }) => body.includes('12500')) && 'all of it was read';
}

function readForLong({ answers }: Evidence): string | false {
  return answers.some(({ status }) => status === 504) && 'it was read until the timeout';
}

/** Upstreams whose bodies are too large, or larger than they seem. */
export const bodies: readonly Attack[] = [
  ...bombs.map(([encoding, body]) => ({
    name: `16 MiB in ${encoding}`,
    upstream: encoded(encoding, body),
    harm: readAll,
  })),
  {
    name: 'a body of 4 MiB',
    upstream: raw(`{"credits":12500}${' '.repeat(4 * 1_048_576)}`),
    harm: readAll,
  },
  {
    name: 'an endless body',
    upstream: (_request, socket) => {
      const chunk = `10000\r\n${'a'.repeat(65_536)}\r\n`;
      const send = () => {
        while (!socket.destroyed && socket.write(chunk));
      };
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
      socket.on('drain', send);
      send();
    },
    harm: readForLong,
  },
  {
    name: 'an endless error',
    upstream: (_request, socket) => {
      const send = () => {
        while (!socket.destroyed && socket.write('a'.repeat(65_536)));
      };
      socket.write('HTTP/1.1 500 No\r\nconnection: close\r\n\r\n');
      socket.on('drain', send);
      send();
    },
    harm: readForLong,
  },
  {
    name: 'a million lots of one byte',
    upstream: raw(`{"credits":12500,"breakdown":[${'1,'.repeat(1_000_000)}1]}`),
    harm: ({ received }) => received.length > 1_000_000 && 'all of them',
  },
  {
    name: 'lots in lots, 500,000 deep',
    upstream: raw(`{"credits":12500,"breakdown":${'['.repeat(500_000)}${']'.repeat(500_000)}}`),
    harm: passesOn('[[[['),
  },
  {
    name: 'fields named like prototypes',
    upstream: raw(
      '{"credits":12500,"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"active_subscription":{"__proto__":{"id":"x"}}}',
    ),
    harm: passesOn('isAdmin'),
  },
  {
    name: 'a duplicate field',
    upstream: raw('{"credits":12500,"credits":999999}'),
    harm: passesOn('"credits":12500,'),
  },
  {
    name: 'an infinite number',
    upstream: raw('{"credits":1e999,"breakdown":[{"remaining_units":-1e999}],"allow_usage":true}'),
    harm: passesOn('1e999'),
  },
  {
    name: 'markup in a name, as HTML',
    upstream: reply({
      headers: ['content-type: text/html'],
      body: '{"credits":1,"active_subscription":{"display_name":"</script><script>alert(1)</script>"}}',
    }),
    harm: ({ received }) => /content-type: text\/html/i.test(received) && 'markup that runs',
  },
  {
    name: 'a page instead of credits',
    upstream: reply({ body: '<!doctype html><script src="https://evil.example/a.js"></script>' }),
    harm: passesOn('<script'),
  },
  { name: 'a script', upstream: raw('callback({"credits":12500})'), harm: passesOn('callback(') },
  {
    name: 'an error with internals of the upstream',
    upstream: reply({ status: '500 No', body: 'at /srv/vendor/db.js:7 password=hunter2' }),
    harm: passesOn('hunter2'),
  },
  {
    name: 'personal data in undocumented fields',
    upstream: raw('{"credits":12500,"email":"ada@vendor.example","card":"4242"}'),
    harm: passesOn('ada@vendor.example'),
  },
];
