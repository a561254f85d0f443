import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { catalogues } from './catalogues.js';
import { EveryLanguage } from './EveryLanguage.js';

const meta = preview.meta({
  title: 'Languages',
  component: EveryLanguage,
  parameters: { layout: 'fullscreen', docs: { story: { height: '760px' } } },
  tags: ['!autodocs'],
});

/** The three widgets in every catalogue of the package. */
export const EveryCatalogue = meta.story({
  globals: { direction: 'ltr' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('region')).toHaveLength(catalogues.length);
  },
});
