import { createServer } from 'node:http';
import { listen } from '../../../../demo/http.mjs';

/** A local URL where nothing listens. */
export async function closedUrl(): Promise<string> {
  const { url, close } = await listen(createServer(), 0);
  await close();
  return `${url}/api/credits`;
}
