import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { equals, row } from './rows.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const EXIT_TIMEOUT_MS = 5_000;

/** Starts `npm run demo` on a free port, and waits until it prints its URL. */
export async function startDemo() {
  const { OLOSTEP_API_KEY: _, PORT: __, ...env } = process.env;
  const child = spawn(process.execPath, ['demo/demo.mjs', '--port', '0'], { cwd: root, env });
  // However this process ends.
  process.on('exit', () => child.kill('SIGKILL'));
  const ended = new Promise((resolve) =>
    child.on('exit', (code, signal) => resolve(signal ?? code)),
  );
  child.stderr.pipe(process.stderr);
  let output = '';
  const url = await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const found = output.match(/^Demo: (\S+)/m);
      if (found) resolve(found[1]);
    });
    ended.then((code) =>
      reject(new Error(`The demo exited before it was ready: ${code}\n${output}`)),
    );
  });
  return { url, printed: () => output, stop };

  /** Stops it like Ctrl-C, and checks that the process exits without an error and frees its port. */
  async function stop() {
    child.kill('SIGINT');
    const timeout = sleep(EXIT_TIMEOUT_MS, 'still running', { ref: false });
    row('Ctrl-C: exit code', equals(await Promise.race([ended, timeout]), 0));
    const isListening = await fetch(url).then(
      () => true,
      () => false,
    );
    row('Ctrl-C: port is free', equals(isListening, false));
  }
}
