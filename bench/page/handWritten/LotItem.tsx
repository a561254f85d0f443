import type { ReactNode } from 'react';
import type { CreditLot } from 'react-credit-widgets';
import { creditsText, relativeText } from './text.js';
import { WrittenBar } from './WrittenBar.js';
import { WrittenDate } from './WrittenDate.js';

const SOON_MS = 7 * 86_400_000;

interface LotItemProps {
  lot: CreditLot;
  /** Epoch milliseconds. */
  nowMs: number;
  /** End of the scale, whole credits. */
  scaleMax: number;
}

/** A row of the hand-written list: text and gauge. */
export function LotItem({ lot, nowMs, scaleMax }: LotItemProps): ReactNode {
  const { kind, allocated, remaining, expiresAtMs } = lot;
  const state = stateOf(lot, nowMs);
  const isSoon = state === 'live' && expiresAtMs !== null && expiresAtMs - nowMs <= SOON_MS;
  return (
    <li
      className="cw-lot"
      data-slot="lot"
      data-state={state}
      data-kind={kind?.toLowerCase() ?? 'other'}
      data-soon={isSoon || undefined}
    >
      <span className="cw-lot-kind" data-slot="lot-kind">
        <span className="cw-lot-swatch" data-slot="lot-swatch" aria-hidden="true" />
        <bdi>{kind ?? 'Other'}</bdi>
      </span>{' '}
      <span className="cw-lot-left" data-slot="lot-left">
        <bdi>
          <b className="cw-lot-remaining" data-slot="lot-remaining">
            {creditsText(remaining)}
          </b>{' '}
          of {creditsText(allocated)} {state === 'expired' ? 'lapsed' : 'left'}
        </bdi>
      </span>{' '}
      <span className="cw-lot-expiry" data-slot="lot-expiry">
        {expiresAtMs === null || state === 'used-up' ? (
          <bdi>{state === 'used-up' ? 'Used up' : 'No expiry date'}</bdi>
        ) : (
          <bdi>
            {state === 'expired' ? 'Expired ' : 'Expires '}
            <WrittenDate instantMs={expiresAtMs} />
            {isSoon && `, ${relativeText(expiresAtMs, nowMs)}`}
          </bdi>
        )}
      </span>
      <WrittenBar trackShare={allocated / scaleMax} fillShare={remaining / scaleMax} />
    </li>
  );
}

function stateOf({ remaining, expiresAtMs }: CreditLot, nowMs: number): string {
  if (remaining === 0) return 'used-up';
  return (expiresAtMs ?? Infinity) <= nowMs ? 'expired' : 'live';
}
