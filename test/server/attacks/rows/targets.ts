import type { Attack } from '../Attack.js';
import { MARK } from '../support/replies.js';
import { requestWith } from '../support/requests.js';

const rejected = 'Node rejects it';

/** Attacks in the first line of a request. */
export const targets: readonly Attack[] = [
  { name: 'a query', send: requestWith({ target: `/api/credits?${MARK}=1` }) },
  { name: 'a subpath', send: requestWith({ target: `/api/credits/${MARK}` }) },
  { name: 'dot segments', send: requestWith({ target: `/api/credits/../../${MARK}` }) },
  { name: 'dot segments, encoded', send: requestWith({ target: `/api/credits/%2e%2e/${MARK}` }) },
  { name: 'a slash, encoded', send: requestWith({ target: `/api/credits%2f..%2f${MARK}` }) },
  { name: 'a slash, encoded twice', send: requestWith({ target: `/api/credits%252f${MARK}` }) },
  { name: 'a backslash', send: requestWith({ target: `/api/credits\\..\\${MARK}` }) },
  { name: 'a parameter of the path', send: requestWith({ target: `/api/credits;${MARK}=1` }) },
  {
    name: 'a line break, encoded',
    send: requestWith({ target: `/api/credits%0d%0ax-a:%20${MARK}` }),
  },
  { name: 'NUL, encoded', send: requestWith({ target: `/api/credits%00${MARK}` }) },
  {
    name: 'a right-to-left override',
    send: requestWith({ target: `/api/credits%E2%80%AE${MARK}` }),
  },
  { name: 'broken UTF-8', send: requestWith({ target: `/api/credits/%c0%ae${MARK}` }) },
  {
    name: 'a fragment',
    send: requestWith({ target: `/api/credits#${MARK}` }),
    proxyEscapes: 'fetch sends none',
  },
  { name: 'another path', send: requestWith({ target: '/user/keys' }) },
  { name: 'a query of 15 kB', send: requestWith({ target: `/api/credits?q=${MARK.repeat(680)}` }) },
  {
    name: 'a query of 1 MB',
    send: requestWith({ target: `/api/credits?q=${'a'.repeat(1_000_000)}${MARK}` }),
    proxyEscapes: rejected,
  },
  {
    name: "the address of the attacker's server",
    send: (scene) => requestWith({ target: `${scene.attackerUrl}/api/credits` })(scene),
  },
  {
    name: 'the address of a metadata service',
    send: (scene) =>
      requestWith({ target: `${scene.attackerUrl}/latest/meta-data/iam/security-credentials/` })(
        scene,
      ),
  },
  {
    name: "two slashes and the attacker's host",
    send: (scene) => requestWith({ target: scene.attackerUrl.replace('http:', '') })(scene),
  },
  {
    name: "two backslashes and the attacker's host",
    send: (scene) => requestWith({ target: scene.attackerUrl.replace('http://', '/\\') })(scene),
  },
  {
    name: 'no path, and an @',
    send: (scene) => requestWith({ target: scene.attackerUrl.replace('http://', '@') })(scene),
    proxyEscapes: rejected,
  },
  {
    name: 'a local file',
    send: requestWith({ target: 'file:///etc/passwd' }),
    proxyEscapes: 'fetch reads no files',
  },
  { name: 'HTTP/0.9', send: () => 'GET /api/credits\r\n\r\n', proxyEscapes: rejected },
  {
    name: 'the HTTP/2 preface',
    send: () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    proxyEscapes: rejected,
  },
];
