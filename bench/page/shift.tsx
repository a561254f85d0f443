import {
  CreditBalance,
  type CreditsClient,
  CreditsProvider,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { createRoot } from 'react-dom/client';
import 'react-credit-widgets/styles.css';
import { creditsOf } from './lotsOf.js';

/** Long enough that the skeletons are painted. */
const ANSWER_MS = 150;

/** Layout Instability API, which TypeScript's libraries do not declare. */
interface LayoutShift extends PerformanceEntry {
  value: number;
}

declare global {
  interface Window {
    /** Sum of all layout shifts so far. */
    shiftSum: number;
  }
}

window.shiftSum = 0;
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries() as LayoutShift[]) window.shiftSum += value;
}).observe({ type: 'layout-shift', buffered: true });

const lots = Number(new URLSearchParams(location.search).get('lots'));
const client: CreditsClient = {
  getCredits: () => new Promise((resolve) => setTimeout(() => resolve(creditsOf(lots)), ANSWER_MS)),
};

const app = document.getElementById('app');
if (!app) throw new Error('shift.html has no #app');

createRoot(app).render(
  <CreditsProvider team="bench" client={client} now={() => PINNED_NOW}>
    <div style={{ display: 'grid', gap: 16 }}>
      <PlanBadge />
      <CreditBalance topUpHref="#" />
      <LotBreakdownChart />
    </div>
    <p>Content below the chart, which must not move.</p>
  </CreditsProvider>,
);
