import type { ReactNode } from 'react';
import { Bar } from '../widget/Bar.js';
import { Sentence } from '../widget/Sentence.js';
import { LotExpiry } from './LotExpiry.js';
import type { LotsWidget } from './lotsSlots.js';
import type { LotRow } from './lotsView.js';
import { kindLabel, themeKind } from './purchaseKinds.js';

/** One lot: its kind, what is left of it, when it expires, and its gauge on the common scale. */
export function LotLine({ widget, row }: { widget: LotsWidget; row: LotRow }): ReactNode {
  const { slot, text } = widget;
  const { lot, state, isSoon, trackShare, fillShare } = row;
  const left = {
    n: <b {...slot('lot-remaining')}>{text.credits(lot.remaining)}</b>,
    total: text.credits(lot.allocated),
  };
  return (
    <li
      {...slot('lot')}
      data-state={state}
      data-kind={themeKind(lot.kind)}
      data-soon={isSoon || undefined}
    >
      <span {...slot('lot-kind')}>
        <span {...slot('lot-swatch')} aria-hidden="true" />
        <bdi>{kindLabel(lot.kind, text)}</bdi>
      </span>{' '}
      <span {...slot('lot-left')}>
        <Sentence
          parts={text.parts<ReactNode>(state === 'expired' ? 'lotLapsed' : 'lotLeft', left)}
        />
      </span>{' '}
      <LotExpiry widget={widget} row={row} />
      <Bar slot={slot} trackShare={trackShare} fillShare={fillShare} />
    </li>
  );
}
