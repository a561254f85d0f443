// Measures what each part of the package adds to a customer's page: the built files, minified, without peers.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Anything smaller cannot be our code: the import was tree-shaken away, or a file is empty. */
const SMALLEST_PLAUSIBLE_BYTES = 500;
/** Entry points that no page may include. */
const NEVER_IN_A_PAGE = /^dist\/esm\/(testing|server)\//;

const root = fileURLToPath(new URL('../..', import.meta.url));
const { peerDependencies } = JSON.parse(await readFile(`${root}/package.json`, 'utf8'));

/**
 * The measured size of a part of the package.
 *
 * @typedef {object} Size
 * @property {string} what
 * @property {number} budgetKb - Target, in kB of 1,024 bytes, brotli.
 * @property {number} ceilingKb - Limit: the budget, or the measured size where the budget proved out of reach.
 * @property {number} brotli - Bytes.
 * @property {number} gzip - Bytes.
 */

/** @returns {Promise<Size[]>} */
export async function measureSizes() {
  const hook = await bundleOf('CreditsProvider, useCredits');
  const small = await bundleOf('CreditsProvider, useCredits, CreditBalance, PlanBadge');
  const all = await bundleOf(
    'CreditsProvider, useCredits, CreditBalance, PlanBadge, LotBreakdownChart',
  );
  return [
    row('`useCredits` + provider', hook.initial, 4.5, 7.95),
    row('+ `CreditBalance` + `PlanBadge`', small.initial, 8.5, 15.25),
    row('+ `LotBreakdownChart` before its plot', all.initial, 13, 22.5),
    row('plot of lots, loaded later', all.later('LotsPlot'), 3),
    row('plot of the runway, loaded later', all.later('RunwayPlot'), 3, 3.1),
    row('stylesheet', await stylesheet(), 4, 4.25),
  ];
}

/** @returns {Size} */
function row(what, code, budgetKb, ceilingKb = budgetKb) {
  if (code.length < SMALLEST_PLAUSIBLE_BYTES) {
    throw new Error(`${what} is implausibly small: ${code.length} bytes before compression`);
  }
  const [brotli, gzip] = [brotliCompressSync(code).length, gzipSync(code).length];
  return { what, budgetKb, ceilingKb, brotli, gzip };
}

/** Bundles a program that uses these exports. Returns its initial code, and the code of a lazily loaded module. */
async function bundleOf(names) {
  const contents = `import { ${names} } from './dist/esm/index.js'; console.log(${names});`;
  const { metafile, outputFiles } = await esbuild({ contents, loader: 'js' });
  const stray = Object.keys(metafile.inputs).find((path) => NEVER_IN_A_PAGE.test(path));
  if (stray) throw new Error(`A page that imports ${names} includes ${stray}`);
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

/** Paths of the chunks that a chunk loads statically, itself included. */
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
