import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../support/run.mjs';

/**
 * Packs the library from its current build.
 *
 * @param {string} folder - Must not exist yet.
 * @returns {Promise<string>} path of the tarball, the only file in the folder
 */
export async function packInto(folder) {
  await mkdir(folder);
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  return join(folder, ...(await readdir(folder)));
}
