import type { Attack, Evidence } from '../Attack.js';
import { reply } from '../support/replies.js';
import { buildRequest, type RequestParts, requestWith } from '../support/requests.js';

const EVIL = 'https://evil.example';

/** An upstream that lets every page read. */
const openToAll = reply({
  headers: ['access-control-allow-origin: *', 'access-control-allow-credentials: true'],
});

/** Harm: credits for a page of another origin. */
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
  ['Sec-Fetch-Site twice', { headers: ['Sec-Fetch-Site: cross-site'] }],
  ['two values in one header', { site: 'same-origin, none' }],
  ['another case', { site: 'SAME-ORIGIN' }],
  ['an empty value', { site: '' }],
  ['a value with a parameter', { site: 'same-origin;v=1' }],
  ['an old browser on another site', { site: null, headers: [`Origin: ${EVIL}`] }],
  ['an old browser in a sandbox', { site: null, headers: ['Origin: null'] }],
  ['an old browser, two origins', { site: null, headers: ['Origin: a', `Origin: ${EVIL}`] }],
  [
    'a partner with a suffix',
    { site: 'cross-site', headers: [`Origin: https://partner.example.evil.example`] },
  ],
  [
    'a partner with a prefix',
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
    'a partner and another origin',
    { site: 'cross-site', headers: ['Origin: https://partner.example', `Origin: ${EVIL}`] },
  ],
];

/** Pages of other sites, with their visitor's cookies. */
export const sites: readonly Attack[] = [
  ...foreign.map(([name, parts]) => ({ name, send: requestWith(parts), harm: credits })),
  {
    name: "the server's own origin, claimed by another site",
    send: (scene) =>
      buildRequest(scene, {
        site: 'cross-site',
        headers: [`Origin: http://127.0.0.1:${scene.port}`],
      }),
    harm: credits,
  },
  {
    name: 'an upstream that lets every page read',
    send: requestWith({ headers: [`Origin: ${EVIL}`] }),
    upstream: openToAll,
    harm: readable,
  },
  {
    name: 'a preflight request of another site',
    send: requestWith({
      method: 'OPTIONS',
      site: 'cross-site',
      headers: [
        `Origin: ${EVIL}`,
        'Access-Control-Request-Method: GET',
        'Access-Control-Request-Headers: authorization',
        'Access-Control-Request-Private-Network: true',
      ],
    }),
    upstream: openToAll,
    harm: readable,
  },
  {
    name: 'a form of another site',
    send: requestWith({
      method: 'POST',
      site: 'cross-site',
      headers: [`Origin: ${EVIL}`, 'Content-Type: text/plain'],
      body: 'a=1',
    }),
    harm: credits,
  },
];
