import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { run } from '../scripts/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** A customer's project: the page, and the library installed from its tarball. The peers are found further up. */
const app = `${root}demo/.app`;

/**
 * Builds the library and, from its tarball, the page. Needs no network.
 *
 * @returns {Promise<string>} the folder of the built page
 */
export async function buildPage() {
  await run(process.execPath, ['scripts/build.mjs']);

  await rm(app, { recursive: true, force: true });
  await cp(`${root}demo/page`, app, { recursive: true });
  await writeFile(`${app}/package.json`, '{ "private": true, "type": "module" }\n');
  await installTarball();

  const { output } = await build({
    root: app,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    // Inlined icons and fonts would need `data:` in the page's content security policy.
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 1_000 },
  });
  assertFromTarball(output.flatMap(({ moduleIds = [] }) => moduleIds));
  return `${app}/dist`;
}

/** Packs the library and installs the tarball into the app, as a customer does. */
async function installTarball() {
  const packed = `${app}/packed`;
  await mkdir(packed);
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packed]);
  const [tarball] = await readdir(packed);
  const how = ['--no-save', '--offline', '--legacy-peer-deps', '--ignore-scripts', '--silent'];
  await run('npm', ['install', '--prefix', app, ...how, `${packed}/${tarball}`]);
}

/**
 * A page that took the library from anywhere else would prove nothing about the package.
 *
 * @param {string[]} modules - Paths of all files that the page is made of.
 */
function assertFromTarball(modules) {
  const isInstalled = (path) => path.startsWith(`${app}/node_modules/react-credit-widgets/`);
  const isSource = (path) => path.startsWith(`${root}src/`) || path.startsWith(`${root}dist/`);
  if (modules.some(isInstalled) && !modules.some(isSource)) return;
  throw new Error('The page was not built from the packed library');
}
