import type { ReactNode } from 'react';
import type { CreditLot } from '../../../credits/types.js';
import type { LotsWidget } from '../chartProps.js';
import { kindLabel } from '../purchaseKinds.js';
import { CreditsLeft } from './CreditsLeft.js';
import { GaugeLine } from './GaugeLine.js';
import { LotExpiry } from './LotExpiry.js';
import type { LotLineView } from './lineView.js';

interface LotLineProps {
  widget: LotsWidget;
  line: LotLineView;
  onSelect: ((lot: CreditLot) => void) | undefined;
}

/** One lot: its kind, what is left of it, when it expires, and its gauge on the common scale. */
export function LotLine({ widget, line, onSelect }: LotLineProps): ReactNode {
  const { lot, state, isSoon, gauge } = line;
  const message = state === 'expired' ? 'lotLapsed' : 'lotLeft';
  return (
    <GaugeLine
      widget={widget}
      gauge={gauge}
      isSoon={isSoon}
      kind={kindLabel(lot.kind, widget.text)}
      left={<CreditsLeft widget={widget} message={message} totals={lot} />}
      expiry={<LotExpiry widget={widget} line={line} />}
      onSelect={onSelect && (() => onSelect(lot))}
    />
  );
}
