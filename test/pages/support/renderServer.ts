import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RenderedPage, RenderRequest } from '../app/server.js';
import { type BundleOptions, bundleServer } from './bundles.js';

const MAX_OUTPUT_BYTES = 64 * 1024 ** 2;

/** The pages that a server rendered, and what it printed. */
export interface Rendering {
  pages: RenderedPage[];
  printed: string;
}

export interface RenderServer {
  /** Renders pages in a separate Node process, whose time zone is UTC by default. */
  render: (requests: readonly RenderRequest[], timeZone?: string) => Promise<Rendering>;
  close: () => Promise<void>;
}

/** A customer's server for pages. */
export async function startRenderServer(options: BundleOptions): Promise<RenderServer> {
  const folder = await mkdtemp(join(tmpdir(), 'credits-pages-'));
  const program = join(folder, 'server.mjs');
  await bundleServer(options, program);
  return {
    render: async (requests, timeZone = 'UTC') => {
      const env = { ...process.env, NODE_ENV: options.mode, TZ: timeZone };
      const settings = { env, maxBuffer: MAX_OUTPUT_BYTES };
      const running = promisify(execFile)(process.execPath, [program], settings);
      running.child.stdin?.end(JSON.stringify(requests));
      const { stdout, stderr } = await running;
      return { pages: JSON.parse(stdout), printed: stderr };
    },
    close: () => rm(folder, { recursive: true }),
  };
}
