import {
  CreditBalance,
  canSpend,
  LotBreakdownChart,
  PlanBadge,
  useCredits,
  useNow,
} from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';

/** Cost of a run, in credits. */
const RUN_COST = 500;

/** The billing page: the widgets, and a button that is enabled only if the credits cover a run. */
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
