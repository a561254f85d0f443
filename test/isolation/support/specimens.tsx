import type { ReactNode } from 'react';
import {
  CreditBalance,
  type CreditBalanceProps,
  type Credits,
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
  /** `data-state` that it comes to. */
  state?: 'error';
  /** The part that recharts draws in. */
  plot?: 'lots-area' | 'runway-area';
  /** The parts that a reader presses, one after the other; the last one of several. */
  press?: readonly string[];
  /** The part that a pointer rests on. */
  point?: string;
}

const noop = () => {};
const shared = { now: () => PINNED_NOW, timeZone: 'UTC' };
const old = { asOfMs: PINNED_NOW - 7_200_000, onRefresh: noop };
const credits = (name: ScenarioName): Credits => parseCredits(scenarios[name].json);

/** A page of the table, and one. */
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

/** A widget that asks a server in vain: it fails, or never answers. */
function asking(
  Widget: typeof PlanBadge | typeof CreditBalance | typeof LotBreakdownChart,
  getCredits: () => Promise<Credits>,
): (theme: CreditsTheme) => ReactNode {
  return (theme) => (
    <CreditsProvider team="acme" shareTabs={false} client={{ getCredits }} retry={false}>
      <Widget {...shared} theme={theme} />
    </CreditsProvider>
  );
}
const fail = () => Promise.reject(new CreditsError('server'));
const wait = () => new Promise<never>(noop);

/** Every widget in the states that bring parts of their own. */
export const specimens = {
  plan: plan('documented'),
  'plan without subscription': plan('noSubscription'),
  'plan, failed': { draw: asking(PlanBadge, fail), state: 'error' },
  'plan, pending': { draw: asking(PlanBadge, wait) },
  'inline balance': balance('documented', { variant: 'inline' }),
  'inline balance, old': balance('blocked', { variant: 'inline', ...old }),
  'balance, low and old': balance('low', { topUpHref: '#buy', ...old }),
  balance: balance('documented', { onTopUp: noop, onRefresh: noop }),
  'balance, estimated': balance('lotsOnly'),
  'balance, failed': { draw: asking(CreditBalance, fail), state: 'error' },
  'balance, pending': { draw: asking(CreditBalance, wait) },
  lots: { ...lots({ plot: true }), plot: 'lots-area' },
  'lots, all shown': { ...lots({ rows: 3, onLotSelect: noop }), press: ['show-all'] },
  'lots, failed': { draw: asking(LotBreakdownChart, fail), state: 'error' },
  'lots, pending': { draw: asking(LotBreakdownChart, wait) },
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
