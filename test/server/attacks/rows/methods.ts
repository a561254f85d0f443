import type { Attack, Evidence } from '../Attack.js';
import { MARK } from '../support/replies.js';
import { requestWith } from '../support/requests.js';

/** Harm: credits for a method that does not read. */
function credits({ answers }: Evidence): string | false {
  return answers.some(({ body }) => body.includes('12500')) && 'credits';
}

/** Methods, and what some frameworks treat as one. The upstream supports only GET. */
export const methods: readonly Attack[] = [
  ...['POST', 'PUT', 'PATCH'].map((method) => ({
    name: `${method} with a body`,
    send: requestWith({ method, body: `{"amount":${1_000_000},"note":"${MARK}"}` }),
    harm: credits,
  })),
  ...['DELETE', 'OPTIONS', 'HEAD', 'PROPFIND', 'PURGE'].map((method) => ({
    name: method,
    send: requestWith({ method }),
    harm: credits,
  })),
  { name: 'TRACE', send: requestWith({ method: 'TRACE' }), proxyEscapes: 'fetch rejects it' },
  {
    name: 'CONNECT',
    send: requestWith({ method: 'CONNECT', target: '127.0.0.1:80' }),
    proxyEscapes: 'Node closes the connection',
  },
  { name: 'get', send: requestWith({ method: 'get' }), proxyEscapes: 'Node rejects it' },
  ...['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'].map((name) => ({
    name,
    send: requestWith({ headers: [`${name}: DELETE-${MARK}`] }),
  })),
  {
    name: '_method in a query',
    send: requestWith({ target: `/api/credits?_method=DELETE&why=${MARK}` }),
  },
  {
    name: '_method in a body',
    send: requestWith({
      method: 'POST',
      headers: ['Content-Type: application/x-www-form-urlencoded'],
      body: `_method=GET&why=${MARK}`,
    }),
    harm: credits,
  },
  {
    name: 'GET with a body',
    send: requestWith({ body: `{"why":"${MARK}"}` }),
    proxyEscapes: 'fetch rejects the given length',
  },
];
