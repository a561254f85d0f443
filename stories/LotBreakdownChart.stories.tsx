import { LotBreakdownChart } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/LotBreakdownChart',
  component: LotBreakdownChart,
  parameters: { docs: { story: { height: '500px' } } },
});

/** The documented example: two gauges on one scale, soonest expiry first. */
export const Default = meta.story({
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Every prop at hand; the toolbar sets scenario, language, direction and clock. */
export const Playground = meta.story({ args: { view: 'lots', rows: 6, plot: true } });

/** Credits that the host hands over: no provider, no request. */
export const Presentational = meta.story({
  args: { credits: aCredits(), now: () => PINNED_NOW },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** All five kinds; no expiry, pending, expired. */
export const EveryKind = meta.story({
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Without recharts: the gauges are complete, axis and grid lines are not there. */
export const WithoutPlot = meta.story({
  args: { plot: false },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** A single lot needs no axis. */
export const OneLot = meta.story({
  globals: { scenario: 'oneLot', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
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

/** The first answer is on its way: shape and list have their room. */
export const RunwayPending = meta.story({
  args: { view: 'runway' },
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'pending'),
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

/** The first answer is on its way. */
export const KindsPending = meta.story({
  args: { view: 'kinds' },
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'pending'),
});

/** HTTP 402 where the runway would be: one message, no empty axes. */
export const RunwayWrongKey = meta.story({
  args: { view: 'runway' },
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'error'),
});

/** Lots that the reader can choose: each line is a button. */
export const Selectable = meta.story({
  args: { onLotSelect: () => {} },
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Three expired and two used-up lots: a line each, and all of them at the press of a button. */
export const Folded = meta.story({
  args: {
    credits: aCredits({
      lots: [
        ...aCredits().lots,
        ...[1, 2, 3].map((day) =>
          aLot({ remaining: 250, expiresAtMs: PINNED_NOW - day * 86_400_000 }),
        ),
        ...['Manual', 'Setup'].map((kind) => aLot({ kind, remaining: 0 })),
      ],
    }),
    now: () => PINNED_NOW,
  },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Ten thousand lots in six lines. */
export const TenThousandLots = meta.story({
  globals: { scenario: 'tenThousandLots', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** More lots than lines: the soonest have a line each, the others one by kind. */
export const FortyLots = meta.story({
  globals: { scenario: 'fortyLots', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** The first lot expires tomorrow. */
export const ExpiringTomorrow = meta.story({
  globals: { scenario: 'expiringTomorrow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Every lot is past its expiry. */
export const AllExpired = meta.story({
  globals: { scenario: 'allExpired', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** The documented example seen in June 2025. */
export const LaterClock = meta.story({
  globals: { scenario: 'documented', clock: 'later' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Kinds that are not documented keep their own word and a neutral colour. */
export const UnknownKinds = meta.story({
  globals: { scenario: 'longNames', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Nulls in the list and wrong types: what can be read is shown. */
export const OddTypes = meta.story({
  globals: { scenario: 'oddTypes', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Ten digits in a row. */
export const HugeNumbers = meta.story({
  globals: { scenario: 'huge', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** A lot that was issued with nothing: no division, no bar. */
export const NothingAllocated = meta.story({
  args: {
    credits: aCredits({ lots: [aLot({ allocated: 0, remaining: 0 }), aLot()] }),
    now: () => PINNED_NOW,
  },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** A new team: no lots, and a balance of 0. */
export const Empty = meta.story({
  globals: { scenario: 'empty', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'empty'),
});

/** A balance without lots. */
export const NoBreakdown = meta.story({
  globals: { scenario: 'balanceOnly', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'unknown'),
});

/** Read at noon, shown at ten past: with its time. */
export const Stale = meta.story({
  args: { credits: aCredits(), asOfMs: PINNED_NOW, now: () => PINNED_NOW + 600_000 },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** The first answer is on its way: the skeleton has the final height. */
export const Pending = meta.story({
  globals: { scenario: 'slow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'pending'),
});

/** HTTP 402 is a wrong key. */
export const WrongKey = meta.story({
  globals: { scenario: 'wrongKey', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'error'),
});

/** HTTP 500 with nothing to keep. */
export const ServerError = meta.story({
  globals: { scenario: 'serverError', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'error'),
});

/** The host’s handler knows no session. */
export const SignedOut = meta.story({
  globals: { scenario: 'signedOut', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'signed-out'),
});
