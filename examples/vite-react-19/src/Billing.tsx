import { CreditBalance, CreditsProvider, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import { ink } from 'react-credit-widgets/themes';
import 'react-credit-widgets/styles.css';

const theme = { ...ink, accent: '#6d28d9', accentForeground: '#fff' };

export function Billing({ teamId }: { teamId: string | null }) {
  return (
    <CreditsProvider team={teamId} theme={theme}>
      <PlanBadge />
      <CreditBalance topUpHref="/billing/top-up" />
      <LotBreakdownChart />
    </CreditsProvider>
  );
}
