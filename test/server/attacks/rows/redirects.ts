import type { Attack } from '../Attack.js';
import { ELSEWHERE, reply } from '../support/replies.js';

const toAttacker = `location: ${ELSEWHERE}/user/credits/info?from={key}`;

/** Upstreams that send the server elsewhere, and the key along. */
export const redirects: readonly Attack[] = [
  ...[301, 302, 303, 307, 308].map((status) => ({
    name: `a ${status} to another host`,
    upstream: reply({ status: `${status} Moved`, headers: [toAttacker], body: '' }),
  })),
  {
    name: 'a 302 to another path',
    upstream: (request, ...to) => {
      const isFirst = request.startsWith('GET /user/credits/info');
      const moved = { status: '302 Found', headers: ['location: /user/keys'], body: '' };
      reply(isFirst ? moved : {})(request, ...to);
    },
  },
  {
    name: 'a redirect that goes round',
    upstream: reply({ status: '302 Found', headers: ['location: /user/credits/info'], body: '' }),
  },
  {
    name: 'a 302 with two locations',
    upstream: reply({ status: '302 Found', headers: ['location: /a', toAttacker], body: '' }),
  },
  ...[300, 304, 305, 306].map((status) => ({
    name: `a ${status} with a location`,
    upstream: reply({ status: `${status} See`, headers: [toAttacker], body: '' }),
  })),
  {
    name: 'a 200 that refreshes to another host',
    upstream: reply({ headers: [`refresh: 0; url=${ELSEWHERE}/`] }),
    harm: ({ got }) => /refresh:/i.test(got) && 'the header',
  },
  {
    name: 'a 401 that asks for another key',
    upstream: reply({
      status: '401 Unauthorized',
      headers: [`www-authenticate: Bearer authorization_uri="${ELSEWHERE}/"`],
      body: '{}',
    }),
    harm: ({ got }) => /authorization_uri/.test(got) && 'the header',
  },
];
