// Redis for `npm run check:full`: Debian's package, installed if missing.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './freePort.mjs';
import { run } from './run.mjs';

const START_MS = 10_000;

/**
 * Starts Redis on a free local port, without persistence. Rejects if Redis is missing and cannot be installed.
 *
 * @returns {Promise<{ url: string, version: string, stop: () => Promise<void> }>}
 */
export async function startRedis() {
  if (!(await versionOf())) await install();
  const version = await versionOf();
  if (!version)
    throw new Error('redis-server is missing, and Debian has no package of it for this machine');
  const port = await freePort();
  const args = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await ready(server);
  return {
    url: `redis://127.0.0.1:${port}`,
    version,
    stop: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}

async function install() {
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'redis-server']]) {
    const { failed } = await run('apt-get', args, { mayFail: true });
    if (failed) throw new Error(`apt-get ${args.join(' ')} failed`);
  }
}

/** @returns {Promise<string | null>} */
function versionOf() {
  return new Promise((resolve) => {
    const child = spawn('redis-server', ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', () => resolve(null));
    child.on('close', () => resolve(/v=([\d.]+)/.exec(output)?.[1] ?? null));
  });
}

/** @param {import('node:child_process').ChildProcess} server */
function ready(server) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      server.kill();
      reject(new Error('redis-server did not start in time'));
    }, START_MS);
    const settle = (settled) => {
      clearTimeout(timer);
      settled();
    };
    server.stdout?.on('data', (chunk) => {
      if (String(chunk).includes('Ready to accept connections')) settle(resolve);
    });
    server.on('exit', () => settle(() => reject(new Error('redis-server exited'))));
  });
}
