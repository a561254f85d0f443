import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type UserWorkspaceConfig, type ViteUserConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/support/chromium.mjs';
import { globsOf, type ProjectFiles, projectFiles, tierNamed } from './test/support/tiers.js';

// Development: Storybook and the tests. The library is built by vite.build.config.ts.

const src = fileURLToPath(new URL('./src', import.meta.url));

/** No host but this machine has an address: a request that slips past MSW goes nowhere. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

/** What this run is for; `null`: everything. */
const tier = tierNamed(process.env.VITE_TESTS);

/** A project with its files; none where this run has no files for it, since it would still start a browser. */
function project(
  name: keyof typeof projectFiles,
  { test, ...config }: UserWorkspaceConfig,
): (UserWorkspaceConfig & { extends: true })[] {
  const { except = [] }: ProjectFiles = projectFiles[name];
  const include = globsOf(projectFiles[name], tier);
  if (include.length === 0) return [];
  return [{ extends: true, ...config, test: { name, include, exclude: [...except], ...test } }];
}

export default defineConfig(async (): Promise<ViteUserConfig> => {
  const launchOptions = await chromiumLaunchOptions();
  // A function, because Vitest writes into what it is given.
  const inChromium = () => ({
    enabled: true,
    headless: true,
    provider: playwright({
      launchOptions: { ...launchOptions, args: [...launchOptions.args, NO_NETWORK] },
    }),
    instances: [{ browser: 'chromium' as const }],
    // Not larger: Vitest would scale the frame, and screenshots blur.
    viewport: { width: 1280, height: 720 },
    screenshotFailures: false,
  });

  const inBrowser = (test: { isolate?: boolean } = {}): UserWorkspaceConfig => ({
    // Serves mockServiceWorker.js to the page.
    publicDir: '.storybook/public',
    test: { setupFiles: ['test/support/browser.setup.ts'], browser: inChromium(), ...test },
  });
  /** Tests that start servers and browsers of their own, on a machine that may be busy. */
  const inNode = {
    environment: 'node' as const,
    setupFiles: ['test/pages/support/pages.setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  };

  return {
    plugins: [react()],
    resolve: {
      // The package by its name, as customers import it; the same table as in tsconfig.json.
      alias: [
        { find: /^react-credit-widgets$/, replacement: `${src}/index.ts` },
        { find: /^react-credit-widgets\/query$/, replacement: `${src}/query.ts` },
        { find: /^react-credit-widgets\/themes$/, replacement: `${src}/themes.ts` },
        { find: /^react-credit-widgets\/server$/, replacement: `${src}/server/index.ts` },
        { find: /^react-credit-widgets\/testing$/, replacement: `${src}/testing/index.ts` },
        {
          find: /^react-credit-widgets\/messages\/(.+)$/,
          replacement: `${src}/format/messages/$1.ts`,
        },
        { find: /^react-credit-widgets\/styles\.css$/, replacement: `${src}/theme/styles.css` },
      ],
    },
    optimizeDeps: {
      // What is found only while a test runs makes Vite reload the page in its middle.
      include: [
        'msw > graphql',
        'msw',
        'msw/browser',
        'react',
        'react-dom',
        'react-dom/client',
        'react-dom/server',
        'react/jsx-runtime',
        'react/jsx-dev-runtime',
        '@tanstack/react-query',
        'recharts',
        '@testing-library/react',
        '@testing-library/user-event',
        '@testing-library/jest-dom/vitest',
        'axe-core',
        'fast-check',
        'tailwindcss',
      ],
    },
    test: {
      // For timing in a browser on a slow machine. The reporter names each test that needed it (scripts/reporters/count.mjs).
      retry: 1,
      reporters: [
        'default',
        './scripts/reporters/axe.mjs',
        './scripts/reporters/property.mjs',
        './scripts/reporters/count.mjs',
      ],
      projects: [
        ...project('unit', {
          test: {
            environment: 'node',
            isolate: false,
            retry: 0,
            setupFiles: ['test/support/unit.setup.ts'],
          },
        }),
        ...project('sockets', { test: { ...inNode, retry: 0 } }),
        ...project('pages', { test: inNode }),
        ...project('clock', { test: { ...inNode, maxWorkers: 1, sequence: { groupOrder: 1 } } }),
        ...project('browser', inBrowser({ isolate: false })),
        ...project('isolated', inBrowser()),
        ...project('looks', inBrowser()),
        ...project('floor', {
          ...inBrowser(),
          // For pre-bundled dependencies too: the page has one React.
          resolve: {
            alias: [
              { find: /^(react|react-dom|recharts)(\/.*)?$/, replacement: '$1-floor$2' },
              { find: /^@tanstack\/react-query(\/.*)?$/, replacement: 'react-query-floor$1' },
            ],
          },
        }),
        ...project('storybook', {
          // Finds the stories, as Storybook does.
          plugins: [storybookTest({ configDir: '.storybook' })],
          test: {
            include: [],
            isolate: false,
            setupFiles: ['test/support/storybook.setup.ts'],
            browser: inChromium(),
          },
        }),
      ],
    },
  };
});
