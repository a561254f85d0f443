import type { Attack } from '../Attack.js';
import { MARK } from '../support/replies.js';
import { asking } from '../support/requests.js';

const refused = 'Node refuses it';

/** What stands in the first line of a request. */
export const targets: readonly Attack[] = [
  { name: 'a query', send: asking({ target: `/api/credits?${MARK}=1` }) },
  { name: 'a path below', send: asking({ target: `/api/credits/${MARK}` }) },
  { name: 'dot segments', send: asking({ target: `/api/credits/../../${MARK}` }) },
  { name: 'dot segments, encoded', send: asking({ target: `/api/credits/%2e%2e/${MARK}` }) },
  { name: 'a slash, encoded', send: asking({ target: `/api/credits%2f..%2f${MARK}` }) },
  { name: 'a slash, encoded twice', send: asking({ target: `/api/credits%252f${MARK}` }) },
  { name: 'a backslash', send: asking({ target: `/api/credits\\..\\${MARK}` }) },
  { name: 'a parameter of the path', send: asking({ target: `/api/credits;${MARK}=1` }) },
  { name: 'a line break, encoded', send: asking({ target: `/api/credits%0d%0ax-a:%20${MARK}` }) },
  { name: 'NUL, encoded', send: asking({ target: `/api/credits%00${MARK}` }) },
  { name: 'letters turned round', send: asking({ target: `/api/credits%E2%80%AE${MARK}` }) },
  { name: 'broken UTF-8', send: asking({ target: `/api/credits/%c0%ae${MARK}` }) },
  {
    name: 'a fragment',
    send: asking({ target: `/api/credits#${MARK}` }),
    proxyEscapes: 'fetch sends none',
  },
  { name: 'another path', send: asking({ target: '/user/keys' }) },
  { name: '15 kB of a query', send: asking({ target: `/api/credits?q=${MARK.repeat(680)}` }) },
  {
    name: '1 MB of a query',
    send: asking({ target: `/api/credits?q=${'a'.repeat(1_000_000)}${MARK}` }),
    proxyEscapes: refused,
  },
  {
    name: "the address of the attacker's server",
    send: (scene) => asking({ target: `${scene.elsewhere}/api/credits` })(scene),
  },
  {
    name: 'the address of a metadata service',
    send: (scene) =>
      asking({ target: `${scene.elsewhere}/latest/meta-data/iam/security-credentials/` })(scene),
  },
  {
    name: "two slashes and the attacker's host",
    send: (scene) => asking({ target: scene.elsewhere.replace('http:', '') })(scene),
  },
  {
    name: "two backslashes and the attacker's host",
    send: (scene) => asking({ target: scene.elsewhere.replace('http://', '/\\') })(scene),
  },
  {
    name: 'no path, and an @',
    send: (scene) => asking({ target: scene.elsewhere.replace('http://', '@') })(scene),
    proxyEscapes: refused,
  },
  {
    name: 'a file of the machine',
    send: asking({ target: 'file:///etc/passwd' }),
    proxyEscapes: 'fetch reads no files',
  },
  { name: 'HTTP/0.9', send: () => 'GET /api/credits\r\n\r\n', proxyEscapes: refused },
  {
    name: 'the beginning of HTTP/2',
    send: () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    proxyEscapes: refused,
  },
];
