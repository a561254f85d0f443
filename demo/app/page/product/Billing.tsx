import { CreditBalance, PlanBadge } from 'react-credit-widgets';
import './billing.css';
import { LotsPanel } from './LotsPanel.js';
import { NextRuns } from './NextRuns.js';

/** The billing page: plan, credits, and the runs that they pay for. */
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
