import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Said } from './serve.js';

/** A server in a process of its own. */
export interface Program {
  port: number;
  /** Without a slash at the end. */
  url: string;
  /** The most memory that it ever had, in bytes; 0 once it has died. */
  peakBytes: () => Promise<number>;
  /** Kills it in the middle of whatever it does. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Bundles a program that calls `serve`, and starts it.
 *
 * @param file - Seen from the calling module: `new URL('app/server.ts', import.meta.url)`.
 * @param args - What it gets on its command line.
 */
export async function startProgram(file: URL, args: readonly string[]): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'program-'));
  const outfile = join(folder, 'program.mjs');
  await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Packages that are CommonJS require parts of Node.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
    outfile,
  });
  const child = fork(outfile, args, { execArgv: [], env: {} });
  const stop = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  const said = await hear(child);
  if (!said || !('url' in said)) throw new Error(`${file} did not start`);
  return {
    port: Number(new URL(said.url).port),
    url: said.url,
    peakBytes: async () => {
      if (!child.connected) return 0;
      child.send('memory');
      const answer = await hear(child);
      return answer && 'peakBytes' in answer ? answer.peakBytes : 0;
    },
    kill: () => stop('SIGKILL'),
    close: async () => {
      await stop('SIGTERM');
      await rm(folder, { recursive: true });
    },
  };
}

/** The next thing it says; `null` when it dies instead. */
function hear(child: ChildProcess): Promise<Said | null> {
  return new Promise((resolve) => {
    const handleMessage = (said: unknown) => settle(said as Said);
    const handleExit = () => settle(null);
    const settle = (said: Said | null) => {
      child.off('message', handleMessage);
      child.off('exit', handleExit);
      resolve(said);
    };
    child.on('message', handleMessage);
    child.on('exit', handleExit);
  });
}
