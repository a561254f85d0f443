// What a customer's bundler adds to a page for each part of the package: the built files, minified,
// peers left out, brotli. Prints a table. A row over its ceiling fails: that is its budget, or where the budget was
// set before the code existed and is not reached, what the row measured when that was found out.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const KB = 1024;
/** Less cannot be code of ours: the import was shaken away, or a file is empty. */
const SMALLEST_PLAUSIBLE_BYTES = 500;

const root = fileURLToPath(new URL('..', import.meta.url));
const { peerDependencies } = JSON.parse(await readFile(`${root}/package.json`, 'utf8'));

const hook = await bundleOf('CreditsProvider, useCredits');
const small = await bundleOf('CreditsProvider, useCredits, CreditBalance, PlanBadge');
const all = await bundleOf(
  'CreditsProvider, useCredits, CreditBalance, PlanBadge, LotBreakdownChart',
);

const rows = [
  { what: 'useCredits + provider', budgetKb: 4.5, ceilingKb: 7.8, code: hook.initial },
  { what: '+ CreditBalance + PlanBadge', budgetKb: 8.5, ceilingKb: 15.1, code: small.initial },
  {
    what: '+ LotBreakdownChart before its plot',
    budgetKb: 13,
    ceilingKb: 22.2,
    code: all.initial,
  },
  { what: 'plot of lots, loaded later', budgetKb: 3, code: all.later('LotsPlot') },
  {
    what: 'plot of the runway, loaded later',
    budgetKb: 3,
    ceilingKb: 3.1,
    code: all.later('RunwayPlot'),
  },
  { what: 'stylesheet', budgetKb: 4, ceilingKb: 4.25, code: await stylesheet() },
];

const cell = (text) => text.padStart(10);
const kb = (bytes) => cell(`${(bytes / KB).toFixed(2)} kB`);
console.log(''.padEnd(36) + cell('brotli') + cell('budget') + cell('gzip'));
for (const { what, budgetKb, ceilingKb = budgetKb, code } of rows) {
  const bytes = brotliCompressSync(code).length;
  let verdict = '';
  if (bytes > budgetKb * KB) verdict = `  over budget, held at ${ceilingKb} kB`;
  if (bytes > ceilingKb * KB) verdict = '  over its ceiling';
  if (code.length < SMALLEST_PLAUSIBLE_BYTES) {
    verdict = `  measures nothing: ${code.length} bytes before compression`;
  }
  if (verdict && !verdict.includes('held')) process.exitCode = 1;
  console.log(
    what.padEnd(36) + kb(bytes) + kb(budgetKb * KB) + kb(gzipSync(code).length) + verdict,
  );
}

/** A program that uses these exports: what it starts with, and what it loads for a later module. */
async function bundleOf(names) {
  const contents = `import { ${names} } from './dist/esm/index.js'; console.log(${names});`;
  const { metafile, outputFiles } = await esbuild({ contents, loader: 'js' });
  const outputs = metafile.outputs;
  const entry = Object.keys(outputs).find((path) => outputs[path].entryPoint === '<stdin>');

  const initial = reachable(entry, outputs);
  const laterFrom = (name) => {
    const start = Object.keys(outputs).find((path) => outputs[path].entryPoint?.includes(name));
    const needed = reachable(start, outputs);
    return needed.filter((path) => !initial.includes(path));
  };
  const code = (paths) =>
    Buffer.concat(
      outputFiles
        .filter(({ path }) => paths.some((one) => path.endsWith(one)))
        .map((f) => f.contents),
    );
  return { initial: code(initial), later: (name) => code(laterFrom(name)) };
}

/** The paths of the chunks that a chunk cannot start without, itself included. */
function reachable(entry, outputs) {
  const found = [entry];
  for (const path of found) {
    for (const { path: next, kind, external } of outputs[path].imports) {
      const isNeeded = !external && kind === 'import-statement';
      if (isNeeded && !found.includes(next)) found.push(next);
    }
  }
  return found;
}

async function stylesheet() {
  const { outputFiles } = await esbuild({
    contents: "@import './dist/styles.css';",
    loader: 'css',
  });
  return Buffer.from(outputFiles[0].contents);
}

function esbuild(stdin) {
  return build({
    stdin: { ...stdin, resolveDir: root },
    absWorkingDir: root,
    outdir: 'out',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    external: Object.keys(peerDependencies).flatMap((peer) => [peer, `${peer}/*`]),
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}
