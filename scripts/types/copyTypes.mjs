import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What a compiler reads. */
const IS_READ = /(?:\.d\.[cm]?ts|(?:^|\/)package\.json)$/;

/**
 * Copies an installed package and all that it depends on into a `node_modules` folder, as npm would lay it out; only
 * declarations.
 *
 * @param {string} installed - Name of the package in this project.
 * @param {string} modules - The `node_modules` folder.
 * @param {string} name - Its name there; another one where this project has an alias for an old version.
 */
export function copyTypes(installed, modules, name = installed) {
  copy(find(installed, root), modules, name);
}

/** `nest` is where a package goes whose place is taken by another version. */
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

/** Copies a package's folder, but for what is nested in it, and only what a compiler reads. */
export function copyDeclarations(source, target) {
  for (const entry of readdirSync(source, { withFileTypes: true })) {
    const from = `${source}/${entry.name}`;
    const to = `${target}/${entry.name}`;
    if (entry.isDirectory() && entry.name !== 'node_modules') copyDeclarations(from, to);
    if (!entry.isFile() || !IS_READ.test(entry.name)) continue;
    mkdirSync(target, { recursive: true });
    copyFileSync(from, to);
  }
}

/** The folder of a package, as Node finds it from another one. */
function find(name, folder) {
  const found = join(folder, 'node_modules', name);
  if (existsSync(found)) return found;
  if (folder === dirname(folder)) throw new Error(`${name} is not installed: run \`npm ci\``);
  return find(name, dirname(folder));
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
}
