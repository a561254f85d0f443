import { CreditBalance } from 'react-credit-widgets';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';
import { byPreset } from './theming/byPreset.js';
import './theming/host.css';
import { Variants } from './theming/Variants.js';

const meta = preview.meta({
  title: 'Widgets/CreditBalance/Theming',
  component: CreditBalance,
  args: { topUpHref: '#top-up', style: { maxInlineSize: 380 } },
});

/** The default theme and the presets of `react-credit-widgets/themes`. */
export const Presets = meta.story({
  args: { style: {} },
  globals: { theme: 'default' },
  parameters: { docs: { story: { height: '640px' } } },
  render: (args) => (
    <Variants
      column="440px"
      variants={byPreset((theme) => <CreditBalance {...args} theme={theme} />)}
    />
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** A custom theme as a prop; tokens that are not set keep their default. */
export const CustomTheme = meta.story({
  args: {
    theme: {
      accent: { light: '#d6006e', dark: '#ff7ab8' },
      accentForeground: { light: '#ffffff', dark: '#3a0020' },
      radius: '0',
    },
  },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** CSS variables (`--cw-…`) in the host's stylesheet, on any ancestor, without a prop. */
export const HostCss = meta.story({
  globals: { theme: 'default' },
  render: (args) => (
    <div className="host-brand">
      <CreditBalance {...args} />
    </div>
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** A dark widget, whatever the page's color scheme. */
export const ColorScheme = meta.story({
  args: { theme: { colorScheme: 'dark' } },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** The host's classes on single parts win, because the widget's rules have the specificity of one class. */
export const ClassNames = meta.story({
  args: { classNames: { root: 'host-flat', title: 'host-caps', value: 'host-large' } },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** Without the widget's classes: the host's stylesheet selects parts by `data-slot` and `data-state`. */
export const Unstyled = meta.story({
  args: { unstyled: true },
  render: (args) => (
    <div className="host-own">
      <CreditBalance {...args} />
    </div>
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});

/** The host's own wording: it calls its credits pages. */
export const Labels = meta.story({
  args: {
    labels: {
      balanceTitle: 'Page quota',
      creditsLeft: { one: '{n} page left', other: '{n} pages left' },
      creditsLeftOf: { one: '{n} of {total} page left', other: '{n} of {total} pages left' },
      nextExpiry: { one: '{n} page lapses {date}', other: '{n} pages lapse {date}' },
      nextExpiryRelative: {
        one: '{n} page lapses {date}, {relative}',
        other: '{n} pages lapse {date}, {relative}',
      },
      topUp: 'Buy pages',
    },
  },
  globals: { locale: 'en' },
  play: ({ canvasElement }) => expectState(canvasElement, 'credit-balance', 'ready'),
});
