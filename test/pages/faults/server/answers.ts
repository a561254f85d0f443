import type { OutgoingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { documentedExample } from 'react-credit-widgets/testing';
import type { Behavior } from './faultServer.js';

/** In a body or a header: the key that came with the request, as a careless server says it back. */
export const KEY = '{key}';

/** What stands in an error's body unless a row says otherwise. */
const ECHO = JSON.stringify({
  error: `bad key ${KEY}`,
  code: KEY,
  detail: { authorization: `Bearer ${KEY}` },
});

/** An answer that says the key back in its body and in the headers that clients look at. */
export function answer(
  status: number,
  body: string | Buffer = ECHO,
  headers: OutgoingHttpHeaders = {},
): Behavior {
  return ({ headers: { authorization = '' } }, response) => {
    const say = (text: string) => text.replaceAll(KEY, authorization.replace('Bearer ', ''));
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-request-id', say(KEY));
    response.setHeader('x-amzn-requestid', say(`id-${KEY}`));
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, typeof value === 'string' ? say(value) : (value ?? ''));
    }
    response.writeHead(status);
    response.end(typeof body === 'string' ? say(body) : body);
  };
}

/** A 200 with this value as its JSON. */
export function json(value: unknown, headers?: OutgoingHttpHeaders): Behavior {
  return answer(200, JSON.stringify(value), headers);
}

/** A page of HTML where JSON should be. */
export function html(status: number): Behavior {
  const body = `<!doctype html><title>Sign in</title><h1>Welcome, ${KEY}</h1>`;
  return answer(status, body, { 'content-type': 'text/html; charset=utf-8' });
}

/** Sends the reader elsewhere, and the key along. */
export function redirect(status: number): Behavior {
  return answer(status, '', { location: `/elsewhere?key=${KEY}` });
}

/** Few bytes on the wire, many in memory. */
export function bomb(bytes: number): Behavior {
  const zipped = gzipSync(Buffer.alloc(bytes, ' '));
  return answer(200, zipped, { 'content-encoding': 'gzip' });
}

/** The documented example: 12,500 credits. */
export const good: Behavior = json(documentedExample);

/** The documented example with other fields. */
export function example(fields: Record<string, unknown>): Behavior {
  return json({ ...documentedExample, ...fields });
}
