import { cp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { packInto } from '../scripts/package/packInto.mjs';
import { run } from '../scripts/support/run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/**
 * A customer's project: a page, its server, and the library installed from its tarball. Peers resolve from this
 * project.
 */
const app = `${root}demo/.app`;

/**
 * Builds the library, then the app with the library's tarball: `server/createSite.mjs` to import, and the page in
 * `dist`. Needs no network.
 *
 * @returns {Promise<string>} the app's folder
 */
export async function buildApp() {
  await run(process.execPath, ['scripts/package/build.mjs']);

  await rm(app, { recursive: true, force: true });
  await cp(`${root}demo/app`, app, { recursive: true });
  await writeFile(`${app}/package.json`, '{ "private": true, "type": "module" }\n');
  await installTarball();

  const { output } = await build({
    root: `${app}/page`,
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: `${app}/dist`,
      emptyOutDir: true,
      // Inlined icons and fonts would need `data:` in the page's CSP.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1_000,
    },
  });
  const server = createRequire(`${app}/package.json`).resolve('react-credit-widgets/server');
  assertFromTarball([server]);
  assertFromTarball(output.flatMap(({ moduleIds = [] }) => moduleIds));
  return app;
}

/** Packs the library and installs the tarball in the app, as a customer does. */
async function installTarball() {
  const tarball = await packInto(`${app}/packed`);
  const flags = ['--no-save', '--offline', '--legacy-peer-deps', '--ignore-scripts', '--silent'];
  await run('npm', ['install', '--prefix', app, ...flags, tarball]);
}

/**
 * Throws unless the library comes from the tarball; otherwise the demo would prove nothing about the package.
 *
 * @param {string[]} files - Paths of the modules in one part of the app.
 */
function assertFromTarball(files) {
  const isInstalled = (path) => path.startsWith(`${app}/node_modules/react-credit-widgets/`);
  const isSource = (path) => path.startsWith(`${root}src/`) || path.startsWith(`${root}dist/`);
  if (files.some(isInstalled) && !files.some(isSource)) return;
  throw new Error('The app was not built with the packed library');
}
