import type { Attack, Evidence } from '../Attack.js';
import { ODD_TEAMS } from '../app/sessions.js';
import { reply, withFields } from '../support/replies.js';
import { type RequestParts, requestWith } from '../support/requests.js';

/** Where a visitor of one team might name another. */
const naming: readonly [name: string, parts: RequestParts][] = [
  ['a query', { target: '/api/credits?team=rival' }],
  ['a query, twice', { target: '/api/credits?team=acme&team=rival' }],
  ['a list in a query', { target: '/api/credits?team[]=rival' }],
  ['a path', { target: '/api/credits/rival' }],
  ['a parameter of the path', { target: '/api/credits;team=rival' }],
  ['the response header', { headers: ['credits-team: rival'] }],
  ['X-Team-Id', { headers: ['X-Team-Id: rival'] }],
  ['X-Tenant', { headers: ['X-Tenant: rival'] }],
  ['another cookie', { headers: ['Cookie: team=rival'] }],
  ['a second session', { headers: ['Cookie: session=rival'] }],
  [
    'JSON',
    { method: 'POST', headers: ['Content-Type: application/json'], body: '{"team":"rival"}' },
  ],
  [
    'a form',
    {
      method: 'POST',
      headers: ['Content-Type: application/x-www-form-urlencoded'],
      body: 'team=rival',
    },
  ],
];

function leaksRival({ received }: Evidence): string | false {
  return /rival/i.test(received) && 'what the upstream sent about another team';
}

/** Visitors who want the credits of another team. */
export const teams: readonly Attack[] = [
  ...naming.map(([name, parts]) => ({ name: `another team in ${name}`, send: requestWith(parts) })),
  {
    name: 'a signed-out visitor',
    send: requestWith({ session: 'unknown' }),
    harm: ({ answers }) =>
      answers.some(({ body }) => body.includes('12500')) && 'credits without a session',
    proxyEscapes: 'it requires a session too',
  },
  {
    name: 'an upstream that names another team in a header',
    upstream: reply({ headers: ['credits-team: rival'] }),
    harm: leaksRival,
  },
  {
    name: 'an upstream that names another team in the body',
    upstream: withFields({ team: 'rival', owner: { email: 'ceo@rival.example' } }),
    harm: leaksRival,
  },
  ...ODD_TEAMS.map((team, index) => ({
    name: `a team whose id is ${JSON.stringify(team).slice(0, 40)}`,
    send: requestWith({ session: `odd-${index}` }),
    harm: ({ answers }: Evidence) => {
      const named = new Map(answers[0]?.headers).get('credits-team');
      return named !== undefined && named !== encodeURIComponent(team) && `the team ${named}`;
    },
    proxyEscapes: 'it does not name the team',
  })),
];
