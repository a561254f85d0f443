import { PlanBadge } from 'react-credit-widgets';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';
import { byPreset } from './theming/byPreset.js';
import './theming/host.css';
import { Variants } from './theming/Variants.js';

const meta = preview.meta({
  title: 'Widgets/PlanBadge/Theming',
  component: PlanBadge,
  parameters: { docs: { story: { height: '110px' } } },
});

/** The default theme and the presets of `react-credit-widgets/themes`. */
export const Presets = meta.story({
  globals: { theme: 'default' },
  parameters: { docs: { story: { height: '340px' } } },
  render: (args) => (
    <Variants
      column="420px"
      variants={byPreset((theme) => (
        <span>
          <PlanBadge {...args} theme={theme} />
        </span>
      ))}
    />
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** CSS variables (`--cw-…`) in the host's stylesheet, on any ancestor, without a prop. */
export const HostCss = meta.story({
  globals: { theme: 'default' },
  render: (args) => (
    <div className="host-brand">
      <PlanBadge {...args} />
    </div>
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** The host's class on the name: an outline instead of the tint. */
export const ClassNames = meta.story({
  args: { classNames: { 'plan-name': 'host-outline' } },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** Without the widget's classes: the host's stylesheet selects parts by `data-slot`. */
export const Unstyled = meta.story({
  args: { unstyled: true },
  render: (args) => (
    <div className="host-own">
      <PlanBadge {...args} />
    </div>
  ),
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});

/** The host's own wording. */
export const Labels = meta.story({
  args: { labels: { planIncluded: '{n} pages a month', planSince: 'Customer since {date}' } },
  globals: { locale: 'en' },
  play: ({ canvasElement }) => expectState(canvasElement, 'plan-badge', 'ready'),
});
