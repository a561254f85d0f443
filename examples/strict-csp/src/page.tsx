import { CreditBalance, CreditsProvider, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { createRoot } from 'react-dom/client';

const element = document.getElementById('billing');
if (!element) throw new Error('index.html has no #billing');
const root = createRoot(element);

/** Renders a team's widgets; `null` is signed out. */
function show(team: string | null) {
  root.render(
    <CreditsProvider team={team}>
      <PlanBadge />
      <CreditBalance topUpHref="/billing/top-up" />
      <LotBreakdownChart />
    </CreditsProvider>,
  );
}

show(element.dataset.team ?? null);
// In your app, end the session on the server first.
document.getElementById('sign-out')?.addEventListener('click', () => show(null));
