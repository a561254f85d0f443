import { CreditBalance, PlanBadge } from 'react-credit-widgets';
import './billing.css';
import { LotsPanel } from './LotsPanel.js';
import { NextRuns } from './NextRuns.js';

/** What a team has, and what it can do with it. */
export function Billing() {
  return (
    <>
      <div className="billing-title">
        <h1>Billing</h1>
        <PlanBadge />
      </div>
      <div className="billing">
        <div className="billing-aside">
          <CreditBalance headingLevel={2} />
          <NextRuns />
        </div>
        <LotsPanel />
      </div>
    </>
  );
}
