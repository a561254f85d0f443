import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { type StoryGlobals, themes } from '../../.storybook/toolbar.js';
import { TokenReference } from './TokenReference.js';
import { themeTokens } from './themeTokens.js';

const meta = preview.meta({
  title: 'Tokens/Reference',
  component: TokenReference,
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  tags: ['!autodocs'],
});

/** Every token, read from the type itself, with its colors and contrasts in the preset of the toolbar. */
export const Reference = meta.story({
  args: { name: 'default', theme: {} },
  render: (_args, { globals }) => {
    const { theme } = globals as StoryGlobals;
    return <TokenReference name={theme} theme={themes[theme]} />;
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('rowheader')).toHaveLength(themeTokens.length);
    await expect(canvas.queryByText(/fails/)).not.toBeInTheDocument();
  },
});
