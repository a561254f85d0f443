import type { Scene } from '../Attack.js';

/** The parts of a handwritten request. */
export interface RequestParts {
  /** @default 'GET' */
  method?: string;
  /** @default '/api/credits' */
  target?: string;
  /** Lines after the usual ones. */
  headers?: readonly string[];
  /** @default the scene's */
  session?: string;
  /** The browser's `Sec-Fetch-Site`; `null` for an old browser, which sends none. @default 'same-origin' */
  site?: string | null;
  /** Sent with its length. */
  body?: string;
  /** @default 'close' */
  connection?: string;
}

/** A visitor's request, valid except for the given parts. */
export function buildRequest({ port, session: own }: Scene, parts: RequestParts = {}): string {
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

/** An attack's `send`: a valid request except for these parts. */
export function requestWith(parts: RequestParts): (scene: Scene) => string {
  return (scene) => buildRequest(scene, parts);
}
