// `npm run size`: prints what each part of the package adds to a page, next to its budget. A row over its ceiling fails: that
// is its budget, or where the budget was set before the code existed and is not reached, what it measured when that was
// found out.
import { measureSizes } from './measureSizes.mjs';

const KB = 1024;

const cell = (text) => text.padStart(10);
const kb = (bytes) => cell(`${(bytes / KB).toFixed(2)} kB`);

console.log(''.padEnd(40) + cell('brotli') + cell('budget') + cell('gzip'));
for (const { what, budgetKb, ceilingKb, brotli, gzip } of await measureSizes()) {
  const isOver = brotli > ceilingKb * KB;
  const verdict = brotli > budgetKb * KB ? `  over budget, held at ${ceilingKb} kB` : '';
  if (isOver) process.exitCode = 1;
  console.log(
    what.padEnd(40) +
      kb(brotli) +
      kb(budgetKb * KB) +
      kb(gzip) +
      (isOver ? '  over its ceiling' : verdict),
  );
}
