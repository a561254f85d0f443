import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import type { Script } from '../../processes/scriptedUpstream.js';
import type { Attack, Evidence } from '../Attack.js';
import { reply } from '../support/replies.js';

const BOMB_BYTES = 16 * 1_048_576;

/** Few bytes on the wire, and in memory credits behind a lot of space. */
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

function packed(encoding: string, body: Buffer): Script {
  return reply({ headers: [`content-encoding: ${encoding}`], body });
}

function raw(body: string): Script {
  return reply({ body });
}

/** The page gets what the upstream wrote. */
function holds(text: string) {
  return ({ got }: Evidence) => got.includes(text) && text;
}

/** The limit is 2 MiB: what is longer is not even good for credits. */
function readAll({ answers }: Evidence): string | false {
  return answers.some(({ body }) => body.includes('12500')) && 'all of it was read';
}

function readForLong({ answers }: Evidence): string | false {
  return answers.some(({ status }) => status === 504) && 'it was read until the time was up';
}

/** Upstreams whose bodies are too much, or more than they seem. */
export const bodies: readonly Attack[] = [
  ...bombs.map(([encoding, body]) => ({
    name: `16 MiB in ${encoding}`,
    upstream: packed(encoding, body),
    harm: readAll,
  })),
  {
    name: 'a body of 4 MiB',
    upstream: raw(`{"credits":12500}${' '.repeat(4 * 1_048_576)}`),
    harm: readAll,
  },
  {
    name: 'a body without an end',
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
    name: 'an error without an end',
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
    harm: ({ got }) => got.length > 1_000_000 && 'all of them',
  },
  {
    name: 'lots in lots, 500,000 deep',
    upstream: raw(`{"credits":12500,"breakdown":${'['.repeat(500_000)}${']'.repeat(500_000)}}`),
    harm: holds('[[[['),
  },
  {
    name: 'fields that would be prototypes',
    upstream: raw(
      '{"credits":12500,"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"active_subscription":{"__proto__":{"id":"x"}}}',
    ),
    harm: holds('isAdmin'),
  },
  {
    name: 'a field that is there twice',
    upstream: raw('{"credits":12500,"credits":999999}'),
    harm: holds('"credits":12500,'),
  },
  {
    name: 'a number past all numbers',
    upstream: raw('{"credits":1e999,"breakdown":[{"remaining_units":-1e999}],"allow_usage":true}'),
    harm: holds('1e999'),
  },
  {
    name: 'markup in a name, as HTML',
    upstream: reply({
      headers: ['content-type: text/html'],
      body: '{"credits":1,"active_subscription":{"display_name":"</script><script>alert(1)</script>"}}',
    }),
    harm: ({ got }) => /content-type: text\/html/i.test(got) && 'markup that runs',
  },
  {
    name: 'a page where credits should be',
    upstream: reply({ body: '<!doctype html><script src="https://evil.example/a.js"></script>' }),
    harm: holds('<script'),
  },
  { name: 'a script', upstream: raw('callback({"credits":12500})'), harm: holds('callback(') },
  {
    name: 'an error with the insides of the upstream',
    upstream: reply({ status: '500 No', body: 'at /srv/vendor/db.js:7 password=hunter2' }),
    harm: holds('hunter2'),
  },
  {
    name: 'names of a reader in fields that nobody documented',
    upstream: raw('{"credits":12500,"email":"ada@vendor.example","card":"4242"}'),
    harm: holds('ada@vendor.example'),
  },
];
