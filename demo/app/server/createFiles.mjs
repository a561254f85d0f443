import { readdir, readFile } from 'node:fs/promises';
import { extname, relative, sep } from 'node:path';

const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const HEADERS = {
  'cache-control': 'no-cache',
  // As strict as a policy can be: the widgets need no exception.
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * Serves the built page from memory, so no file outside its folder can be requested.
 *
 * @param {string} folder
 * @returns {Promise<(request: Request) => Response>}
 */
export async function createFiles(folder) {
  const files = await readFiles(folder);
  return ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') {
      return new Response(null, { status: 405, headers: { ...HEADERS, allow: 'GET, HEAD' } });
    }
    const { pathname } = new URL(url);
    const file = files.get(pathname === '/' ? '/index.html' : pathname);
    if (!file) return new Response('Not found', { status: 404, headers: HEADERS });
    const headers = { ...HEADERS, 'content-type': file.type };
    return new Response(method === 'HEAD' ? null : file.content, { headers });
  };
}

/** @param {string} folder */
async function readFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const file = `${parentPath}${sep}${name}`;
      const type = CONTENT_TYPES[extname(name)] ?? 'application/octet-stream';
      const path = `/${relative(folder, file).replaceAll(sep, '/')}`;
      return /** @type {const} */ ([path, { type, content: await readFile(file) }]);
    });
  return new Map(await Promise.all(files));
}
