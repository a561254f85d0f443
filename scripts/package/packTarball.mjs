import { join } from 'node:path';
import { run } from '../support/run.mjs';
import { packInto } from './packInto.mjs';

/**
 * Packs the library from its current build, and unpacks it, as customers have it in `node_modules`.
 *
 * @param {string} folder - An empty folder outside the project. Inside it, some tools delete a tarball of the same name.
 * @returns {Promise<{ tarball: string, unpacked: string }>} paths of the tarball and of the unpacked folder
 */
export async function packTarball(folder) {
  const tarball = await packInto(join(folder, 'packed'));
  await run('tar', ['-xzf', tarball, '-C', folder]);
  // The folder's name in every npm tarball.
  return { tarball, unpacked: join(folder, 'package') };
}
