import { cp, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readEntries } from '../package/entries.mjs';
import { packTarball } from '../package/packTarball.mjs';
import { copyDeclarations, copyTypes } from './copyTypes.mjs';

const programs = fileURLToPath(new URL('../../test/package/types', import.meta.url));
const MODULE_KINDS = { esm: 'module', cjs: 'commonjs' };

/**
 * Creates one customer project per set of peers, in folders `0`, `1` and so on: the tarball and the peers in
 * `node_modules`, and the programs twice, as ES modules in `esm` and as CommonJS in `cjs`, with
 * one more that imports every catalog.
 *
 * @param {string} folder - An empty folder outside this project, so that nothing resolves to a parent folder.
 * @param {Record<string, string>[]} sets - For each project, the installed package to use for each peer.
 */
export async function installFixture(folder, sets) {
  const { unpacked } = await packTarball(folder);
  const everyCatalog = await programOfCatalogs();
  // Large, and independent of the other peers: shared by all projects.
  copyTypes('msw', `${folder}/node_modules`);
  for (const [index, set] of sets.entries()) {
    const project = `${folder}/${index}`;
    const modules = `${project}/node_modules`;
    copyDeclarations(unpacked, `${modules}/react-credit-widgets`);
    for (const [peer, source] of Object.entries(set)) copyTypes(source, modules, peer);
    for (const [kind, type] of Object.entries(MODULE_KINDS)) {
      await cp(programs, `${project}/${kind}`, { recursive: true });
      await writeFile(`${project}/${kind}/everyCatalog.ts`, everyCatalog);
      await writeFile(`${project}/${kind}/package.json`, JSON.stringify({ private: true, type }));
    }
  }
}

/** A program in which every module of `messages/*` exports catalogs and nothing else. */
async function programOfCatalogs() {
  const { modules } = (await readEntries()).find(({ name }) => name === 'messages');
  const imports = modules.map(
    ({ specifier }, index) => `import * as module${index} from '${specifier}';\n`,
  );
  const list = modules.map((_, index) => `module${index}`).join(', ');
  return [
    "import type { CreditsMessages } from 'react-credit-widgets';\n",
    ...imports,
    `export const modules: Record<string, CreditsMessages>[] = [${list}];\n`,
  ].join('');
}
