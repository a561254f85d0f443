import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs a program in the project's folder, or in `cwd`, and forwards its output as it comes, unless `isQuiet`. Resolves to
 * its output. Exits this process if the program fails, unless `mayFail`.
 */
export function run(
  command,
  args,
  { mayFail = false, isQuiet = false, cwd = root, env = process.env } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
      if (!isQuiet) process.stdout.write(chunk);
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
      if (!isQuiet) process.stderr.write(chunk);
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
