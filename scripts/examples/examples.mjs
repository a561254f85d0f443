// `npm run examples`: checks each app of examples/ as a customer would have it. Copies it out of this project, installs
// it from its lock file with the packed library, builds it, and checks it: with its own tests, or in Chromium against a
// mock of the Olostep API.
//
//   npm run examples -- vite-react-19 next    only these
//   npm run examples -- --lock next           regenerates its lock file first, after a change to its package.json
//   npm run examples -- --keep next           keeps the installed app, and prints its folder
import { cp, mkdtemp, readdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../support/chromium.mjs';
import { run } from '../support/run.mjs';
import { catalog } from './catalog.mjs';
import { checkPage } from './checkPage.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TARBALL = 'react-credit-widgets.tgz';
/** What an app's own commands generate in its folder. */
const GENERATED = ['node_modules', 'dist', 'build', '.next', '.react-router', 'next-env.d.ts'];
/** Chromium resolves no host but this machine. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** A fake API key, which must never reach the browser. Set at build time, too, as it would be in a real project. */
const API_KEY = 'key-that-no-browser-may-see';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(
    ['lock', 'keep'].map((name) => [name, { type: 'boolean', default: false }]),
  ),
});
await assertAllListed();
const names = chosenNames();

const folder = await realpath(await mkdtemp(join(tmpdir(), 'examples-')));
const packedFiles = await packLibrary();
const launchOptions = await chromiumLaunchOptions();
launchOptions.args.push(NO_NETWORK);
const browser = await chromium.launch(launchOptions);

// So that Ctrl-C stops the running app, too (startApp.mjs).
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const results = [];
for (const name of names) {
  console.log(`\n=== ${name}`);
  const result = await checkExample(name);
  results.push(result);
  console.log(result.problem ? `FAILED: ${result.problem}` : 'ok');
}
await browser.close();
if (values.keep) console.log(`\nKept in ${folder}`);
else await rm(folder, { recursive: true, force: true });

console.log(`\n${'example'.padEnd(16)}   install     build     check`);
for (const { name, seconds, problem } of results) {
  const times = ['install', 'build', 'check'].map((step) =>
    `${(seconds[step] ?? 0).toFixed(1)} s`.padStart(10),
  );
  console.log(`${name.padEnd(16)}${times.join('')}  ${problem ? 'FAILED' : 'ok'}`);
}
if (results.some(({ problem }) => problem)) process.exitCode = 1;

/** Exits if an example is missing in the catalog: it would never be checked. */
async function assertAllListed() {
  const entries = await readdir(join(root, 'examples'), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const missing = folders.filter((name) => !(name in catalog));
  if (missing.length === 0) return;
  console.error(`Missing in scripts/examples/catalog.mjs: ${missing.join(', ')}`);
  process.exit(1);
}

function chosenNames() {
  const known = Object.keys(catalog);
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`Unknown example: ${unknown.join(', ')}. Available: ${known.join(', ')}.`);
    process.exit(1);
  }
  return positionals.length > 0 ? positionals : known;
}

/** Builds and packs the library. Resolves to the tarball's files and their sizes in bytes. */
async function packLibrary() {
  await run(process.execPath, ['scripts/package/build.mjs']);
  const pack = ['pack', '--ignore-scripts', '--silent', '--json', '--pack-destination', folder];
  const { output } = await run('npm', pack, { isQuiet: true });
  const [{ filename, files }] = JSON.parse(output);
  await rename(join(folder, filename), join(folder, TARBALL));
  return files.map(({ path, size }) => `${path} ${size}`).sort();
}

/** Resolves to the seconds that each step took, and to the problem, if there was one. */
async function checkExample(name) {
  const { page } = catalog[name];
  const cwd = join(folder, name);
  const env = { ...process.env, OLOSTEP_API_KEY: API_KEY, CI: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const npm = (...args) => runIn(cwd, env, args);
  const seconds = {};
  const timed = async (step, work) => {
    const start = performance.now();
    await work().finally(() => {
      seconds[step] = (performance.now() - start) / 1_000;
    });
  };

  try {
    await cp(join(root, 'examples', name), cwd, {
      recursive: true,
      filter: (path) => !GENERATED.includes(basename(path)),
    });
    if (values.lock) await writeLockFile(name, npm);
    await timed('install', () =>
      npm('ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'),
    );
    await assertInstalled(cwd);
    await timed('build', () => npm('run', 'build'));
    await timed('check', () =>
      page ? checkPage({ browser, cwd, env, apiKey: API_KEY, ...page }) : npm('test'),
    );
    return { name, seconds };
  } catch (error) {
    return { name, seconds, problem: error.message };
  } finally {
    // A single one takes up to 400 MB.
    if (!values.keep) await rm(cwd, { recursive: true, force: true });
  }
}

async function runIn(cwd, env, args) {
  const { failed, output } = await run('npm', args, { cwd, env, mayFail: true, isQuiet: true });
  if (failed) throw new Error(`npm ${args.join(' ')}\n${output}`);
}

/** Writes a lock file without the tarball's hash, which changes with every change to the library. */
async function writeLockFile(name, npm) {
  const flags = ['--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved'];
  await npm('install', ...flags);
  const path = join(folder, name, 'package-lock.json');
  const lock = JSON.parse(await readFile(path, 'utf8'));
  delete lock.packages['node_modules/react-credit-widgets'].integrity;
  await writeFile(path, `${JSON.stringify(lock, null, 2)}\n`);
  await cp(path, join(root, 'examples', name, 'package-lock.json'));
}

/** Throws unless the app uses the library from the tarball; otherwise it would prove nothing about the package. */
async function assertInstalled(cwd) {
  const installed = join(cwd, 'node_modules', 'react-credit-widgets');
  const resolved = createRequire(join(cwd, 'package.json')).resolve('react-credit-widgets');
  if (!(await realpath(resolved)).startsWith(installed + sep)) {
    throw new Error(`The library resolved to ${resolved}, not to the app's own node_modules`);
  }
  const files = await filesOf(installed);
  if (files.join() !== packedFiles.join()) {
    throw new Error('The files of the installed library differ from the tarball');
  }
}

/** All files in a folder, with their sizes in bytes. */
async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      const { length } = await readFile(path);
      return `${path.slice(folder.length + 1).replaceAll(sep, '/')} ${length}`;
    });
  return (await Promise.all(files)).sort();
}
