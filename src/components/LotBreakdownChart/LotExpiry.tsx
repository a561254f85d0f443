import type { ReactNode } from 'react';
import type { MessageKey } from '../../format/messageTypes.js';
import { DateText } from '../widget/DateText.js';
import { Sentence } from '../widget/Sentence.js';
import type { LotsWidget } from './lotsSlots.js';
import type { LotRow } from './lotsView.js';

/** When a lot expires, or that it did, or that nothing is left to expire. */
export function LotExpiry({ widget, row }: { widget: LotsWidget; row: LotRow }): ReactNode {
  const { slot, text, nowMs, relativeNowMs } = widget;
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
  const key = expiryKey(row, isRelative, nowMs);
  return (
    <span {...slot('lot-expiry')}>
      <Sentence parts={text.parts<ReactNode>(key, values)} />
    </span>
  );
}

function expiryKey({ lot, state }: LotRow, isRelative: boolean, nowMs: number): MessageKey {
  if (state === 'used-up') return 'lotUsedUp';
  if (isRelative) return 'lotExpiresRelative';
  return (lot.expiresAtMs ?? Infinity) <= nowMs ? 'lotExpired' : 'lotExpires';
}
