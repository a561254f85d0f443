import { createServer } from 'node:http';
import { extname } from 'node:path';
import { listen, pathOf, sendJson } from '../../../demo/http.mjs';

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};
const HTML = 'text/html; charset=utf-8';

interface SiteOptions {
  /** Scripts, stylesheets and pages by path; a path without an extension is a page. May be filled later. */
  files: Map<string, string>;
  /** The body of the response to `/api/credits`. */
  credits: () => unknown;
  /** Sent with every file. */
  headers?: Record<string, string>;
}

export interface Site {
  /** Without a trailing slash. */
  url: string;
  close: () => Promise<void>;
}

/** Starts a customer's site on a free local port. */
export function startSite({ files, credits, headers }: SiteOptions): Promise<Site> {
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === '/api/credits') return sendJson(response, 200, credits());
    const content = files.get(path);
    if (content === undefined) return sendJson(response, 404, { error: 'not_found' });
    const type = CONTENT_TYPES[extname(path)];
    const own = type
      ? { 'content-type': type, 'cache-control': 'max-age=600' }
      : { 'content-type': HTML };
    response.writeHead(200, { ...headers, ...own }).end(content);
  });
  return listen(server, 0);
}
