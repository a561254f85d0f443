import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program in the project's folder and passes its output on, line by line as it comes.
 * Resolves to what it printed; exits this process if it fails, unless `mayFail`.
 */
export function run(command, args, { mayFail = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
      process.stderr.write(chunk);
    });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      process.exit(1);
    });
    child.on('close', (code, signal) => {
      const failed = code !== 0 || signal !== null;
      if (failed && !mayFail) process.exit(code || 1);
      resolve({ failed, output });
    });
  });
}
