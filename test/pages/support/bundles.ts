import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const app = fileURLToPath(new URL('../app', import.meta.url));

/** The React version of a page; the other peers are of the same age. */
export type ReactName = 'React 19' | 'React 18.2';

export interface BundleOptions {
  react: ReactName;
  /** `development`: React reports every hydration mismatch. */
  mode: 'development' | 'production';
}

/** The oldest supported peers. What depends on them gets them too: a page has one React. */
const OLDEST_PEERS = {
  react: 'react-floor',
  'react-dom': 'react-dom-floor',
  recharts: 'recharts-floor',
  '@tanstack/react-query': 'react-query-floor',
};

function shared({ react, mode }: BundleOptions): BuildOptions {
  return {
    bundle: true,
    format: 'esm',
    target: 'es2022',
    alias: react === 'React 18.2' ? OLDEST_PEERS : {},
    define: {
      'process.env.NODE_ENV': JSON.stringify(mode),
      // React's stack names for DevTools take half of the time.
      'console.createTask': 'undefined',
    },
    minify: mode === 'production',
    logLevel: 'warning',
  };
}

/** The scripts of a customer's page by their paths on a site: `/client.js` or another, and what it loads lazily. */
export async function bundleClient(
  options: BundleOptions,
  page: 'client' | 'endurance' | 'tab' = 'client',
): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    ...shared(options),
    entryPoints: [`${app}/${page}.tsx`],
    splitting: true,
    // This project's package.json says that no module has side effects: true of src, not of the fake time of this page.
    ignoreAnnotations: page === 'endurance',
    outdir: '/',
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

/** Writes the program that renders the customer's page on a server. */
export async function bundleServer(options: BundleOptions, outfile: string): Promise<void> {
  await build({
    ...shared(options),
    entryPoints: [`${app}/server.tsx`],
    platform: 'node',
    outfile,
    // CommonJS code in the peers requires Node modules.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
}
