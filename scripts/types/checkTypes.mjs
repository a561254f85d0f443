// Checks the declarations as customers' compilers see them: installs the tarball with its peers, and compiles a program
// for each entry (test/package/types) with old and new TypeScript, every module resolution, as ES module and as
// CommonJS, and with old and new types of React and react-query. Needs no network.
//
// `skipLibCheck` is off: an error in our declarations, in a program or in a peer's declarations fails (except those in
// types/peerErrors.mjs). Each program has a `.misuse` companion, with one mistake per line that the compiler must report.
//
// Prints a table. CHECK_FULL adds old peers combined with new ones, and all that compile.mjs otherwise leaves out.
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
const CONCURRENCY = 2;

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
await Promise.all(Array.from({ length: CONCURRENCY }, work));
await printTable();
printErrors();
await rm(folder, { recursive: true });

async function work() {
  for (let compiler = queue.shift(); compiler; compiler = queue.shift()) {
    const own = cells.filter(({ row }) => row.compiler === compiler);
    const configs = await Promise.all(own.map((cell) => writeConfig(cell, cell.row.kinds)));
    const results = await compile(compiler, configs);
    for (const [index, cell] of own.entries()) await keepOwnErrors(cell, results[index]);
  }
}

/** Writes a cell's tsconfig for some folders or files of its project. */
async function writeConfig({ row, project }, include) {
  const name = [row.compiler, ...Object.values(row.options), ...include].join('-');
  const path = `${folder}/${project}/${name}.json`;
  const compilerOptions = { ...COMMON, ...row.options };
  await writeFile(path, JSON.stringify({ compilerOptions, include }));
  return path;
}

/** Records the errors that are not a peer's own. */
async function keepOwnErrors(cell, errors) {
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

/** Whether an error is in a file of this module kind, or of neither kind. */
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
    console.error(`In ${count} of ${cells.length} programs: ${error}`);
  }
  const { lines, isStale } = reportPeerErrors();
  for (const line of lines) console.log(line);
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`${cells.length} programs, ${all.size} distinct errors, ${seconds} s`);
  if (all.size > 0 || isStale) process.exitCode = 1;
}

async function versionOf(path) {
  return JSON.parse(await readFile(`${path}/package.json`, 'utf8')).version;
}
