import { CreditBalance, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { Members } from './Members.js';
import './rtl.css';
import { Shelves } from './Shelves.js';

/** The team page of "Riwaq", a made-up library of digitized books. */
export function Riwaq() {
  return (
    <div className="riwaq">
      <header className="riwaq-bar">
        <p className="riwaq-brand">رِواق</p>
        <nav aria-label="الأقسام">
          <a href="#shelves">الرفوف</a>
          <a href="#search">البحث</a>
          <a href="#team" aria-current="page">
            الفريق
          </a>
        </nav>
        <CreditBalance variant="inline" aria-label="الرصيد" />
      </header>
      <main className="riwaq-main">
        <div className="riwaq-title">
          <h1>مكتبة جامعة الساحل</h1>
          <PlanBadge />
        </div>
        <div className="riwaq-grid">
          <CreditBalance headingLevel={2} topUpHref="#top-up" />
          <LotBreakdownChart headingLevel={2} rows={3} />
          <Members />
          <Shelves />
        </div>
      </main>
    </div>
  );
}
