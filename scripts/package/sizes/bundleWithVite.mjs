import { basename } from 'node:path';
import { build } from 'vite';

const PROGRAM = 'virtual:program';
/** Vite's own part of every app with an `import()`: in a chunk of its own, which does not count. */
const PRELOAD_HELPER = 'vite/preload-helper';

/**
 * Bundles a program for production as Vite, with Rolldown, bundles an app.
 *
 * @param {string} contents
 * @param {{ root: string, peers: string[] }} options - `peers` are not bundled.
 * @returns {Promise<import('./loadedChunks.mjs').Chunk[]>}
 */
export async function bundleWithVite(contents, { root, peers }) {
  const isPeer = (id) => peers.some((peer) => id === peer || id.startsWith(`${peer}/`));
  const { output } = await build({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === PROGRAM ? `${root}program.js` : null),
        load: (id) => (id === `${root}program.js` ? contents : null),
      },
    ],
    build: {
      write: false,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: PROGRAM,
        external: isPeer,
        checks: { moduleLevelDirective: false },
        output: { codeSplitting: { groups: [{ name: 'preload', test: PRELOAD_HELPER }] } },
      },
    },
  });
  const counted = output.filter(({ moduleIds }) => !moduleIds[0]?.includes(PRELOAD_HELPER));
  const files = new Set(counted.map(({ fileName }) => fileName));
  return counted.map(({ fileName, code, isEntry, isDynamicEntry, facadeModuleId, ...chunk }) => ({
    file: fileName,
    code: Buffer.from(code),
    isEntry,
    lazyModule: isDynamicEntry ? basename(facadeModuleId, '.js') : null,
    imports: chunk.imports.filter((file) => files.has(file)),
    dynamicImports: chunk.dynamicImports.filter((file) => files.has(file)),
    modules: chunk.moduleIds,
    peers: chunk.imports.filter(isPeer),
  }));
}
