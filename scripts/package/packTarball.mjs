import { join } from 'node:path';
import { run } from '../support/run.mjs';
import { packInto } from './packInto.mjs';

/**
 * Packs the library as built, and unpacks it: what customers have in `node_modules`.
 *
 * @param {string} folder - An empty one outside of the project, where some tools delete a tarball of the same name.
 * @returns {Promise<{ tarball: string, unpacked: string }>} paths of the file and of the folder
 */
export async function packTarball(folder) {
  const tarball = await packInto(join(folder, 'packed'));
  await run('tar', ['-xzf', tarball, '-C', folder]);
  // The name of the folder in every tarball of npm.
  return { tarball, unpacked: join(folder, 'package') };
}
