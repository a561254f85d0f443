// `npm run size`: prints what each part of the package adds to a page, next to its budget. A row over its ceiling
// fails. The ceiling is the budget, or, where that was set before the code existed and proved out of reach, the size
// measured then.
import { measureSizes } from './measureSizes.mjs';

const KB = 1024;

const cell = (text) => text.padStart(10);
const kb = (bytes) => cell(`${(bytes / KB).toFixed(2)} kB`);

console.log(''.padEnd(40) + cell('brotli') + cell('budget') + cell('gzip'));
for (const { what, budgetKb, ceilingKb, brotli, gzip } of await measureSizes()) {
  const isOver = brotli > ceilingKb * KB;
  const verdict = brotli > budgetKb * KB ? `  over budget, ceiling ${ceilingKb} kB` : '';
  if (isOver) process.exitCode = 1;
  console.log(
    what.padEnd(40) +
      kb(brotli) +
      kb(budgetKb * KB) +
      kb(gzip) +
      (isOver ? '  over its ceiling' : verdict),
  );
}
