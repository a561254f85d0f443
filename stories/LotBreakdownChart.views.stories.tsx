import { LotBreakdownChart } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/LotBreakdownChart/States/Views',
  component: LotBreakdownChart,
  parameters: { docs: { story: { height: '500px' } } },
});

/** What is left by purchase kind: one bar, and a legend with the numbers; pending lots do not count. */
export const Kinds = meta.story({
  args: { view: 'kinds' },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** What is left over time if no credits are used; hover over it, or focus it and press the arrow keys. */
export const Runway = meta.story({
  args: { view: 'runway' },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** A year of expiries, grouped by month. */
export const RunwayOfManyLots = meta.story({
  args: { view: 'runway', rows: 3 },
  globals: { scenario: 'tenThousandLots', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** No lot has an expiry, so there is no drop to draw. */
export const RunwayWithoutExpiry = meta.story({
  args: {
    view: 'runway',
    rows: 3,
    credits: aCredits({ lots: [aLot({ expiresAtMs: null })] }),
    now: () => PINNED_NOW,
  },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Every lot, sortable by column. */
export const Table = meta.story({
  args: { view: 'table' },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Ten thousand lots, a hundred per page. */
export const TableOfTenThousandLots = meta.story({
  args: { view: 'table' },
  globals: { scenario: 'tenThousandLots', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** With `onLotSelect`, each row is a button. */
export const Selectable = meta.story({
  args: { onLotSelect: () => {} },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Without recharts: complete gauges, but no axis and no grid lines. */
export const WithoutPlot = meta.story({
  args: { plot: false },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});
