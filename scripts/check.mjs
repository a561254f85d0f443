// `npm run check`: everything that CI runs, with the seconds each step takes. The count of the tests is printed again at the end,
// as the last line.
//
// `npm run check:full` (`--full`): also the tests of the tier `full` (test/support/tiers.ts), all examples, declarations beside more
// peers, servers that share a Redis, and the handler in Bun, Deno and workerd.

import { MAX_SECOND_TRIES } from './reporters/count.mjs';
import { startRedis } from './support/redis.mjs';
import { run } from './support/run.mjs';

const isFull = process.argv.includes('--full');

/**
 * One after the other; the steps of one stage run side by side. The quick ones come first. The package is checked and measured
 * as built. Times are measured alone.
 */
const stages = [
  ['lint', 'typecheck', 'knip'],
  ['test'],
  ['build'],
  ['test:rest', 'check:package', 'check:types', 'check:runtimes', 'size', 'check:readme'],
  ['check:demo', 'build:storybook'],
  ...(isFull ? [['test:full'], ['examples']] : []),
  ['bench:check'],
];

const redis = isFull ? await startRedis() : null;
if (isFull) process.env.CHECK_FULL = '1';
if (redis) process.env.CHECK_REDIS_URL = redis.url;

const results = [];
for (const stage of stages) {
  const isAlone = stage.length === 1;
  results.push(...(await Promise.all(stage.map((step) => runStep(step, isAlone)))));
}
await redis?.stop();

const outputs = results.map(({ output }) => output).join('\n');
const counts = [...outputs.matchAll(/^(\d+) passed, (\d+) failed$/gm)];
const sum = (index) => counts.reduce((total, count) => total + Number(count[index]), 0);
const isMissing = counts.length !== results.filter(({ step }) => /^test\b/.test(step)).length;

console.log();
const secondTries = outputs.match(/^needed a second try: .*$/gm) ?? [];
const hasTooMany = secondTries.length > MAX_SECOND_TRIES;
const failures = outputs.match(/^failed: .*$/gm) ?? [];
for (const line of [...secondTries, ...failures]) console.log(line);
for (const { step, failed, seconds } of results) {
  console.log(
    `${step.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${failed ? 'FAILED' : 'ok'}`,
  );
}
if (hasTooMany) console.log(`failed: ${secondTries.length} tests needed a second try`);
const hasFailed = results.some(({ failed }) => failed) || isMissing || hasTooMany;
if (hasFailed) {
  process.exitCode = 1;
  console.log('\nThe check FAILED. The tests:');
}
// A count that is missing means that its tests never ended.
console.log(`${sum(1)} passed, ${isMissing ? Math.max(1, sum(2)) : sum(2)} failed`);

/** Runs a script of package.json. Beside others it prints when it is done, so that lines do not mix. */
async function runStep(step, isAlone) {
  if (isAlone) console.log(`\n=== ${step}`);
  const start = performance.now();
  const options = { mayFail: true, isQuiet: !isAlone };
  const { failed, output } = await run('npm', ['run', '--silent', step], options);
  if (!isAlone) console.log(`\n=== ${step}\n${output}`);
  return { step, failed, output, seconds: (performance.now() - start) / 1000 };
}
