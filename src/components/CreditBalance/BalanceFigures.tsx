import type { ReactNode } from 'react';
import { Bar } from '../widget/Bar.js';
import { Sentence } from '../widget/Sentence.js';
import type { Widget } from '../widget/useWidget.js';
import { BalanceHeadline } from './BalanceHeadline.js';
import type { BalanceSlot } from './balanceSlots.js';
import type { CreditBalanceView } from './creditBalanceView.js';
import { NextExpiryLine } from './NextExpiryLine.js';

/** What the parts of a balance are drawn from. */
export interface BalancePartProps {
  widget: Widget<BalanceSlot>;
  view: CreditBalanceView;
}

/** Number, meter and next expiry. */
export function BalanceFigures({ widget, view }: BalancePartProps): ReactNode {
  return (
    <>
      <BalanceHeadline as="p" widget={widget} view={view} />
      <BalanceMeter widget={widget} view={view} />
      <NextExpiryLine widget={widget} view={view} />
    </>
  );
}

function BalanceMeter({ widget: { slot, text }, view }: BalancePartProps): ReactNode {
  if (!view.meter || view.balance === null) return null;
  const { max, share } = view.meter;
  const total = text.credits(max);
  const valueText = text.message(
    'creditsLeftOf',
    { n: text.credits(view.balance), total },
    view.balance,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: no browser lets a stylesheet shape the parts of a <meter>
    <div
      {...slot('meter')}
      role="meter"
      aria-label={text.message('balanceTitle')}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={view.balance}
      aria-valuetext={valueText}
    >
      <Bar slot={slot} trackShare={1} fillShare={share} />
      <span {...slot('meter-max')} aria-hidden="true">
        <Sentence parts={text.parts<ReactNode>('ofTotal', { total: <bdi>{total}</bdi> })} />
      </span>
    </div>
  );
}
