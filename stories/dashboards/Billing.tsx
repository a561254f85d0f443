import {
  CreditBalance,
  type CreditsTheme,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import './billing.css';

interface BillingProps {
  /** Theme of the three widgets. @default the provider's */
  theme?: CreditsTheme | undefined;
}

/** A billing page with the three widgets, as a customer would lay it out. */
export function Billing({ theme }: BillingProps) {
  return (
    <div className="billing">
      <header className="billing-header">
        <h2>Billing</h2>
        <PlanBadge theme={theme} />
      </header>
      <div className="billing-widgets">
        <CreditBalance theme={theme} topUpHref="#top-up" />
        <LotBreakdownChart theme={theme} />
      </div>
    </div>
  );
}
