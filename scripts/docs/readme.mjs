// `npm run readme`: updates README's tables of compatibility and sizes, from package.json and from the built files.
// `-- --check` writes nothing, and fails if README is out of date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { measureSizes } from '../package/sizes/measureSizes.mjs';

const KB = 1024;
const MAX_LINES = 150;

const path = fileURLToPath(new URL('../../README.md', import.meta.url));
const manifest = JSON.parse(
  await readFile(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
);

const parts = { compatibility: compatibility(), sizes: await sizes() };
const readme = await readFile(path, 'utf8');
const written = Object.entries(parts).reduce(replacePart, readme);

const lines = written.trimEnd().split('\n').length;
if (lines > MAX_LINES) fail(`README has ${lines} lines; the limit is ${MAX_LINES}`);
if (written === readme) {
  console.log(`README is up to date, with ${lines} lines`);
} else if (process.argv.includes('--check')) {
  fail('README is out of date about compatibility or sizes: run `npm run readme`');
} else {
  await writeFile(path, written);
  console.log('README is updated');
}

/** The supported versions, from package.json. */
function compatibility() {
  const { peerDependencies, peerDependenciesMeta, engines } = manifest;
  const rows = Object.entries(peerDependencies).map(([name, range]) => {
    const isOptional = peerDependenciesMeta[name]?.optional;
    return `| ${name} | ${versionsText(range)}${isOptional ? ', for `/testing` only' : ''} |`;
  });
  const node = `| Node, on a server | ${versionsText(engines.node)} |`;
  return ['| | versions |', '| --- | --- |', ...rows, node].join('\n');
}

/** `^18.2.0 || ^19.0.0` → "18.2 or newer, 19". */
function versionsText(range) {
  return range
    .split(' || ')
    .map((part) => part.replace(/^(\^|>=)/, '').replace(/(\.0)+$/, ''))
    .map((version) => (version.includes('.') ? `${version} or newer` : version))
    .join(', ');
}

async function sizes() {
  const kb = (bytes) => (bytes === undefined ? '' : `${(bytes / KB).toFixed(1)} kB`);
  const { rows } = await measureSizes();
  // What loads only after a failure, or with a client of the host's own, is no part of a page.
  const ofPages = rows.filter(({ limit: { module } }) => !module || module.endsWith('Plot'));
  const lines = ofPages.map(
    ({ limit: { what }, esbuild: { firstFigure, byIdle } }) =>
      `| ${what} | ${kb(firstFigure)} | ${kb(byIdle)} |`,
  );
  const titles = '| a page loads | before its first figure | by idle, without plots |';
  return [titles, '| --- | --- | --- |', ...lines].join('\n');
}

function replacePart(text, [name, content]) {
  const between = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`);
  if (!between.test(text)) fail(`README has no markers for ${name}`);
  return text.replace(between, (_all, start, end) => `${start}\n${content}\n\n${end}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
