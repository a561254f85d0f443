import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Said } from '../app/listen.js';

const app = fileURLToPath(new URL('../app', import.meta.url));

/** A server in a process of its own. */
export interface Program {
  port: number;
  /** The most memory that it ever had, in bytes; 0 once it has died. */
  peakBytes: () => Promise<number>;
  close: () => Promise<void>;
}

/** Bundles a program of `app` and starts it. What it prints is a defect, and goes to the test's own output. */
export async function startProgram(
  name: 'handlerServer' | 'naiveProxy',
  upstream: string,
): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'attacks-'));
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [`${app}/${name}.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    outfile,
  });
  const child = fork(outfile, [upstream], { execArgv: [], env: {} });
  const said = await hear(child);
  if (!said || !('url' in said)) throw new Error(`${name} did not start`);
  return {
    port: Number(new URL(said.url).port),
    peakBytes: async () => {
      if (!child.connected) return 0;
      child.send('memory');
      const answer = await hear(child);
      return answer && 'peakBytes' in answer ? answer.peakBytes : 0;
    },
    close: async () => {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill();
        await once(child, 'exit');
      }
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
