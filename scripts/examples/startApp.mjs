import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/freePort.mjs';

const START_TIMEOUT_MS = 30_000;
const POLL_MS = 100;

/**
 * A running app.
 *
 * @typedef {object} RunningApp
 * @property {string} url - Origin, without a trailing slash.
 * @property {() => string} printed - Output so far.
 * @property {() => Promise<void>} close - Kills it.
 */

/**
 * Runs `npm start` in an app's folder on a free port, and waits until the app responds.
 *
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<RunningApp>}
 */
export async function startApp(cwd, env) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // A process group of its own, because npm starts a shell, which starts the server.
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
      // It has already exited.
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
  while (!(await isListening(url))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      await close();
      throw new Error(`npm start: no response on ${url}\n${output}`);
    }
    await sleep(POLL_MS);
  }
  return { url, printed: () => output, close };
}

/** @param {string} url */
function isListening(url) {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
