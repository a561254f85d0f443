import type { ReactNode } from 'react';
import { DateText } from '../../widget/DateText.js';
import { Sentence } from '../../widget/Sentence.js';
import type { LotsWidget } from '../chartProps.js';
import { colorLabel } from '../purchaseKinds.js';
import { CreditsLeft } from './CreditsLeft.js';
import { GaugeLine } from './GaugeLine.js';
import type { GroupLineView } from './lineView.js';

interface GroupLineProps {
  widget: LotsWidget;
  line: GroupLineView;
}

/** Several lots of one kind: how many, what is left in total, when the first expires, and their gauge. */
export function GroupLine({ widget, line }: GroupLineProps): ReactNode {
  const { text } = widget;
  const { kind, count, firstExpiresAtMs, gauge } = line;
  const values = { n: text.credits(count), kind: colorLabel(kind, text) };
  const date = firstExpiresAtMs !== null && (
    <DateText widget={widget} instantMs={firstExpiresAtMs} />
  );
  return (
    <GaugeLine
      widget={widget}
      gauge={gauge}
      kind={text.message(kind === 'other' ? 'lotsOther' : 'lotsOtherOfKind', values, count)}
      left={<CreditsLeft widget={widget} message="lotLeft" totals={line} />}
      expiry={
        date ? (
          <Sentence parts={text.parts<ReactNode>('lotsFirstExpires', { date })} />
        ) : (
          text.message('lotNoExpiry')
        )
      }
    />
  );
}
