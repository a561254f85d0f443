import { documentedExample } from 'react-credit-widgets/testing';
import type { Script } from '../../processes/scriptedUpstream.js';
import { RIVAL_KEY } from '../app/sessions.js';

/** In a reply: the key that came with the request, as a careless server echoes it. */
export const KEY = '{key}';

/** In a reply: the URL of the attacker's server. */
export const ATTACKER_URL = '{attackerUrl}';

/** Appears only in the credits of the other team. */
export const RIVAL_PLAN = 'Plan of the rival';

/** What an attacker puts into a request: it must not reach the upstream. */
export const MARK = 'marked-by-the-attacker';

const rivalsCredits = {
  ...documentedExample,
  credits: 777_001,
  active_subscription: { ...documentedExample.active_subscription, display_name: RIVAL_PLAN },
};

/** A response of the upstream. */
export interface Reply {
  /** @default '200 OK' */
  status?: string;
  /** Lines such as `x-request-id: 7`. */
  headers?: readonly string[];
  /** Sent with its length. @default the documented example */
  body?: string | Buffer;
}

/** Sends one response and closes the connection. */
export function reply({ status = '200 OK', headers = [], body = good }: Reply = {}): Script {
  return (request, socket, attackerUrl) => {
    const fill = (text: string) =>
      text.replaceAll(KEY, keyOf(request)).replaceAll(ATTACKER_URL, attackerUrl);
    const bytes = typeof body === 'string' ? Buffer.from(fill(body)) : body;
    const head = [
      `HTTP/1.1 ${fill(status)}`,
      ...(headers.some((line) => /^content-type:/i.test(line))
        ? []
        : ['content-type: application/json']),
      ...headers.map(fill),
      `content-length: ${bytes.byteLength}`,
      'connection: close',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n`, 'latin1');
    socket.end(bytes);
  };
}

const good = JSON.stringify(documentedExample);

/** The documented example with other fields. */
export function withFields(fields: Record<string, unknown>): Script {
  return reply({ body: JSON.stringify({ ...documentedExample, ...fields }) });
}

/** Like a server that trusts the request: the credits of the key, or of another team that the request names. */
export const trusting: Script = (request, ...to) => {
  const { authorization = '', rest } = partsOf(request);
  const isOfRival = authorization.includes(RIVAL_KEY) || rest.includes('rival');
  reply({ body: JSON.stringify(isOfRival ? rivalsCredits : documentedExample) })(request, ...to);
};

function keyOf(request: string): string {
  return partsOf(request).authorization?.replace('Bearer ', '') ?? 'none';
}

function partsOf(request: string): { authorization?: string; rest: string } {
  const line = /\r\nauthorization: ([^\r]*)/i.exec(request);
  return line?.[1] === undefined
    ? { rest: request }
    : { authorization: line[1], rest: request.replace(line[0], '') };
}
