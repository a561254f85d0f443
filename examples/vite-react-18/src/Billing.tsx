import { CreditBalance, CreditsProvider, LotBreakdownChart, PlanBadge } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';

export function Billing({ teamId }: { teamId: string | null }) {
  return (
    <CreditsProvider team={teamId}>
      <PlanBadge />
      <CreditBalance topUpHref="/billing/top-up" />
      <LotBreakdownChart />
    </CreditsProvider>
  );
}
