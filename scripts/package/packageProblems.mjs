import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall'];
const BESIDE_DIST = [
  'package.json',
  'README.md',
  'GUIDE.md',
  'API.md',
  'llms.txt',
  'LICENSE',
  'CHANGELOG.md',
];
/** Files that the build writes. Tests and stories must not be among them; `testing/` is an entry. */
const BUILT = /^dist\/(?!.*\.(?:test|stories)\.).+(?:\.js|\.d\.c?ts|\.css|\/package\.json)$/;

/**
 * Returns the problems of the package as customers get it, one line each.
 *
 * @param {string} folder - Folder where it is unpacked.
 * @returns {Promise<string[]>}
 */
export async function packageProblems(folder) {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1));
  const linked = await Promise.all(files.map((file) => sourceMapProblems(folder, file)));
  return [...manifestProblems(manifest), ...fileProblems(files), ...linked.flat()];
}

function manifestProblems(manifest) {
  const { exports, typesVersions, sideEffects, scripts = {}, dependencies = {} } = manifest;
  const problems = [];
  const { default: js, types } = exports['.'].require;
  if (manifest.main !== js || manifest.types !== types) {
    problems.push('"main" and "types" differ from what `require` of the package resolves to');
  }
  const old = typesVersions['*'];
  const entries = Object.keys(exports).filter((key) => key !== '.' && key !== './package.json');
  const names = entries.map((key) => key.slice(2));
  for (const name of Object.keys(old).filter((name) => !names.includes(name))) {
    problems.push(`typesVersions has "${name}", which is not in exports`);
  }
  for (const name of names) {
    const { import: esm, require: cjs } = exports[`./${name}`];
    const [path] = old[name] ?? [];
    if (path !== esm?.types && path !== cjs?.types) {
      problems.push(`typesVersions of "${name}" differs from the types of that entry in exports`);
    }
  }
  if (String(sideEffects) !== '**/*.css') {
    problems.push(
      '"sideEffects" must be CSS only: otherwise bundlers keep too much, or drop the stylesheets',
    );
  }
  for (const name of Object.keys(dependencies)) problems.push(`${name} is a runtime dependency`);
  for (const name of INSTALL_SCRIPTS.filter((name) => name in scripts)) {
    problems.push(`the script "${name}" would run on customers' machines`);
  }
  return problems;
}

function fileProblems(files) {
  const stray = files.filter((file) => !BESIDE_DIST.includes(file) && !BUILT.test(file));
  const missing = BESIDE_DIST.filter((file) => !files.includes(file));
  return [
    ...stray.map((file) => `${file} is in the tarball`),
    ...missing.map((file) => `${file} is not in the tarball`),
  ];
}

/** A file that points to a missing source map makes debuggers complain. */
async function sourceMapProblems(folder, file) {
  const text = await readFile(join(folder, file), 'utf8');
  const [, map] = text.match(/sourceMappingURL=(?!data:)(\S+)/) ?? [];
  if (!map) return [];
  return [`${file} points to ${join(dirname(file), map)}, a source map that is not in the tarball`];
}
