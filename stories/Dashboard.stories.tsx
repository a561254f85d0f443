import { CreditBalance, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import preview from '../.storybook/preview.js';
import { expectState } from './expectState.js';

/** The three widgets as a customer would place them. */
function Dashboard() {
  return (
    <div style={{ display: 'grid', gap: 20, maxInlineSize: 960, marginInline: 'auto' }}>
      <header style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12 }}>
        <h2 style={{ margin: 0, fontSize: 20 }}>Billing</h2>
        <PlanBadge />
      </header>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 20, alignItems: 'flex-start' }}>
        <div style={{ flex: '1 1 300px', minInlineSize: 0 }}>
          <CreditBalance topUpHref="#top-up" />
        </div>
        <div style={{ flex: '2 1 420px', minInlineSize: 0 }}>
          <LotBreakdownChart />
        </div>
      </div>
    </div>
  );
}

const meta = preview.meta({ title: 'Dashboard', component: Dashboard });

/** The documented example, read once over HTTP and drawn three times. */
export const Default = meta.story({
  play: async ({ canvasElement }) => {
    await expectState(canvasElement, 'plan-badge', 'ready');
    await expectState(canvasElement, 'credit-balance', 'ready');
    await expectState(canvasElement, 'lot-breakdown', 'ready');
  },
});
