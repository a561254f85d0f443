import '@fontsource-variable/inter';
import 'react-credit-widgets/styles.css';
import './preview.css';
import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import { setupWorker } from 'msw/browser';
import addonMsw from 'msw-storybook-addon';
import { creditsHandlers, resetCredits } from 'react-credit-widgets/testing';
import { refuseStrayRequest } from '../test/support/refuseStrayRequest.js';
import { brand } from './brand.js';
import { docgenArgTypes } from './docgenArgTypes.js';
import { StoryPage } from './StoryPage.js';
import { globalTypes, initialGlobals, type StoryGlobals } from './toolbar.js';

export default definePreview({
  addons: [
    addonDocs(),
    addonA11y(),
    addonMsw(async () => {
      const worker = setupWorker();
      await worker.start({
        quiet: true,
        // Relative, so that a built Storybook works below any path.
        serviceWorker: { url: './mockServiceWorker.js' },
        onUnhandledRequest: refuseStrayRequest,
      });
      return worker;
    }),
  ],
  tags: ['autodocs'],
  argTypesEnhancers: [docgenArgTypes],
  globalTypes,
  initialGlobals: { ...initialGlobals },
  parameters: {
    // A violation fails the story's test.
    a11y: { test: 'error' },
    // The toolbar's scheme sets the background.
    backgrounds: { disable: true },
    // On one page all stories would share the MSW worker, and each other's handlers.
    docs: { story: { inline: false, height: '340px' }, theme: brand },
    options: {
      // Read without being run: everything has to stand here, and a level that is not listed keeps the order of files.
      storySort: {
        includeNames: true,
        order: [
          'Start here',
          'Recipes',
          ['Vite', 'Next', 'Astro', 'Server', 'Plain tests', 'CSP'],
          'Widgets',
          [
            'CreditBalance',
            [
              'Docs',
              'Default',
              'States',
              ['Numbers', ['Docs'], 'Inline', ['Docs'], 'Without numbers', ['Docs']],
              'Theming',
              ['Docs'],
              'Playground',
            ],
            'LotBreakdownChart',
            [
              'Docs',
              'Default',
              'States',
              ['Lots', ['Docs'], 'Views', ['Docs'], 'Without lots', ['Docs']],
              'Theming',
              ['Docs'],
              'Playground',
            ],
            'PlanBadge',
            ['Docs', 'Default', 'States', ['Docs'], 'Theming', ['Docs'], 'Playground'],
          ],
          'Dashboards',
          ['Billing page', ['Docs'], 'Light SaaS', 'Developer tool', 'Right to left'],
          'Hooks',
          ['Docs'],
          'Tokens',
          ['Reference', 'Theme editor'],
          'Languages',
          ['Docs'],
          'Accessibility',
          'Changelog',
        ],
      },
    },
  },
  // A story's own `msw.use` runs after this, and so wins.
  beforeEach({ msw, globals }) {
    resetCredits(); // each story is a page of its own
    const { scenario, latency } = globals as StoryGlobals;
    msw.use(...creditsHandlers(scenario, { delayMs: Number(latency) }));
  },
  decorators: [
    (Story, { globals, id }) => {
      const all = globals as StoryGlobals;
      // Another choice in the toolbar is another page: everything is mounted afresh.
      const key = [id, ...Object.keys(initialGlobals).map((name) => globals[name])].join();
      return (
        <StoryPage key={key} globals={all}>
          <Story />
        </StoryPage>
      );
    },
  ],
});
