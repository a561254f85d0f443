import { LotBreakdownChart } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/LotBreakdownChart/States/Views',
  component: LotBreakdownChart,
  parameters: { docs: { story: { height: '500px' } } },
});

/** What is left by purchase kind: one bar, and a legend with the numbers. Pending is not counted. */
export const Kinds = meta.story({
  args: { view: 'kinds' },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** What is left over time if no credits are used. Point at it, or focus it and press the arrow keys. */
export const Runway = meta.story({
  args: { view: 'runway' },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** A year of expiries, put together by month. */
export const RunwayOfManyLots = meta.story({
  args: { view: 'runway', rows: 3 },
  globals: { scenario: 'tenThousandLots', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** No lot has an expiry: there is no cliff to draw. */
export const RunwayWithoutExpiry = meta.story({
  args: {
    view: 'runway',
    rows: 3,
    credits: aCredits({ lots: [aLot({ expiresAtMs: null })] }),
    now: () => PINNED_NOW,
  },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Every lot, sortable by a press on a column. */
export const Table = meta.story({
  args: { view: 'table' },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** A hundred lots a page. */
export const TableOfTenThousandLots = meta.story({
  args: { view: 'table' },
  globals: { scenario: 'tenThousandLots', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Lots that the reader can choose: each line is a button. */
export const Selectable = meta.story({
  args: { onLotSelect: () => {} },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Without recharts: the gauges are complete, axis and grid lines are not there. */
export const WithoutPlot = meta.story({
  args: { plot: false },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});
