import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const src = `${root}src`;
const pages = `${root}bench/page`;
const outDir = `${root}bench/.out`;
const serverDir = `${root}bench/.out/server`;

/** The package by its name, as customers import it; mirrors `paths` in tsconfig.json. */
const alias = [
  { find: /^react-credit-widgets$/, replacement: `${src}/index.ts` },
  { find: /^react-credit-widgets\/query$/, replacement: `${src}/query.ts` },
  { find: /^react-credit-widgets\/testing$/, replacement: `${src}/testing/index.ts` },
  { find: /^react-credit-widgets\/styles\.css$/, replacement: `${src}/theme/styles.css` },
];

/** These headers raise the resolution of Chromium's clock from 100 µs to 5 µs. */
const headers = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Builds the pages for production: minified, with the production code of React and recharts. */
export async function buildPages() {
  await build({
    root: pages,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias },
    build: {
      outDir,
      emptyOutDir: true,
      // A bare `import()`: preload links are not part of the widgets.
      modulePreload: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: [`${pages}/speed.html`, `${pages}/shift.html`] },
    },
  });
}

/** Builds bench/page/server.tsx for Node, with the peers left out. Returns its path. */
export async function buildServer() {
  await build({
    root: pages,
    configFile: false,
    mode: 'production',
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias },
    build: { ssr: 'server.tsx', outDir: serverDir, emptyOutDir: true },
  });
  return `${serverDir}/server.js`;
}

/**
 * Serves the built pages on a free port.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function servePages() {
  const server = await preview({
    root: pages,
    configFile: false,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, open: false, headers },
  });
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
}
