import type { ReactNode } from 'react';
import type { CreditLot, Credits } from 'react-credit-widgets';
import { LotItem } from './LotItem.js';
import { rowsOf } from './rowsOf.js';
import { countText, creditsText } from './text.js';
import { usableLots } from './usableLots.js';

interface HandWrittenLotsProps {
  credits: Credits;
  /** Epoch milliseconds. */
  nowMs: number;
  maxRows: number;
}

/**
 * What `<LotBreakdownChart plot={false} />` renders, as an app's developer would write it for a single page: the same
 * elements and classes, but no other state, language, theme or source of credits.
 */
export function HandWrittenLots({ credits, nowMs, maxRows }: HandWrittenLotsProps): ReactNode {
  const { drawn, rest } = rowsOf(credits.lots, nowMs, maxRows);
  const live = usableLots(credits.lots, nowMs);
  const others = rest.length > 0 ? sumOf(rest) : null;
  const scaleMax = roundMax(
    Math.max(others?.allocated ?? 0, ...drawn.map(({ allocated }) => allocated)),
  );
  return (
    <figure
      className="cw-root cw-lot-breakdown"
      data-slot="lot-breakdown"
      data-state="ready"
      aria-labelledby="hand-written-lots"
    >
      <figcaption className="cw-caption" data-slot="caption">
        <div className="cw-header" data-slot="header">
          <h3 className="cw-title" data-slot="title" id="hand-written-lots">
            Credit lots
          </h3>
        </div>
        <p className="cw-summary" data-slot="summary">
          <bdi>
            {creditsText(remainingOf(live))} left in {countText(live.length, 'lot')}.
          </bdi>
        </p>
      </figcaption>
      <div className="cw-lots-area" data-slot="lots-area">
        <svg
          className="cw-lots-spacer"
          data-slot="lots-spacer"
          width="0"
          height={`${maxRows}em`}
          aria-hidden="true"
        />
        <ol className="cw-lots-list" data-slot="lots-list">
          {drawn.map((lot, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lots have no id
            <LotItem key={index} lot={lot} nowMs={nowMs} scaleMax={scaleMax} />
          ))}
          {others && <LotItem lot={others} nowMs={nowMs} scaleMax={scaleMax} />}
        </ol>
      </div>
      <div className="cw-footer" data-slot="footer">
        {others && (
          <button className="cw-show-all" data-slot="show-all" type="button">
            Show all {countText(credits.lots.length, 'lot')}
          </button>
        )}
        <button
          className="cw-show-table"
          data-slot="show-table"
          type="button"
          aria-expanded="false"
        >
          View as table
        </button>
      </div>
    </figure>
  );
}

function remainingOf(lots: CreditLot[]): number {
  return lots.reduce((sum, { remaining }) => sum + remaining, 0);
}

/** Sums up lots that share a row, with the expiry of the first. */
function sumOf(lots: CreditLot[]): CreditLot {
  return {
    kind: countText(lots.length, 'other lot'),
    allocated: lots.reduce((sum, { allocated }) => sum + allocated, 0),
    remaining: remainingOf(lots),
    expiresAtMs: lots[0]?.expiresAtMs ?? null,
  };
}

/** Rounds up to one significant digit. */
function roundMax(amount: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(amount));
  return Math.ceil(amount / magnitude) * magnitude;
}
