import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { listen, pathOf } from '../../../../demo/http.mjs';

/** How a server answers one request for credits, or fails to. */
export type Behavior = (request: IncomingMessage, response: ServerResponse) => void;

/** A local server whose behavior can be changed. */
export interface FaultServer {
  /** Without a trailing slash. */
  url: string;
  /** The URL of its credits. */
  endpoint: string;
  /** Sets the behavior for requests from now on. */
  behave: (behavior: Behavior) => void;
  /** Requests since the last call: for credits, their preflights, and other paths that are not files. */
  takeRequests: () => { credits: number; preflights: number; others: string[] };
  close: () => Promise<void>;
}

const CREDITS_PATH = '/api/credits';
const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Listens on a free port. No connection is reused: a browser repeats a request by itself when a reused connection breaks.
 *
 * @param files - Scripts, stylesheets and pages by path; a path without an extension is a page.
 */
export async function startFaultServer(files = new Map<string, string>()): Promise<FaultServer> {
  let behavior: Behavior = (_request, response) => response.writeHead(500).end();
  let seen = { credits: 0, preflights: 0, others: [] as string[] };
  const server = createServer((request, response) => {
    const path = pathOf(request);
    const content = files.get(path);
    if (content !== undefined) {
      const type = CONTENT_TYPES[extname(path)] ?? 'text/html; charset=utf-8';
      const age = CONTENT_TYPES[extname(path)] ? 'max-age=600' : 'no-store';
      response.writeHead(200, { 'content-type': type, 'cache-control': age }).end(content);
      return;
    }
    response.shouldKeepAlive = false;
    if (path !== CREDITS_PATH) seen.others.push(request.url ?? '');
    else if (request.method === 'OPTIONS') seen.preflights += 1;
    else seen.credits += 1;
    behavior(request, response);
  });
  const { url, close } = await listen(server, 0);
  return {
    url,
    endpoint: url + CREDITS_PATH,
    behave: (next) => {
      behavior = next;
    },
    takeRequests: () => {
      const before = seen;
      seen = { credits: 0, preflights: 0, others: [] };
      return before;
    },
    close,
  };
}
