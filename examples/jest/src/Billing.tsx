import {
  CreditBalance,
  canSpend,
  LotBreakdownChart,
  PlanBadge,
  useCredits,
  useNow,
} from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';

/** Credits that one run costs. */
const RUN_COST = 500;

/** The billing page: the widgets, and a button that knows whether a run can be paid for. */
export function Billing() {
  const nowMs = useNow();
  const { data: canRun } = useCredits({ select: (credits) => canSpend(credits, RUN_COST, nowMs) });
  return (
    <>
      <PlanBadge />
      <CreditBalance topUpHref="/billing/top-up" />
      <LotBreakdownChart />
      <button type="button" disabled={canRun !== true}>
        Run
      </button>
    </>
  );
}
