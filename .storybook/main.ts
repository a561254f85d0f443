import { defineMain } from '@storybook/react-vite/node';

export default defineMain({
  framework: '@storybook/react-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['./public'],
  // No network connections; the start script turns off the version check.
  core: {
    disableTelemetry: true,
    enableCrashReports: false,
    disableWhatsNewNotifications: true,
  },
  features: { sidebarOnboardingChecklist: false },
  // The alternative, react-docgen-typescript, does not work with TypeScript 7.
  typescript: { reactDocgen: 'react-docgen' },
  // The browsers in README. For older ones Vite would rewrite `light-dark()` into code that ignores a color scheme set
  // by script.
  viteFinal: (config) => ({
    ...config,
    build: { ...config.build, cssTarget: ['chrome123', 'edge123', 'firefox125', 'safari17.5'] },
  }),
});
