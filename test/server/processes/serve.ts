import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import { listen } from '../../../demo/http.mjs';

/** What a program says to the test: where it is, and the most memory that it ever had, in bytes. */
export type Said = { url: string } | { peakBytes: number };

/** Serves until the test goes, and tells it how much memory it took whenever it asks. */
export async function serve(listener: RequestListener): Promise<void> {
  const say = (said: Said) => process.send?.(said);
  process.on('message', () => say({ peakBytes: process.resourceUsage().maxRSS * 1_024 }));
  process.on('disconnect', () => process.exit());
  const { url } = await listen(createServer(listener), 0);
  say({ url });
}
