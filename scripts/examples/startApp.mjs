import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/freePort.mjs';

const START_TIMEOUT_MS = 30_000;
const POLL_MS = 100;

/**
 * An app that runs.
 *
 * @typedef {object} RunningApp
 * @property {string} url - Where it is, without a trailing slash.
 * @property {() => string} printed - What it has printed so far.
 * @property {() => Promise<void>} close - Ends it.
 */

/**
 * Runs `npm start` in an app's folder, on a free port, and waits until it answers.
 *
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<RunningApp>}
 */
export async function startApp(cwd, env) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // A group of its own: npm starts a shell, and that the server.
  const child = spawn('npm', ['start'], {
    cwd,
    env: { ...env, PORT: String(port) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  const kill = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  };
  // However this process ends.
  process.once('exit', kill);
  const close = async () => {
    process.off('exit', kill);
    kill();
    await ended;
  };

  const deadline = performance.now() + START_TIMEOUT_MS;
  while (!(await answers(url))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await close();
      throw new Error(`npm start: no answer on ${url}\n${output}`);
    }
    await sleep(POLL_MS);
  }
  return { url, printed: () => output, close };
}

/** @param {string} url */
function answers(url) {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
