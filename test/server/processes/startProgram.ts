import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { ProgramMessage } from './serve.js';

/** A server in its own process. */
export interface Program {
  port: number;
  /** Without a trailing slash. */
  url: string;
  /** Its peak memory in bytes; 0 once it has exited. */
  peakBytes: () => Promise<number>;
  /** Kills it at once, whatever it is doing. */
  kill: () => Promise<void>;
  close: () => Promise<void>;
}

/**
 * Bundles a program that calls `serve`, and starts it.
 *
 * @param file - Relative to the calling module: `new URL('app/server.ts', import.meta.url)`.
 * @param args - Its command-line arguments.
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
  const started = await nextMessage(child);
  if (!started || !('url' in started)) throw new Error(`${file} did not start`);
  return {
    port: Number(new URL(started.url).port),
    url: started.url,
    peakBytes: async () => {
      if (!child.connected) return 0;
      child.send('memory');
      const answer = await nextMessage(child);
      return answer && 'peakBytes' in answer ? answer.peakBytes : 0;
    },
    kill: () => stop('SIGKILL'),
    close: async () => {
      await stop('SIGTERM');
      await rm(folder, { recursive: true });
    },
  };
}

/** Its next message; `null` when it exits instead. */
function nextMessage(child: ChildProcess): Promise<ProgramMessage | null> {
  return new Promise((resolve) => {
    const handleMessage = (message: unknown) => settle(message as ProgramMessage);
    const handleExit = () => settle(null);
    const settle = (message: ProgramMessage | null) => {
      child.off('message', handleMessage);
      child.off('exit', handleExit);
      resolve(message);
    };
    child.on('message', handleMessage);
    child.on('exit', handleExit);
  });
}
