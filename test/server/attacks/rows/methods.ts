import type { Attack, Evidence } from '../Attack.js';
import { MARK } from '../support/replies.js';
import { asking } from '../support/requests.js';

/** Only who reads gets something to read. */
function credits({ answers }: Evidence): string | false {
  return answers.some(({ body }) => body.includes('12500')) && 'credits';
}

/** Methods, and what some frameworks take for one. The upstream knows GET alone. */
export const methods: readonly Attack[] = [
  ...['POST', 'PUT', 'PATCH'].map((method) => ({
    name: `${method} with a body`,
    send: asking({ method, body: `{"amount":${1_000_000},"note":"${MARK}"}` }),
    harm: credits,
  })),
  ...['DELETE', 'OPTIONS', 'HEAD', 'PROPFIND', 'PURGE'].map((method) => ({
    name: method,
    send: asking({ method }),
    harm: credits,
  })),
  { name: 'TRACE', send: asking({ method: 'TRACE' }), proxyEscapes: 'fetch refuses it' },
  {
    name: 'CONNECT',
    send: asking({ method: 'CONNECT', target: '127.0.0.1:80' }),
    proxyEscapes: 'Node hangs up',
  },
  { name: 'get', send: asking({ method: 'get' }), proxyEscapes: 'Node refuses it' },
  ...['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].map((name) => ({
    name,
    send: asking({ headers: [`${name}: DELETE-${MARK}`] }),
  })),
  {
    name: '_method in a query',
    send: asking({ target: `/api/credits?_method=DELETE&why=${MARK}` }),
  },
  {
    name: '_method in a body',
    send: asking({
      method: 'POST',
      headers: ['Content-Type: application/x-www-form-urlencoded'],
      body: `_method=GET&why=${MARK}`,
    }),
    harm: credits,
  },
  {
    name: 'GET with a body',
    send: asking({ body: `{"why":"${MARK}"}` }),
    proxyEscapes: 'fetch refuses the length that it is told',
  },
];
