import { type ReactNode, useMemo } from 'react';
import type { CreditLot } from '../../../credits/types.js';
import type { LotsWidget } from '../chartProps.js';
import { LotsRoom } from '../LotsRoom.js';
import { KindsBar } from './KindsBar.js';
import { KindsLegend } from './KindsLegend.js';
import { kindsView } from './kindsView.js';

interface KindsAreaProps {
  widget: LotsWidget;
  /** `null` while there is nothing to draw. */
  lots: readonly CreditLot[] | null;
  /** Number of lines to reserve space for. */
  rowCount: number;
  /** Whether the stylesheet, which sizes the reserved space, is in use. */
  isStyled: boolean;
  /** Shown while there are no lots. */
  children: ReactNode;
}

/** Credits left by purchase kind: one bar, and a legend with the numbers. */
export function KindsArea({
  widget,
  lots,
  rowCount,
  isStyled,
  children,
}: KindsAreaProps): ReactNode {
  const { slot, text, nowMs } = widget;
  const view = useMemo(() => lots && kindsView(lots, nowMs, rowCount), [lots, nowMs, rowCount]);
  return (
    <LotsRoom widget={widget} rowCount={rowCount} isStyled={isStyled} data-view="kinds">
      {view && (
        <div {...slot('kinds')}>
          {view.kinds.length > 0 ? (
            <KindsBar widget={widget} kinds={view.kinds} />
          ) : (
            <p {...slot('lots-message')}>{text.message('lotsNoneLive')}</p>
          )}
          <KindsLegend widget={widget} view={view} />
        </div>
      )}
      {children}
    </LotsRoom>
  );
}
