import { CreditBalance, CreditsProvider, PlanBadge } from 'react-credit-widgets';
import { createRoot } from 'react-dom/client';

// One of several tabs: `?team=` is its team, `?shareTabs=false` turns sharing off.
const root = document.querySelector('#root');
if (!root) throw new Error('The page lacks #root');
const parameters = new URLSearchParams(location.search);

createRoot(root).render(
  <CreditsProvider
    team={parameters.get('team')}
    shareTabs={parameters.get('shareTabs') !== 'false'}
  >
    <PlanBadge />
    <CreditBalance />
  </CreditsProvider>,
);
