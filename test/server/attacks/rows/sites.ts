import type { Attack, Evidence } from '../Attack.js';
import { reply } from '../support/replies.js';
import { ask, asking, type RequestParts } from '../support/requests.js';

const EVIL = 'https://evil.example';

/** An upstream that lets every page read. */
const forEverybody = reply({
  headers: ['access-control-allow-origin: *', 'access-control-allow-credentials: true'],
});

/** The visitor's browser asks for a page that is not the own one: nothing may come back. */
function credits({ answers }: Evidence): string | false {
  return answers.some(({ body }) => body.includes('12500')) && 'credits for a foreign page';
}

function readable({ answers }: Evidence): string | false {
  const isReadable = answers.some(({ headers }) =>
    headers.some(([name]) => name.startsWith('access-control-allow-')),
  );
  return isReadable && 'a foreign page may read the answer';
}

const foreign: readonly [name: string, parts: RequestParts][] = [
  ['another site', { site: 'cross-site', headers: [`Origin: ${EVIL}`] }],
  ['an image of another site', { site: 'cross-site', headers: ['Sec-Fetch-Dest: image'] }],
  ['a script of another site', { site: 'cross-site', headers: ['Sec-Fetch-Dest: script'] }],
  [
    'a frame of another site',
    { site: 'cross-site', headers: ['Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: iframe'] },
  ],
  ['a sibling domain', { site: 'same-site' }],
  ['two words of where it comes from', { headers: ['Sec-Fetch-Site: cross-site'] }],
  ['two words in one', { site: 'same-origin, none' }],
  ['another spelling', { site: 'SAME-ORIGIN' }],
  ['an empty word', { site: '' }],
  ['a word with a parameter', { site: 'same-origin;v=1' }],
  ['an old browser on another site', { site: null, headers: [`Origin: ${EVIL}`] }],
  ['an old browser in a sandbox', { site: null, headers: ['Origin: null'] }],
  ['an old browser, two origins', { site: null, headers: ['Origin: a', `Origin: ${EVIL}`] }],
  [
    'a partner with a tail',
    { site: 'cross-site', headers: [`Origin: https://partner.example.evil.example`] },
  ],
  [
    'a partner with a head',
    { site: 'cross-site', headers: ['Origin: https://evilpartner.example'] },
  ],
  [
    'a partner on another port',
    { site: 'cross-site', headers: ['Origin: https://partner.example:444'] },
  ],
  ['a partner without TLS', { site: 'cross-site', headers: ['Origin: http://partner.example'] }],
  ['a partner in capitals', { site: 'cross-site', headers: ['Origin: https://PARTNER.example'] }],
  ['a partner with a dot', { site: 'cross-site', headers: ['Origin: https://partner.example.'] }],
  ['a partner with a slash', { site: 'cross-site', headers: ['Origin: https://partner.example/'] }],
  [
    'a partner and another one',
    { site: 'cross-site', headers: ['Origin: https://partner.example', `Origin: ${EVIL}`] },
  ],
];

/** Pages of other sites, with the cookies of their visitor. */
export const sites: readonly Attack[] = [
  ...foreign.map(([name, parts]) => ({ name, send: asking(parts), harm: credits })),
  {
    name: 'the own origin, said by another site',
    send: (scene) =>
      ask(scene, { site: 'cross-site', headers: [`Origin: http://127.0.0.1:${scene.port}`] }),
    harm: credits,
  },
  {
    name: 'an upstream that lets every page read',
    send: asking({ headers: [`Origin: ${EVIL}`] }),
    upstream: forEverybody,
    harm: readable,
  },
  {
    name: 'a page of another site that asks for leave',
    send: asking({
      method: 'OPTIONS',
      site: 'cross-site',
      headers: [
        `Origin: ${EVIL}`,
        'Access-Control-Request-Method: GET',
        'Access-Control-Request-Headers: authorization',
        'Access-Control-Request-Private-Network: true',
      ],
    }),
    upstream: forEverybody,
    harm: readable,
  },
  {
    name: 'a form of another site',
    send: asking({
      method: 'POST',
      site: 'cross-site',
      headers: [`Origin: ${EVIL}`, 'Content-Type: text/plain'],
      body: 'a=1',
    }),
    harm: credits,
  },
];
