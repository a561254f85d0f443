import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Files that a compiler reads. */
const READ_BY_COMPILER = /(?:\.d\.[cm]?ts|(?:^|\/)package\.json)$/;

/**
 * Copies an installed package and its dependencies into a `node_modules` folder, in npm's layout, declarations only.
 *
 * @param {string} installed - Its name in this project.
 * @param {string} modules - The `node_modules` folder.
 * @param {string} name - Its name in that folder, if this project has an old version under an alias.
 */
export function copyTypes(installed, modules, name = installed) {
  copy(find(installed, root), modules, name);
}

/** `nest` is the folder for a package whose flat place is taken by another version. */
function copy(source, modules, name, nest = modules) {
  const { version, dependencies = {} } = manifestOf(source);
  const flat = `${modules}/${name}`;
  const taken = existsSync(flat) ? manifestOf(flat).version : undefined;
  if (taken === version) return;
  const target = taken === undefined ? flat : `${nest}/${name}`;
  copyDeclarations(source, target);
  for (const dependency of Object.keys(dependencies)) {
    copy(find(dependency, source), modules, dependency, `${target}/node_modules`);
  }
}

/** Copies a package's folder without its nested packages, and only the files that a compiler reads. */
export function copyDeclarations(source, target) {
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const from = `${source}/${entry.name}`;
    const to = `${target}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== 'node_modules') copyDeclarations(from, to);
    if (!entry.isFile() || !READ_BY_COMPILER.test(entry.name)) continue;
    mkdirSync(target, { recursive: true });
    copyFileSync(from, to);
  }
}

/** A package's folder, resolved from another folder as Node does. */
function find(name, folder) {
  const found = join(folder, 'node_modules', name);
  if (existsSync(found)) return found;
  if (folder === dirname(folder)) throw new Error(`${name} is not installed: run \`npm ci\``);
  return find(name, dirname(folder));
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
}
