import { createServer } from 'node:http';
import { listen } from '../../../../demo/http.mjs';

/** An address of this machine that nobody listens at any more. */
export async function closedUrl(): Promise<string> {
  const { url, close } = await listen(createServer(), 0);
  await close();
  return `${url}/api/credits`;
}
