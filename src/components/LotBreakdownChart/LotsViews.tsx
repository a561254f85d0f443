import type { ReactNode } from 'react';
import type { CreditLot } from '../../credits/types.js';
import { isWaiting } from '../widget/sourceState.js';
import type { LotsViewName, LotsWidget } from './chartProps.js';
import { KindsArea } from './kinds/KindsArea.js';
import { LotsMessage } from './LotsMessage.js';
import { LotsRoom } from './LotsRoom.js';
import { LotsArea } from './lots/LotsArea.js';
import { LotsList } from './lots/LotsList.js';
import type { LotsView } from './lots/lotsView.js';
import { RunwayArea } from './runway/RunwayArea.js';
import { LotsTable } from './table/LotsTable.js';

interface LotsViewsProps {
  name: LotsViewName;
  widget: LotsWidget;
  /** `null` while there are no credits. */
  view: LotsView | null;
  /** `null` while there are no lots to draw. */
  lots: readonly CreditLot[] | null;
  /** Number of lines to reserve space for. */
  rowCount: number;
  hasPlot: boolean;
  /** Whether the stylesheet, which sizes the reserved space, is in use. */
  isStyled: boolean;
  onLotSelect: ((lot: CreditLot) => void) | undefined;
  /** Shown while there are no credits. */
  children: ReactNode;
}

/** The view that the host chose, or a placeholder in its space. */
export function LotsViews({
  name,
  widget,
  view,
  lots,
  rowCount,
  hasPlot,
  isStyled,
  onLotSelect,
  children,
}: LotsViewsProps): ReactNode {
  const shared = { widget, rowCount, isStyled };
  const placeholder = (
    <>
      {view && !lots && <LotsMessage widget={widget} level={view.level} />}
      {children}
    </>
  );
  if (name === 'kinds') {
    return (
      <KindsArea {...shared} lots={lots}>
        {placeholder}
      </KindsArea>
    );
  }
  if (name === 'table') {
    return (
      <LotsRoom {...shared} data-view="table">
        {lots && <LotsTable widget={widget} lots={lots} onLotSelect={onLotSelect} />}
        {placeholder}
      </LotsRoom>
    );
  }
  const isRunway = name === 'runway';
  return (
    <>
      {isRunway && (lots || isWaiting(widget.source)) && (
        <RunwayArea widget={widget} lots={lots} hasPlot={hasPlot} />
      )}
      <LotsArea
        {...shared}
        lines={lots && view ? view.lines : null}
        scaleMax={view?.scaleMax ?? 0}
        hasPlot={hasPlot && !isRunway}
      >
        {lots && view && <LotsList widget={widget} lines={view.lines} onLotSelect={onLotSelect} />}
        {placeholder}
      </LotsArea>
    </>
  );
}
