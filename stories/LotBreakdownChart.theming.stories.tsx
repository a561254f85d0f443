import { LotBreakdownChart } from 'react-credit-widgets';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';
import { byPreset } from './theming/byPreset.js';
import './theming/host.css';
import { Variants } from './theming/Variants.js';

const meta = preview.meta({
  title: 'Widgets/LotBreakdownChart/Theming',
  component: LotBreakdownChart,
  args: { rows: 4, style: { maxInlineSize: 720 } },
  parameters: { docs: { story: { height: '460px' } } },
});

/** The default theme and the presets of `react-credit-widgets/themes`. */
export const Presets = meta.story({
  args: { style: {} },
  globals: { theme: 'default' },
  parameters: { docs: { story: { height: '900px' } } },
  render: (args) => (
    <Variants
      column="480px"
      variants={byPreset((theme) => <LotBreakdownChart {...args} theme={theme} />)}
    />
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** A color for each purchase kind; undocumented kinds take `other`. */
export const KindColors = meta.story({
  args: {
    view: 'kinds',
    theme: {
      kinds: {
        subscription: { light: '#0f4c5c', dark: '#5fb3c8' },
        'top-up': { light: '#9a031e', dark: '#ff8a7a' },
        manual: { light: '#5f8f00', dark: '#c3e88d' },
        setup: { light: '#b45309', dark: '#fcd34d' },
      },
    },
  },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** CSS variables (`--cw-…`) in the host's stylesheet, on any ancestor, without a prop. */
export const HostCss = meta.story({
  globals: { theme: 'default' },
  render: (args) => (
    <div className="host-brand">
      <LotBreakdownChart {...args} />
    </div>
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** The host's classes on single parts: no card, small caps, a line above each lot. */
export const ClassNames = meta.story({
  args: { classNames: { root: 'host-flat', title: 'host-caps', lot: 'host-ruled' } },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Without the widget's classes and without recharts: the host's stylesheet selects parts by `data-slot`. */
export const Unstyled = meta.story({
  args: { unstyled: true, plot: false },
  render: (args) => (
    <div className="host-own">
      <LotBreakdownChart {...args} />
    </div>
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** The host's own wording for the heading and two kinds. */
export const Labels = meta.story({
  args: {
    labels: {
      lotsTitle: 'Where your credits come from',
      kindSubscription: 'Monthly plan',
      kindTopUp: 'Extra pack',
    },
  },
  globals: { locale: 'en' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});
