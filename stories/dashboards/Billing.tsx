import { CreditBalance, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import './billing.css';

/** The three widgets as a customer would place them. */
export function Billing() {
  return (
    <div className="billing">
      <header className="billing-header">
        <h2>Billing</h2>
        <PlanBadge />
      </header>
      <div className="billing-widgets">
        <CreditBalance topUpHref="#top-up" />
        <LotBreakdownChart />
      </div>
    </div>
  );
}
