import { cp, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { packTarball } from '../package/packTarball.mjs';
import { copyDeclarations, copyTypes } from './copyTypes.mjs';

const programs = fileURLToPath(new URL('../../test/package/types', import.meta.url));
const MODULE_KINDS = { esm: 'module', cjs: 'commonjs' };

/**
 * Creates one customer project per set of peers, in folders `0`, `1` and so on: the tarball and the peers in
 * `node_modules`, and the programs twice, as ES modules in `esm` and as CommonJS in `cjs`.
 *
 * @param {string} folder - An empty folder outside this project, so that nothing resolves to a parent folder.
 * @param {Record<string, string>[]} sets - For each project, the installed package to use for each peer.
 */
export async function installFixture(folder, sets) {
  const { unpacked } = await packTarball(folder);
  // Large, and independent of the other peers: shared by all projects.
  copyTypes('msw', `${folder}/node_modules`);
  for (const [index, set] of sets.entries()) {
    const project = `${folder}/${index}`;
    const modules = `${project}/node_modules`;
    copyDeclarations(unpacked, `${modules}/react-credit-widgets`);
    for (const [peer, source] of Object.entries(set)) copyTypes(source, modules, peer);
    for (const [kind, type] of Object.entries(MODULE_KINDS)) {
      await cp(programs, `${project}/${kind}`, { recursive: true });
      await writeFile(`${project}/${kind}/package.json`, JSON.stringify({ private: true, type }));
    }
  }
}
