import { type ForwardedRef, type ReactNode, useId, useMemo, useState } from 'react';
import { lotsEnglish } from '../../format/english/lots.js';
import { useAlarm } from '../../hooks/useAlarm.js';
import type { CreditsSource } from '../../sync/CreditsSource.js';
import { ErrorNotice } from '../widget/ErrorNotice.js';
import type { CheckedProps } from '../widget/readProps.js';
import { isWaiting } from '../widget/sourceState.js';
import { useWidget } from '../widget/useWidget.js';
import { WidgetRoot } from '../widget/WidgetRoot.js';
import type { LotBreakdownChartProps } from './chartProps.js';
import { LotsCaption } from './LotsCaption.js';
import { LotsFooter } from './LotsFooter.js';
import { LotsSkeleton } from './LotsSkeleton.js';
import { LotsViews } from './LotsViews.js';
import { lotsView, MAX_LINES } from './lots/lotsView.js';
import { LotsTable } from './table/LotsTable.js';

const DEFAULT_ROWS = 6;
const MIN_ROWS = 3;

interface LotsFigureProps {
  source: CreditsSource;
  host: CheckedProps<LotBreakdownChartProps>;
  rootRef: ForwardedRef<HTMLElement>;
}

/** Draws the figure from a source of credits. */
export function LotsFigure({ source, host, rootRef }: LotsFigureProps): ReactNode {
  const {
    view: viewName = 'lots',
    rows = DEFAULT_ROWS,
    plot = true,
    onLotSelect,
    headingLevel,
  } = host;
  const titleId = useId();
  const tableId = useId();
  const [showsAll, setShowsAll] = useState(false);
  const [isTableOpen, setTableOpen] = useState(false);
  const widget = useWidget(source, host, lotsEnglish);
  const { slot, nowMs } = widget;
  const rowCount = rowsInRange(rows);
  const isUnfolded = showsAll && viewName === 'lots';
  const view = useMemo(
    () => source.credits && lotsView(source.credits, nowMs, rowCount, isUnfolded),
    [source.credits, nowMs, rowCount, isUnfolded],
  );
  const lots = view?.level === 'ready' && source.credits ? source.credits.lots : null;
  const isTable = viewName === 'table';
  const hasGauges = viewName === 'lots' || viewName === 'runway';
  const hasShowAll = viewName === 'lots' && view?.canShowAll;
  useAlarm(view?.changesAtMs ?? null, nowMs, widget.readNow);
  return (
    <WidgetRoot
      as="figure"
      name="lot-breakdown"
      state={view?.level}
      widget={widget}
      titleId={titleId}
      host={host}
      rootRef={rootRef}
    >
      <LotsCaption widget={widget} titleId={titleId} headingLevel={headingLevel} view={view} />
      <LotsViews
        name={viewName}
        widget={widget}
        view={view}
        lots={lots}
        rowCount={rowCount}
        hasPlot={plot && !host.unstyled}
        isStyled={!host.unstyled}
        onLotSelect={onLotSelect}
      >
        {isWaiting(source) && (
          <LotsSkeleton widget={widget} rowCount={rowCount} hasGauges={hasGauges} />
        )}
        <ErrorNotice widget={widget} />
      </LotsViews>
      {!isTable && (
        <div {...slot('footer')}>
          {lots && (
            <LotsFooter
              widget={widget}
              count={lots.length}
              showsAll={hasShowAll ? showsAll : undefined}
              onShowAll={setShowsAll}
              tableId={tableId}
              isTableOpen={isTableOpen}
              onTableToggle={setTableOpen}
            />
          )}
        </div>
      )}
      {!isTable && lots && isTableOpen && (
        <div id={tableId}>
          <LotsTable widget={widget} lots={lots} onLotSelect={onLotSelect} />
        </div>
      )}
    </WidgetRoot>
  );
}

function rowsInRange(rows: number): number {
  const wholeRows = Number.isNaN(rows) ? DEFAULT_ROWS : Math.floor(rows);
  return Math.min(MAX_LINES, Math.max(MIN_ROWS, wholeRows));
}
