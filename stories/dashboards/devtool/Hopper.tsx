import { CreditBalance, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { EventLog } from './EventLog.js';
import './devtool.css';
import { Figures } from './Figures.js';

/** The live events page of "hopper", a made-up tool for scraping jobs. */
export function Hopper() {
  return (
    <div className="dev">
      <header className="dev-bar">
        <h1>
          hopper<span className="dev-path"> / price-watch / </span>events
        </h1>
        <span className="dev-env">prod</span>
        <nav aria-label="Pages of the job">
          <a href="#events" aria-current="page">
            events
          </a>
          <a href="#runs">runs</a>
          <a href="#schema">schema</a>
          <a href="#keys">keys</a>
        </nav>
        <CreditBalance variant="inline" aria-label="Credits" />
      </header>
      <main className="dev-main">
        <Figures />
        <EventLog />
        <aside className="dev-side" aria-label="Credits">
          <div className="dev-panel">
            <h2>Plan</h2>
            <PlanBadge />
          </div>
          <CreditBalance headingLevel={2} lowBalance={2_000} topUpHref="#top-up" />
          <LotBreakdownChart headingLevel={2} view="kinds" rows={3} />
        </aside>
      </main>
    </div>
  );
}
