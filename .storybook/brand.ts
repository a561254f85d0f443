import { create } from 'storybook/theming/create';

/** Theme of Storybook itself and of its docs pages. */
export const brand = create({
  base: 'light',
  brandTitle: 'react-credit-widgets',
  brandUrl: './',
  brandTarget: '_self',
  colorPrimary: '#1d3a8a',
  colorSecondary: '#2f55c4',
  appBg: '#f6f7f9',
  appBorderColor: '#e3e6eb',
  appBorderRadius: 8,
  textColor: '#15181e',
  textMutedColor: '#596273',
  barTextColor: '#596273',
  barSelectedColor: '#1d3a8a',
  barHoverColor: '#1d3a8a',
  fontBase: '"Inter Variable", Inter, system-ui, sans-serif',
  fontCode: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
});
