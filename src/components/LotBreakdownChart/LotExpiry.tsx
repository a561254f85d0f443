import type { ReactNode } from 'react';
import type { LotState } from '../../credits/lotState.js';
import type { MessageKey } from '../../format/messageTypes.js';
import { DateText } from '../widget/DateText.js';
import { Sentence } from '../widget/Sentence.js';
import type { LotsWidget } from './lotsSlots.js';
import type { LotRow } from './lotsView.js';

const DATED: Record<LotState, MessageKey> = {
  live: 'lotExpires',
  pending: 'lotExpires',
  expired: 'lotExpired',
  'used-up': 'lotUsedUp',
};

/** When a lot expires, or that it did, or that nothing is left to expire. */
export function LotExpiry({ widget, row }: { widget: LotsWidget; row: LotRow }): ReactNode {
  const { slot, text, relativeNowMs } = widget;
  const { lot, state, isSoon } = row;
  const { expiresAtMs } = lot;
  if (expiresAtMs === null && state !== 'used-up') {
    return <span {...slot('lot-expiry')}>{text.message('lotNoExpiry')}</span>;
  }
  const isRelative = isSoon && relativeNowMs !== null;
  const values = {
    date: expiresAtMs !== null && <DateText widget={widget} instantMs={expiresAtMs} />,
    relative: isRelative && expiresAtMs !== null && text.relative(expiresAtMs, relativeNowMs),
  };
  const key = isRelative ? 'lotExpiresRelative' : DATED[state];
  return (
    <span {...slot('lot-expiry')}>
      <Sentence parts={text.parts<ReactNode>(key, values)} />
    </span>
  );
}
