// Runs the tests of one tier (test/support/tiers.ts). Extra arguments are passed to Vitest:
//   node scripts/test/test.mjs quick --project unit test/credits
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [tier, ...args] = process.argv.slice(2);
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const env = { ...process.env, VITE_TESTS: tier };

spawn(process.execPath, [vitest, 'run', ...args], { stdio: 'inherit', env }).on(
  'close',
  (code, signal) => {
    process.exitCode = signal ? 1 : code;
  },
);
