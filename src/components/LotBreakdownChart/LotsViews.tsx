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
  /** Lines to reserve room for. */
  rowCount: number;
  hasPlot: boolean;
  /** Whether there is a stylesheet to give rooms their size. */
  isStyled: boolean;
  onLotSelect: ((lot: CreditLot) => void) | undefined;
  /** What stands there while there are no credits. */
  children: ReactNode;
}

/** The picture that the host chose, or what stands in its room. */
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
  const room = { widget, rowCount, isStyled };
  const standIn = (
    <>
      {view && !lots && <LotsMessage widget={widget} level={view.level} />}
      {children}
    </>
  );
  if (name === 'kinds') {
    return (
      <KindsArea {...room} lots={lots}>
        {standIn}
      </KindsArea>
    );
  }
  if (name === 'table') {
    return (
      <LotsRoom {...room} data-view="table">
        {lots && <LotsTable widget={widget} lots={lots} onLotSelect={onLotSelect} />}
        {standIn}
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
        {...room}
        lines={lots && view ? view.lines : null}
        scaleMax={view?.scaleMax ?? 0}
        hasPlot={hasPlot && !isRunway}
      >
        {lots && view && <LotsList widget={widget} lines={view.lines} onLotSelect={onLotSelect} />}
        {standIn}
      </LotsArea>
    </>
  );
}
