import '@fontsource-variable/inter';
import { addons } from 'storybook/manager-api';
import { brand } from './brand.js';

addons.setConfig({
  theme: brand,
  // Keeps categories in the order of `storySort`; as roots, those with a single page would come first.
  sidebar: { showRoots: false },
});
