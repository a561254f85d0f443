import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import { listen } from '../../../demo/http.mjs';

/** A message from a program to the test: its URL, or its peak memory in bytes. */
export type ProgramMessage = { url: string } | { peakBytes: number };

/** Serves until the test disconnects, and answers each of its messages with the peak memory. */
export async function serve(listener: RequestListener): Promise<void> {
  const post = (message: ProgramMessage) => process.send?.(message);
  process.on('message', () => post({ peakBytes: process.resourceUsage().maxRSS * 1_024 }));
  process.on('disconnect', () => process.exit());
  const { url } = await listen(createServer(listener), 0);
  post({ url });
}
