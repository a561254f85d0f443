import type { Scene } from '../Attack.js';

/** The parts of a request that is written by hand. */
export interface RequestParts {
  /** @default 'GET' */
  method?: string;
  /** @default '/api/credits' */
  target?: string;
  /** Lines behind the decent ones. */
  headers?: readonly string[];
  /** @default the scene's */
  session?: string;
  /** What a browser says of where the request comes from; `null`: an old browser, which does not say. @default 'same-origin' */
  site?: string | null;
  /** Framed with its length. */
  body?: string;
  /** @default 'close' */
  connection?: string;
}

/** A visitor's request, decent but for what is given. */
export function ask({ port, session: own }: Scene, parts: RequestParts = {}): string {
  const { method = 'GET', target = '/api/credits', headers = [], session = own } = parts;
  const { site = 'same-origin', body, connection = 'close' } = parts;
  const lines = [
    `${method} ${target} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    `Connection: ${connection}`,
    `Cookie: session=${session}`,
    ...(site === null ? [] : [`Sec-Fetch-Site: ${site}`]),
    ...(body === undefined ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]),
    ...headers,
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body ?? ''}`;
}

/** An attack's `send`: a decent request but for these parts. */
export function asking(parts: RequestParts): (scene: Scene) => string {
  return (scene) => ask(scene, parts);
}
