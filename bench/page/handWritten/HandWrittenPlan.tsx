import type { ReactNode } from 'react';
import type { Credits } from 'react-credit-widgets';
import { creditsText } from './text.js';
import { WrittenDate } from './WrittenDate.js';

/** What `<PlanBadge />` renders. */
export function HandWrittenPlan({ credits: { plan } }: { credits: Credits }): ReactNode {
  if (plan === null) return null;
  return (
    <span className="cw-root cw-plan-badge" data-slot="plan-badge" data-state="ready">
      <span className="cw-plan-name" data-slot="plan-name">
        <bdi>{plan.name}</bdi>
      </span>
      {'  '}
      {plan.includedCredits !== null && (
        <span className="cw-plan-detail" data-slot="plan-detail">
          <bdi>{creditsText(plan.includedCredits)} credits included</bdi>
        </span>
      )}{' '}
      {plan.createdAtMs !== null && (
        <span className="cw-plan-detail" data-slot="plan-detail">
          <bdi>
            since <WrittenDate instantMs={plan.createdAtMs} />
          </bdi>
        </span>
      )}{' '}
    </span>
  );
}
