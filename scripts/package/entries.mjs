import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The package's entry points, from `exports` in package.json. A pattern like `./messages/*` is one entry with many
 * modules, those found in dist.
 *
 * @typedef {object} Entry
 * @property {string} key - Key in `exports`, for example `./query`.
 * @property {string} name - Short name for its files: `query`, `messages`, and `index` for the package itself.
 * @property {string} specifier - `react-credit-widgets/query`.
 * @property {boolean} isStylesheet
 * @property {{ specifier: string, types: string, file: string }[]} modules - What it loads for `import`; paths are
 *   relative to the project's folder.
 *
 * @returns {Promise<Entry[]>}
 */
export async function readEntries() {
  const manifest = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const keys = Object.keys(manifest.exports).filter((key) => key !== './package.json');
  return Promise.all(
    keys.map(async (key) => {
      const { types, default: file } = manifest.exports[key].import;
      const specifier = key.replace(/^\./, manifest.name);
      const names = key.includes('*') ? await matches(file) : [''];
      return {
        key,
        name: key.replace(/^\.\/?/, '').replace('/*', '') || 'index',
        specifier,
        isStylesheet: file.endsWith('.css'),
        modules: names.map((name) => ({
          specifier: specifier.replace('*', name),
          types: types.replace('*', name),
          file: file.replace('*', name),
        })),
      };
    }),
  );
}

/** All values of `*` in a file pattern. */
async function matches(pattern) {
  const files = await readdir(`${root}${dirname(pattern)}`);
  return files.filter((file) => file.endsWith('.js')).map((file) => file.replace(/\.js$/, ''));
}
