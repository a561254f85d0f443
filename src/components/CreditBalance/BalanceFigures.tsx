import type { ReactNode } from 'react';
import { Bar } from '../widget/Bar.js';
import { DateText } from '../widget/DateText.js';
import { Sentence } from '../widget/Sentence.js';
import { BalanceHeadline } from './BalanceHeadline.js';
import type { BalancePartProps } from './balanceProps.js';

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
    // biome-ignore lint/a11y/useSemanticElements: no browser lets CSS shape the parts of a <meter>
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

/** The next expiry: "8,500 credits expire Jan 1, 2025, in 30 days". */
function NextExpiryLine({ widget, view: { nextExpiry } }: BalancePartProps): ReactNode {
  if (!nextExpiry) return null;
  const { slot, text, relativeNowMs } = widget;
  const { atMs, remaining } = nextExpiry;
  const values = {
    n: <bdi>{text.credits(remaining)}</bdi>,
    date: <DateText widget={widget} instantMs={atMs} />,
    relative: relativeNowMs !== null && text.relative(atMs, relativeNowMs),
  };
  const key = relativeNowMs === null ? 'nextExpiry' : 'nextExpiryRelative';
  return (
    <p {...slot('expiry')}>
      <Sentence parts={text.parts<ReactNode>(key, values, remaining)} />
    </p>
  );
}
