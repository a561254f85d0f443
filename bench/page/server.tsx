import { QueryClient } from '@tanstack/react-query';
import {
  CreditBalance,
  CreditsProvider,
  creditsKeys,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { renderToString } from 'react-dom/server';
import { HandWrittenWidgets } from './handWritten/HandWrittenWidgets.js';
import { creditsOf } from './lotsOf.js';

const LOTS = 12;
const ROWS = 6;
const credits = creditsOf(LOTS);

/** Renders the three widgets as a server does for a request: a query client of its own, filled by prefetching. */
export function renderWidgets(): string {
  const queryClient = new QueryClient();
  queryClient.setQueryData(creditsKeys.team('bench'), credits, { updatedAt: PINNED_NOW });
  return renderToString(
    <CreditsProvider team="bench" queryClient={queryClient} now={() => PINNED_NOW}>
      <PlanBadge />
      <CreditBalance />
      <LotBreakdownChart rows={ROWS} />
    </CreditsProvider>,
  );
}

/** Renders the same elements written by hand. */
export function renderHandWritten(): string {
  return renderToString(<HandWrittenWidgets credits={credits} nowMs={PINNED_NOW} maxRows={ROWS} />);
}
