import type { InputType } from 'storybook/internal/types';
import { themes } from '../../../.storybook/toolbar.js';
import { colorTokens } from '../themeTokens.js';
import { colorArg } from './colorArg.js';

const range = (min: number, max: number, step: number) => ({
  type: 'range' as const,
  min,
  max,
  step,
});

const colors = colorTokens.flatMap(({ name, doc }) =>
  (['light', 'dark'] as const).map((scheme): [string, InputType] => [
    colorArg(name, scheme),
    {
      name: `${name.replace('kinds.', '')}, ${scheme}`,
      description: doc,
      control: { type: 'color' },
      table: { category: name.startsWith('kinds.') ? 'Kinds' : 'Colors' },
    },
  ]),
);

/** The controls of the theme editor: what a token says about itself, and how it is set. */
export const editorArgTypes: Record<string, InputType> = {
  preset: {
    description: 'Where you start from.',
    control: { type: 'select' },
    options: Object.keys(themes),
    table: { category: 'Start' },
  },
  colorScheme: {
    description: '`inherit` follows the page.',
    control: { type: 'inline-radio' },
    options: ['inherit', 'auto', 'light', 'dark'],
    table: { category: 'Start' },
  },
  radius: {
    description: 'Corner radius, in px.',
    control: range(0, 28, 1),
    table: { category: 'Shape' },
  },
  spacing: {
    description: 'The unit of all gaps, in px.',
    control: range(2, 7, 0.5),
    table: { category: 'Shape' },
  },
  fontSize: {
    description: 'Size of running text, in rem.',
    control: range(0.75, 1.125, 0.0625),
    table: { category: 'Shape' },
  },
  fontFamily: {
    description: 'CSS font families.',
    control: { type: 'text' },
    table: { category: 'Shape' },
  },
  shadow: {
    description: 'Shadow of a card.',
    control: { type: 'text' },
    table: { category: 'Shape' },
  },
  ...Object.fromEntries(colors),
};
