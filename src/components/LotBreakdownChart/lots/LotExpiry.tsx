import type { ReactNode } from 'react';
import type { MessageKey } from '../../../format/messageTypes.js';
import { DateText } from '../../widget/DateText.js';
import { Sentence } from '../../widget/Sentence.js';
import type { LotsWidget } from '../chartProps.js';
import type { LotLineView } from './lineView.js';

/** Says when a lot expires or expired, or that it is used up. */
export function LotExpiry({ widget, line }: { widget: LotsWidget; line: LotLineView }): ReactNode {
  const { text, nowMs, relativeNowMs } = widget;
  const { lot, state, isSoon } = line;
  const { expiresAtMs } = lot;
  if (expiresAtMs === null && state !== 'used-up') return text.message('lotNoExpiry');
  const isRelative = isSoon && relativeNowMs !== null;
  const values = {
    date: expiresAtMs !== null && <DateText widget={widget} instantMs={expiresAtMs} />,
    relative: isRelative && expiresAtMs !== null && text.relative(expiresAtMs, relativeNowMs),
  };
  const key = expiryKey(line, isRelative, nowMs);
  return <Sentence parts={text.parts<ReactNode>(key, values)} />;
}

function expiryKey({ lot, state }: LotLineView, isRelative: boolean, nowMs: number): MessageKey {
  if (state === 'used-up') return 'lotUsedUp';
  if (isRelative) return 'lotExpiresRelative';
  return (lot.expiresAtMs ?? Infinity) <= nowMs ? 'lotExpired' : 'lotExpires';
}
