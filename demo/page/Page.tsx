import { CreditBalance, CreditsProvider, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { RequestLog } from './RequestLog.js';
import { SchemeToggle } from './SchemeToggle.js';
import { SourcePanel } from './SourcePanel.js';

/** A customer's billing page, and below it what the server behind it does. */
export function Page() {
  return (
    <CreditsProvider team="demo" endpoint="/api/credits">
      <header className="bar">
        <img src={new URL('./icon.svg', import.meta.url).href} alt="" width="24" height="24" />
        <span className="bar-name">react-credit-widgets</span>
        <span className="bar-tag">demo</span>
        <SchemeToggle />
      </header>
      <main className="page">
        <h1>Billing</h1>
        <div className="widgets">
          <div className="widgets-aside">
            <CreditBalance headingLevel={2} />
            <section className="plan" aria-labelledby="plan-title">
              <h2 id="plan-title">Plan</h2>
              <PlanBadge />
            </section>
          </div>
          <LotBreakdownChart headingLevel={2} rows={3} />
        </div>
        <section className="backstage" aria-labelledby="backstage-title">
          <h2 id="backstage-title">Behind this page</h2>
          <div className="backstage-parts">
            <SourcePanel />
            <RequestLog />
          </div>
        </section>
      </main>
    </CreditsProvider>
  );
}
