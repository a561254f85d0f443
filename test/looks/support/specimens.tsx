import type { ReactNode } from 'react';
import {
  CreditBalance,
  type CreditBalanceProps,
  type Credits,
  type CreditsClient,
  CreditsError,
  CreditsProvider,
  type CreditsTheme,
  LotBreakdownChart,
  type LotBreakdownChartProps,
  PlanBadge,
  parseCredits,
} from 'react-credit-widgets';
import { PINNED_NOW, type ScenarioName, scenarios } from 'react-credit-widgets/testing';

/** A widget in one of its states. */
export interface Specimen {
  draw: (theme: CreditsTheme) => ReactNode;
  /** The `data-state` to wait for. */
  state?: 'error';
  /** The slot that recharts draws in. */
  plot?: 'lots-area' | 'runway-area';
  /** The slots to press, one after the other; of several elements, the last one. */
  press?: readonly string[];
  /** The slot to hover. */
  point?: string;
}

const noop = () => {};
const shared = { now: () => PINNED_NOW, timeZone: 'UTC' };
const old = { asOfMs: PINNED_NOW - 7_200_000, onRefresh: noop };
const credits = (name: ScenarioName): Credits => parseCredits(scenarios[name].json);

/** One lot more than a page of the table. */
const hundredAndOne: Credits = {
  ...credits('tenThousandLots'),
  lots: credits('tenThousandLots').lots.slice(0, 101),
};

const plan = (name: ScenarioName): Specimen => ({
  draw: (theme) => <PlanBadge {...shared} credits={credits(name)} theme={theme} />,
});

const balance = (name: ScenarioName, props: CreditBalanceProps = {}): Specimen => ({
  draw: (theme) => <CreditBalance {...shared} credits={credits(name)} theme={theme} {...props} />,
});

const lots = (props: LotBreakdownChartProps): Specimen => ({
  draw: (theme) => (
    <LotBreakdownChart
      {...shared}
      credits={credits('everyKind')}
      onRefresh={noop}
      plot={false}
      theme={theme}
      {...props}
    />
  ),
});

/** A widget without data: its server fails, or never responds. */
function withoutData(
  Widget: typeof PlanBadge | typeof CreditBalance | typeof LotBreakdownChart,
  client: CreditsClient,
): (theme: CreditsTheme) => ReactNode {
  return (theme) => (
    <CreditsProvider team="acme" shareTabs={false} client={client} retry={false}>
      <Widget {...shared} theme={theme} />
    </CreditsProvider>
  );
}
/** Both are on one page, so each is a source of its own. */
const fail: CreditsClient = {
  source: 'failing',
  getCredits: () => Promise.reject(new CreditsError('server')),
};
const wait: CreditsClient = { source: 'waiting', getCredits: () => new Promise<never>(noop) };

/** Every widget, in each state with parts of its own. */
export const specimens = {
  plan: plan('documented'),
  'plan without subscription': plan('noSubscription'),
  'plan, failed': { draw: withoutData(PlanBadge, fail), state: 'error' },
  'plan, pending': { draw: withoutData(PlanBadge, wait) },
  'inline balance': balance('documented', { variant: 'inline' }),
  'inline balance, old': balance('blocked', { variant: 'inline', ...old }),
  'balance, low and old': balance('low', { topUpHref: '#buy', ...old }),
  balance: balance('documented', { onTopUp: noop, onRefresh: noop }),
  'balance, estimated': balance('lotsOnly'),
  'balance, failed': { draw: withoutData(CreditBalance, fail), state: 'error' },
  'balance, pending': { draw: withoutData(CreditBalance, wait) },
  lots: { ...lots({ plot: true }), plot: 'lots-area' },
  'lots, all shown': { ...lots({ rows: 3, onLotSelect: noop }), press: ['show-all'] },
  'lots, failed': { draw: withoutData(LotBreakdownChart, fail), state: 'error' },
  'lots, pending': { draw: withoutData(LotBreakdownChart, wait) },
  'kinds, table open': { ...lots({ view: 'kinds' }), press: ['show-table'] },
  runway: {
    ...lots({ view: 'runway', plot: true, rows: 3 }),
    plot: 'runway-area',
    point: 'runway-hover',
  },
  'runway without its plot': lots({ view: 'runway', rows: 3 }),
  table: lots({ view: 'table' }),
  'table, last page': {
    ...lots({ view: 'table', credits: hundredAndOne, onLotSelect: noop }),
    press: ['sort', 'page-button'],
  },
} satisfies Record<string, Specimen>;

export type SpecimenName = keyof typeof specimens;
