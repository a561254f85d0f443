import type { ReactNode } from 'react';
import type { Credits } from 'react-credit-widgets';
import { creditsText, relativeText } from './text.js';
import { usableLots } from './usableLots.js';
import { WrittenBar } from './WrittenBar.js';
import { WrittenDate } from './WrittenDate.js';

interface HandWrittenBalanceProps {
  credits: Credits;
  /** Epoch milliseconds. */
  nowMs: number;
}

/** What `<CreditBalance />` renders in its ready state. */
export function HandWrittenBalance({ credits, nowMs }: HandWrittenBalanceProps): ReactNode {
  const balance = credits.balance ?? 0;
  const live = usableLots(credits.lots, nowMs);
  const max = live.reduce((sum, { allocated }) => sum + allocated, 0);
  const nextMs = live.reduce((min, lot) => Math.min(min, lot.expiresAtMs ?? Infinity), Infinity);
  const expiring = live
    .filter(({ expiresAtMs }) => expiresAtMs === nextMs)
    .reduce((sum, { remaining }) => sum + remaining, 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: same as in the widget
    <div
      className="cw-root cw-credit-balance"
      data-slot="credit-balance"
      data-state="ready"
      role="group"
      aria-labelledby="hand-written-balance"
    >
      <div className="cw-header" data-slot="header">
        <h3 className="cw-title" data-slot="title" id="hand-written-balance">
          Credit balance
        </h3>
      </div>
      <div className="cw-body" data-slot="body">
        <p className="cw-headline" data-slot="headline">
          <bdi>
            <bdi className="cw-value" data-slot="value">
              {creditsText(balance)}
            </bdi>{' '}
            credits left
          </bdi>
        </p>
        {/* biome-ignore lint/a11y/useSemanticElements: same as in the widget */}
        <div
          className="cw-meter"
          data-slot="meter"
          role="meter"
          aria-label="Credit balance"
          aria-valuemin={0}
          aria-valuemax={max}
          aria-valuenow={balance}
          aria-valuetext={`${creditsText(balance)} of ${creditsText(max)} credits left`}
        >
          <WrittenBar trackShare={1} fillShare={balance / max} />
          <span className="cw-meter-max" data-slot="meter-max" aria-hidden="true">
            <bdi>
              of <bdi>{creditsText(max)}</bdi>
            </bdi>
          </span>
        </div>
        {Number.isFinite(nextMs) && (
          <p className="cw-expiry" data-slot="expiry">
            <bdi>
              <bdi>{creditsText(expiring)}</bdi> credits expire <WrittenDate instantMs={nextMs} />,{' '}
              {relativeText(nextMs, nowMs)}
            </bdi>
          </p>
        )}
      </div>
    </div>
  );
}
