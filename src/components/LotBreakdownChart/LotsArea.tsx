import { type ReactNode, useRef } from 'react';
import { LotsList } from './LotsList.js';
import type { LotsWidget } from './lotsSlots.js';
import type { LotsView } from './lotsView.js';
import { useBarGeometry } from './useBarGeometry.js';
import { useLotsPlot } from './useLotsPlot.js';

interface LotsAreaProps {
  widget: LotsWidget;
  view: LotsView | null;
  /** Lines to reserve room for. */
  rowCount: number;
  hasPlot: boolean;
  /** Whether there is a stylesheet to give the spacer its size. */
  isStyled: boolean;
  /** What stands here while there is no view. */
  children: ReactNode;
}

/**
 * The room of the picture. Its height is reserved by a spacer of `rowCount` em, whose font size the stylesheet sets to
 * the height of a row, so that nothing on the page moves when the lots, and later the plot, arrive.
 */
export function LotsArea({
  widget,
  view,
  rowCount,
  hasPlot,
  isStyled,
  children,
}: LotsAreaProps): ReactNode {
  const { slot } = widget;
  const ref = useRef<HTMLDivElement>(null);
  const spacerHeight = isStyled ? `${rowCount}em` : 0;
  const isReady = view?.level === 'ready';
  const Plot = useLotsPlot(ref, hasPlot && isReady);
  const geometry = useBarGeometry(ref, Plot ? view : null);
  const isDrawn = Plot !== null && geometry !== null && isReady;
  return (
    <div
      {...slot('lots-area')}
      ref={ref}
      data-axis={hasPlot || undefined}
      data-plot={isDrawn ? 'drawn' : undefined}
    >
      <svg {...slot('lots-spacer')} width="0" height={spacerHeight} aria-hidden="true" />
      {isDrawn && (
        <div {...slot('lots-plot')} aria-hidden="true">
          <Plot view={view} geometry={geometry} text={widget.text} />
        </div>
      )}
      {isReady && <LotsList widget={widget} view={view} />}
      {view && !isReady && (
        <p {...slot('lots-message')}>
          {widget.text.message(view.level === 'empty' ? 'noCreditsYet' : 'noBreakdown')}
        </p>
      )}
      {children}
    </div>
  );
}
