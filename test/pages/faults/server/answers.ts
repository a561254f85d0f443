import type { OutgoingHttpHeaders } from 'node:http';
import { gzipSync } from 'node:zlib';
import { documentedExample } from 'react-credit-widgets/testing';
import type { Behavior } from './faultServer.js';

/** In a body or a header: the key that came with the request, as a careless server echoes it. */
export const KEY = '{key}';

/** The default body of an error. */
const ECHO = JSON.stringify({
  error: `bad key ${KEY}`,
  code: KEY,
  detail: { authorization: `Bearer ${KEY}` },
});

/** A response that echoes the key in its body and in the headers that clients read. */
export function answer(
  status: number,
  body: string | Buffer = ECHO,
  headers: OutgoingHttpHeaders = {},
): Behavior {
  return ({ headers: { authorization = '' } }, response) => {
    const fill = (text: string) => text.replaceAll(KEY, authorization.replace('Bearer ', ''));
    response.setHeader('content-type', 'application/json');
    response.setHeader('x-request-id', fill(KEY));
    response.setHeader('x-amzn-requestid', fill(`id-${KEY}`));
    for (const [name, value] of Object.entries(headers)) {
      response.setHeader(name, typeof value === 'string' ? fill(value) : (value ?? ''));
    }
    response.writeHead(status);
    response.end(typeof body === 'string' ? fill(body) : body);
  };
}

/** A 200 with this value as its JSON. */
export function json(value: unknown, headers?: OutgoingHttpHeaders): Behavior {
  return answer(200, JSON.stringify(value), headers);
}

/** An HTML page instead of JSON. */
export function html(status: number): Behavior {
  const body = `<!doctype html><title>Sign in</title><h1>Welcome, ${KEY}</h1>`;
  return answer(status, body, { 'content-type': 'text/html; charset=utf-8' });
}

/** Redirects to another origin. */
export function redirect(status: number, query = ''): Behavior {
  return answer(status, '', { location: `http://elsewhere.invalid/credits${query}` });
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
