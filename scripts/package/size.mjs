// `npm run size`: prints what a page loads from the package, with esbuild and with Vite, next to the limits of
// sizes/sizeLimits.mjs. Fails above a limit, or if a sentence for developers is left in a production build.
import { measureSizes } from './sizes/measureSizes.mjs';

const KB = 1024;
const MOMENTS = { firstFigure: 'before the first figure', byIdle: 'by idle, without plots' };
const BUNDLERS = ['esbuild', 'vite'];
const WHAT_WIDTH = 34;
const CELL_WIDTH = 9;

const cell = (text) => text.padStart(CELL_WIDTH);
const kb = (bytes) => cell(bytes === undefined ? '' : (bytes / KB).toFixed(2));
const isOver = (bytes, limit) => bytes > limit * KB;

const columns = [...BUNDLERS, 'limit'].map(cell).join('');
const titles = Object.values(MOMENTS).map((title) => title.padStart(columns.length));
console.log(`${'kB after brotli'.padEnd(WHAT_WIDTH)}${titles.join('')}`);
console.log(''.padEnd(WHAT_WIDTH) + columns.repeat(titles.length));

const { rows, sentences } = await measureSizes();
for (const { limit, ...measured } of rows) {
  const moments = Object.keys(MOMENTS);
  const cells = moments.flatMap((moment) => [
    ...BUNDLERS.map((bundler) => kb(measured[bundler][moment])),
    cell(limit[moment]?.toString() ?? ''),
  ]);
  const hasFailed = moments.some((moment) =>
    BUNDLERS.some((bundler) => isOver(measured[bundler][moment], limit[moment])),
  );
  if (hasFailed) process.exitCode = 1;
  const verdict = hasFailed ? '  OVER ITS LIMIT' : limit.goal ? `  goal ${limit.goal}` : '';
  console.log(limit.what.padEnd(WHAT_WIDTH) + cells.join('') + verdict);
}

for (const sentence of sentences) console.log(`for developers, in a production build: ${sentence}`);
if (sentences.length > 0) process.exitCode = 1;
