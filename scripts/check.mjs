// `npm run check`: everything that CI runs, one step after the other, with the seconds each takes.
// The count of the tests is printed again at the end, as the last line.
//
// `npm run check:full` (`--full`): the same, with all examples, properties tried twenty times as often (test/support/holds.ts),
// servers that share a Redis, too (test/server/store), and the handler in Bun, Deno and workerd (scripts/runtimes/checkRuntimes.mjs).
import { startRedis } from './support/redis.mjs';
import { run } from './support/run.mjs';

// The quick ones first. The package is checked and measured as built.
const steps = [
  'lint',
  'typecheck',
  'test',
  'build',
  'check:package',
  'check:types',
  'check:runtimes',
  'check:demo',
  'examples:quick',
  'size',
  'check:readme',
  'bench:check',
  'knip',
  'build:storybook',
];

const isFull = process.argv.includes('--full');
const redis = isFull ? await startRedis() : null;
if (isFull) process.env.CHECK_FULL = '1';
if (redis) process.env.CHECK_REDIS_URL = redis.url;

const results = [];
let count = '';
let named = [];
for (const step of steps) {
  console.log(`\n=== ${step}`);
  const start = performance.now();
  const { failed, output } = await run('npm', ['run', '--silent', step], { mayFail: true });
  results.push({ step, failed, seconds: (performance.now() - start) / 1000 });
  count = output.match(/^\d+ passed, \d+ failed$/m)?.[0] ?? count;
  named = [...named, ...(output.match(/^(failed|needed a second try): .*$/gm) ?? [])];
}
await redis?.stop();

console.log();
for (const line of named) console.log(line);
for (const { step, failed, seconds } of results) {
  console.log(
    `${step.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${failed ? 'FAILED' : 'ok'}`,
  );
}
if (results.some(({ failed }) => failed)) process.exitCode = 1;
// No count means that the tests never ended.
if (!count) process.exitCode = 1;
console.log(count || '0 passed, 1 failed');
