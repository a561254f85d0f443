import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../support/run.mjs';

/**
 * Packs the library as built.
 *
 * @param {string} folder - One that does not exist yet.
 * @returns {Promise<string>} path of the tarball, the only file in it
 */
export async function packInto(folder) {
  await mkdir(folder);
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
  return join(folder, ...(await readdir(folder)));
}
