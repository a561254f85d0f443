import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { chromiumLaunchOptions } from './scripts/support/chromium.mjs';

// Development: Storybook and the tests. The library is built by vite.build.config.ts.

const src = fileURLToPath(new URL('./src', import.meta.url));

/** No host but this machine has an address: a request that slips past MSW goes nowhere. */
const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

const AGAINST_THE_CLOCK = 'test/pages/{endurance,tabs/*}.test.ts';
/** Tests of the handler in processes of their own. */
const ON_SOCKETS = 'test/server/{attacks,store}/**/*.test.ts';

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
      // For what depends on a machine's moment, in a browser; who needed it is named (scripts/reporters/count.mjs).
      retry: 1,
      reporters: [
        'default',
        './scripts/reporters/axe.mjs',
        './scripts/reporters/property.mjs',
        './scripts/reporters/count.mjs',
      ],
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            retry: 0,
            include: ['test/**/*.test.ts'],
            exclude: ['test/**/*.browser.test.ts', 'test/pages/**', ON_SOCKETS],
            setupFiles: ['test/support/unit.setup.ts'],
          },
        },
        {
          extends: true,
          test: {
            // Real servers on this machine. MSW would stand between them.
            name: 'sockets',
            environment: 'node',
            retry: 0,
            include: [ON_SOCKETS],
            setupFiles: ['test/pages/support/pages.setup.ts'],
            testTimeout: 20_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'pages',
            environment: 'node',
            include: ['test/pages/**/*.test.ts'],
            exclude: [AGAINST_THE_CLOCK],
            setupFiles: ['test/pages/support/pages.setup.ts'],
            // A page in Chromium, on a busy machine.
            testTimeout: 20_000,
            hookTimeout: 60_000,
          },
        },
        {
          extends: true,
          test: {
            // Pages whose hours are minutes: after the other projects, one file at a time, when the machine is quiet.
            name: 'clock',
            environment: 'node',
            include: [AGAINST_THE_CLOCK],
            setupFiles: ['test/pages/support/pages.setup.ts'],
            testTimeout: 20_000,
            hookTimeout: 60_000,
            maxWorkers: 1,
            sequence: { groupOrder: 1 },
          },
        },
        {
          extends: true,
          // Serves mockServiceWorker.js to the page.
          publicDir: '.storybook/public',
          test: {
            name: 'browser',
            include: ['test/**/*.browser.test.{ts,tsx}'],
            exclude: ['test/floor/**'],
            setupFiles: ['test/support/browser.setup.ts'],
            browser: inChromium(),
          },
        },
        {
          extends: true,
          publicDir: '.storybook/public',
          // The oldest supported peers, for pre-bundled dependencies too: the page has one React.
          resolve: {
            alias: [
              { find: /^(react|react-dom|recharts)(\/.*)?$/, replacement: '$1-floor$2' },
              { find: /^@tanstack\/react-query(\/.*)?$/, replacement: 'react-query-floor$1' },
            ],
          },
          test: {
            name: 'floor',
            include: [
              'test/floor/**/*.browser.test.tsx',
              'test/components/LotBreakdownChart/LotBreakdownChart.{blocked,late,list,media,noPlot,plot,plotSelect,redraw,rows,rtl,runway,runwayShape,shadow,two}.browser.test.tsx',
              'test/components/widget/{WidgetRoot,widgets.hydration,widgets.renders}.browser.test.tsx',
              'test/hooks/{useCredits,useSuspenseCredits}.browser.test.tsx',
            ],
            setupFiles: ['test/support/browser.setup.ts'],
            browser: inChromium(),
          },
        },
        {
          extends: true,
          plugins: [storybookTest({ configDir: '.storybook' })],
          test: {
            name: 'storybook',
            // One page for all stories: they share one worker, and are twice as fast.
            isolate: false,
            setupFiles: ['test/support/storybook.setup.ts'],
            browser: inChromium(),
          },
        },
      ],
    },
  };
});
