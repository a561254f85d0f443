import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { serve } from '../../processes/serve.js';
import { accessOfCookie } from './sessions.js';

// A proxy written in ten minutes: it adds the key of the visitor's team and forwards everything, both ways.
const [upstream = ''] = process.argv.slice(2);

await serve(async (request, response) => {
  try {
    const access = accessOfCookie(request.headers.cookie ?? '');
    if (!access) return response.writeHead(401).end();
    const answer = await forward(request, access.apiKey);
    for (const [name, value] of answer.headers) {
      // fetch has decoded the body, and Node frames it again.
      if (!/^(content-encoding|content-length|transfer-encoding|connection)$/.test(name)) {
        response.setHeader(name, value);
      }
    }
    response.writeHead(answer.status, answer.statusText);
    await pipeline(
      Readable.fromWeb((answer.body ?? new Blob().stream()) as ReadableStream),
      response,
    );
  } catch (error) {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end(String(error));
  }
});

async function forward(request: IncomingMessage, apiKey: string): Promise<Response> {
  const { method = 'GET', url = '/', headers } = request;
  const { host: _host, ...forwarded } = headers as Record<string, string>;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return fetch(new URL(url.replace('/api/credits', '/user/credits/info'), upstream), {
    method,
    headers: { ...forwarded, authorization: `Bearer ${apiKey}` },
    body: hasBody ? Buffer.concat(await request.toArray()) : null,
  });
}
