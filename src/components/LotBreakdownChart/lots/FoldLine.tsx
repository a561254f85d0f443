import type { ReactNode } from 'react';
import type { MessageKey } from '../../../format/messageTypes.js';
import { Sentence } from '../../widget/Sentence.js';
import type { LotsWidget } from '../chartProps.js';
import type { FoldLineView } from './chooseLines.js';

const TEXTS: Record<FoldLineView['of'], MessageKey> = {
  expired: 'lotsExpired',
  'used-up': 'lotsUsedUp',
  past: 'lotsPast',
  any: 'lotsOther',
};

interface FoldLineProps {
  widget: LotsWidget;
  line: FoldLineView;
}

/** Several lots as one line of text: "2 expired lots (700 credits lapsed)". */
export function FoldLine({ widget: { slot, text }, line }: FoldLineProps): ReactNode {
  const { of, count } = line;
  const credits = line.of === 'expired' ? line.remaining : 0;
  const values = { n: text.credits(count), credits: text.credits(credits) };
  return (
    <li {...slot('lots-fold')} data-of={of}>
      <Sentence parts={text.parts(TEXTS[of], values, count)} />
    </li>
  );
}
