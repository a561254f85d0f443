import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { catalogs } from './catalogs.js';
import { EveryLanguage } from './EveryLanguage.js';

const meta = preview.meta({
  title: 'Languages',
  component: EveryLanguage,
  parameters: { layout: 'fullscreen', docs: { story: { height: '760px' } } },
  tags: ['!autodocs'],
});

/** The three widgets in every catalog of the package. */
export const EveryCatalog = meta.story({
  globals: { direction: 'ltr' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('region')).toHaveLength(catalogs.length);
  },
});
