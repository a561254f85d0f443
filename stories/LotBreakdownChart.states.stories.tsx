import { LotBreakdownChart } from 'react-credit-widgets';
import { aCredits, aLot, PINNED_NOW } from 'react-credit-widgets/testing';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

const meta = preview.meta({
  title: 'Widgets/LotBreakdownChart/States/Lots',
  component: LotBreakdownChart,
  parameters: { docs: { story: { height: '500px' } } },
});

/** Credits passed as a prop: no provider, no request. */
export const Presentational = meta.story({
  args: { credits: aCredits(), now: () => PINNED_NOW },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** All documented kinds: with and without an expiry, pending and expired. */
export const EveryKind = meta.story({
  globals: { scenario: 'everyKind', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** A single lot needs no axis. */
export const OneLot = meta.story({
  globals: { scenario: 'oneLot', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Three expired and two used-up lots, collapsed into a row each; a button shows them all. */
export const Collapsed = meta.story({
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

/** Ten thousand lots in six rows. */
export const TenThousandLots = meta.story({
  globals: { scenario: 'tenThousandLots', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** More lots than rows: the soonest to expire have a row each, the others share one per kind. */
export const FortyLots = meta.story({
  globals: { scenario: 'fortyLots', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** The first lot expires tomorrow. */
export const ExpiringTomorrow = meta.story({
  globals: { scenario: 'expiringTomorrow', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Every lot has expired. */
export const AllExpired = meta.story({
  globals: { scenario: 'allExpired', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** The documented example in June 2025, when both lots have expired. */
export const LaterClock = meta.story({
  globals: { scenario: 'documented', clock: 'later' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Undocumented kinds keep the API's word and get a neutral color. */
export const UnknownKinds = meta.story({
  globals: { scenario: 'longNames', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Nulls and wrong types in the response: whatever can be read is shown. */
export const OddTypes = meta.story({
  globals: { scenario: 'oddTypes', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Ten digits in a row. */
export const HugeNumbers = meta.story({
  globals: { scenario: 'huge', clock: 'pinned' },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** A lot with 0 allocated: no bar, and no division by zero. */
export const NothingAllocated = meta.story({
  args: {
    credits: aCredits({ lots: [aLot({ allocated: 0, remaining: 0 }), aLot()] }),
    now: () => PINNED_NOW,
  },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});

/** Numbers from ten minutes ago, with a timestamp. */
export const Stale = meta.story({
  args: { credits: aCredits(), asOfMs: PINNED_NOW, now: () => PINNED_NOW + 600_000 },
  play: ({ canvasElement }) => expectState(canvasElement, 'lot-breakdown', 'ready'),
});
