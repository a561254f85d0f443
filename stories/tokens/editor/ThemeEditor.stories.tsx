import { expect } from 'storybook/test';
import preview from '../../../.storybook/preview.js';
import { expectState } from '../../expectState.js';
import { editorArgTypes } from './editorArgs.js';
import { ThemeWorkbench } from './ThemeWorkbench.js';

const meta = preview.meta({
  title: 'Tokens/Theme editor',
  component: ThemeWorkbench,
  argTypes: editorArgTypes,
  args: { preset: 'default', colorScheme: 'inherit' },
  globals: { theme: 'default' },
  parameters: { layout: 'fullscreen', controls: { sort: 'none' } },
  tags: ['!autodocs'],
});

/** Make a theme with the controls, see it at once, and take it along as code. */
export const ThemeEditor = meta.story({
  name: 'Theme editor',
  play: async ({ canvas, canvasElement }) => {
    await expectState(canvasElement, 'credit-balance', 'ready');
    await expect(canvas.getByRole('region', { name: 'theme.ts' })).toBeVisible();
  },
});
