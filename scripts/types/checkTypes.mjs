// Checks the declarations as customers' compilers see them: the tarball beside its peers, and for each entry a program
// that uses it (test/package/types), compiled by old and new TypeScript, in every way to resolve modules, as ES module
// and as CommonJS, beside old and new types of React and react-query. Needs no network.
//
// `skipLibCheck` is off: an error in our declarations, in a program or in a peer's declarations fails (but for
// types/peerErrors.mjs). Each program has a `.misuse` beside it, a mistake a line that the compiler must see.
//
// Prints a table. With CHECK_FULL also for old peers beside new ones, and with all that compile.mjs else leaves out.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.mjs';
import { installFixture } from './installFixture.mjs';
import { COMMON, COMPILERS, PEERS, ROWS } from './matrix.mjs';
import { missingPrograms } from './missingPrograms.mjs';
import { isPeerError, reportPeerErrors } from './peerErrors.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const AT_ONCE = 2;

const start = performance.now();
const missing = await missingPrograms();
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exit(1);
}
const folder = await mkdtemp(join(tmpdir(), 'types-'));
await installFixture(folder, PEERS);

const cells = ROWS.flatMap((row) => PEERS.map((_, project) => ({ row, project, errors: [] })));
const queue = [...COMPILERS];
await Promise.all(Array.from({ length: AT_ONCE }, work));
await printTable();
printErrors();
await rm(folder, { recursive: true });

async function work() {
  for (let compiler = queue.shift(); compiler; compiler = queue.shift()) {
    const own = cells.filter(({ row }) => row.compiler === compiler);
    const configs = await Promise.all(own.map((cell) => writeConfig(cell, cell.row.kinds)));
    const results = await compile(compiler, configs);
    for (const [index, cell] of own.entries()) await sift(cell, results[index]);
  }
}

/** Writes the settings of a cell, for some folders or files of its project. */
async function writeConfig({ row, project }, include) {
  const name = [row.compiler, ...Object.values(row.options), ...include].join('-');
  const path = `${folder}/${project}/${name}.json`;
  const compilerOptions = { ...COMMON, ...row.options };
  await writeFile(path, JSON.stringify({ compilerOptions, include }));
  return path;
}

/** Keeps the errors that are not a peer's own. */
async function sift(cell, errors) {
  const settings = [cell.row.compiler, ...Object.values(cell.row.options)].join(' ');
  const compileAlone = async (peer) => {
    const file = `${peer}.cts`;
    await writeFile(`${folder}/${cell.project}/${file}`, `export * from '${peer}';\n`);
    const [alone] = await compile(cell.row.compiler, [await writeConfig(cell, [file])]);
    return alone;
  };
  for (const error of errors) {
    if (!(await isPeerError(error, settings, compileAlone))) cell.errors.push(error);
  }
}

async function printTable() {
  for (const peer of Object.keys(PEERS[0])) {
    const versions = PEERS.map((_, index) => versionOf(`${folder}/${index}/node_modules/${peer}`));
    printLine([peer, '', '', ...(await Promise.all(versions))]);
  }
  for (const row of ROWS) {
    const compiler = `TypeScript ${await versionOf(`${root}node_modules/${row.compiler}`)}`;
    const { moduleResolution, exactOptionalPropertyTypes = true } = row.options;
    const how = moduleResolution + (exactOptionalPropertyTypes ? '' : ', inexact');
    for (const kind of row.kinds) {
      const counts = cells
        .filter((cell) => cell.row === row)
        .map(({ errors }) => errors.filter((error) => concerns(error, kind)).length);
      const results = counts.map((count) => (count === 0 ? 'ok' : `${count} errors`));
      printLine([compiler, how, kind, ...results]);
    }
  }
}

/** Whether an error is in a file of this module kind, or in one of neither. */
function concerns(error, kind) {
  const [, found = kind] =
    error.match(/^(?:node_modules\/react-credit-widgets\/dist\/)?(esm|cjs)\//) ?? [];
  return found === kind;
}

function printLine([what, how, kind, ...results]) {
  const head = what.padEnd(24) + how.padEnd(18) + kind.padEnd(6);
  console.log(head + results.map((result) => result.padEnd(12)).join(''));
}

function printErrors() {
  const all = new Set(cells.flatMap(({ errors }) => errors));
  for (const error of all) {
    const count = cells.filter(({ errors }) => errors.includes(error)).length;
    console.error(`in ${count} of ${cells.length}: ${error}`);
  }
  const { lines, isStale } = reportPeerErrors();
  for (const line of lines) console.log(line);
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`${cells.length} programs, ${all.size} different errors, ${seconds} s`);
  if (all.size > 0 || isStale) process.exitCode = 1;
}

async function versionOf(path) {
  return JSON.parse(await readFile(`${path}/package.json`, 'utf8')).version;
}
