import { type ForwardedRef, type ReactNode, useId, useMemo } from 'react';
import type { CreditsSource } from '../../hooks/CreditsSource.js';
import { useAlarm } from '../../hooks/useAlarm.js';
import { AsOf } from '../widget/AsOf.js';
import { ErrorNotice } from '../widget/ErrorNotice.js';
import { Heading } from '../widget/Heading.js';
import { RefreshButton } from '../widget/RefreshButton.js';
import { isWaiting } from '../widget/sourceState.js';
import { useWidget } from '../widget/useWidget.js';
import { WidgetRoot } from '../widget/WidgetRoot.js';
import type { LotBreakdownChartProps } from './LotBreakdownChart.js';
import { LotsArea } from './LotsArea.js';
import { LotsSkeleton } from './LotsSkeleton.js';
import { LotsSummary } from './LotsSummary.js';
import { lotsView } from './lotsView.js';

const DEFAULT_ROWS = 6;
const MAX_ROWS = 24;

interface LotsFigureProps {
  source: CreditsSource;
  props: LotBreakdownChartProps;
  rootRef: ForwardedRef<HTMLElement>;
}

/** The figure, once it is known where its credits come from. */
export function LotsFigure({ source, props, rootRef }: LotsFigureProps): ReactNode {
  const { view: _view, rows = DEFAULT_ROWS, plot = true, headingLevel = 3, ...host } = props;
  const titleId = useId();
  const widget = useWidget(source, host);
  const { slot, text, nowMs } = widget;
  const wantedRows = Number.isNaN(rows) ? DEFAULT_ROWS : Math.floor(rows);
  const maxRows = Math.min(MAX_ROWS, Math.max(1, wantedRows));
  const view = useMemo(
    () => source.credits && lotsView(source.credits, nowMs, maxRows),
    [source.credits, nowMs, maxRows],
  );
  const hasSummary = view?.level === 'ready' || isWaiting(source);
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
      <figcaption {...slot('caption')}>
        <div {...slot('header')}>
          <Heading {...slot('title')} level={headingLevel} id={titleId}>
            {text.message('lotsTitle')}
          </Heading>
          {view && <AsOf as="p" widget={widget} />}
          {view && <RefreshButton widget={widget} variant="refresh" />}
        </div>
        <p {...slot('summary')} aria-hidden={hasSummary ? undefined : true}>
          {view?.level === 'ready' && <LotsSummary widget={widget} view={view} />}
          {isWaiting(source) && <span {...slot('status')}>{text.message('loading')}</span>}
        </p>
      </figcaption>
      <LotsArea
        widget={widget}
        view={view}
        rowCount={maxRows}
        hasPlot={plot && !host.unstyled}
        isStyled={!host.unstyled}
      >
        {isWaiting(source) && <LotsSkeleton widget={widget} rowCount={maxRows} />}
        <ErrorNotice widget={widget} />
      </LotsArea>
    </WidgetRoot>
  );
}
