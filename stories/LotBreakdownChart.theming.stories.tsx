import { LotBreakdownChart } from 'react-credit-widgets';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';
import { byPreset } from './theming/byPreset.js';
import './theming/host.css';
import { Specimens } from './theming/Specimens.js';

const meta = preview.meta({
  title: 'Widgets/LotBreakdownChart/Theming',
  component: LotBreakdownChart,
  args: { rows: 4, style: { maxInlineSize: 720 } },
  parameters: { docs: { story: { height: '460px' } } },
});

/** The default and the presets of `react-credit-widgets/themes`. */
export const Presets = meta.story({
  args: { style: {} },
  globals: { theme: 'default' },
  parameters: { docs: { story: { height: '900px' } } },
  render: (args) => (
    <Specimens
      column="480px"
      named={byPreset((theme) => <LotBreakdownChart {...args} theme={theme} />)}
    />
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** A color for each purchase kind. `other` is for words that are not documented. */
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

/** `--cw-…` in the host's stylesheet, on any ancestor: no prop at all. */
export const HostCss = meta.story({
  globals: { theme: 'default' },
  render: (args) => (
    <div className="host-brand">
      <LotBreakdownChart {...args} />
    </div>
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** The host's classes on single parts: no card, small capitals, a rule above each lot. */
export const ClassNames = meta.story({
  args: { classNames: { root: 'host-flat', title: 'host-caps', lot: 'host-ruled' } },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Without any class of the widget and without recharts: the host's stylesheet finds the parts by `data-slot`. */
export const Unstyled = meta.story({
  args: { unstyled: true, plot: false },
  render: (args) => (
    <div className="host-own">
      <LotBreakdownChart {...args} />
    </div>
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** The host's words, for the heading and two kinds. */
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
