import { CreditBalance, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { Invoices } from './Invoices.js';
import { Sidebar } from './Sidebar.js';
import './saas.css';
import { UsageCard } from './UsageCard.js';
import { usage } from './usage.js';

/** The billing page of "Fieldnote", a made-up product for market research. */
export function Fieldnote() {
  return (
    <div className="saas">
      <Sidebar />
      <header className="saas-header">
        <p className="saas-crumbs">
          Settings <span aria-hidden="true">/</span> <strong>Billing</strong>
        </p>
        <CreditBalance variant="inline" className="saas-credits" aria-label="Credits" />
        <span className="saas-avatar" role="img" aria-label="Mara Lindqvist">
          ML
        </span>
      </header>
      <main className="saas-main">
        <div className="saas-title">
          <div>
            <h1>Billing and usage</h1>
            <PlanBadge />
          </div>
          <button type="button" className="saas-button">
            Change plan
          </button>
        </div>
        <section className="saas-usage" aria-label="Usage this month">
          {usage.map((card) => (
            <UsageCard key={card.name} {...card} />
          ))}
        </section>
        <section className="saas-credit-grid" aria-label="Credits by lot">
          <div className="saas-stack">
            <CreditBalance headingLevel={2} topUpHref="#top-up" />
            <div className="saas-card saas-auto">
              <h2>Automatic top-up</h2>
              <p className="saas-quiet">Off. Buys 5,000 credits when fewer than 1,000 are left.</p>
              <a href="#automatic">Set up</a>
            </div>
          </div>
          <LotBreakdownChart headingLevel={2} rows={3} />
        </section>
        <Invoices />
      </main>
    </div>
  );
}
