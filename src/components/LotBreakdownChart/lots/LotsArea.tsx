import { type ReactNode, useRef } from 'react';
import { isRecentUserRefresh } from '../../../sync/userRefresh.js';
import type { LotsWidget } from '../chartProps.js';
import { LotsRoom } from '../LotsRoom.js';
import { useMeasured } from '../useMeasured.js';
import { usePlot } from '../usePlot.js';
import { useStable } from '../useStable.js';
import { barGeometry } from './barGeometry.js';
import type { GaugeView, LineView } from './lineView.js';

const loadPlot = () => import('./LotsPlot.js').then(({ LotsPlot }) => LotsPlot);

interface LotsAreaProps {
  widget: LotsWidget;
  /** `null` while there is nothing to draw. */
  lines: readonly LineView[] | null;
  /** End of the common scale, whole credits. */
  scaleMax: number;
  /** Number of lines to reserve space for. */
  rowCount: number;
  hasPlot: boolean;
  /** Whether the stylesheet, which sizes the reserved space, is in use. */
  isStyled: boolean;
  /** The list of lots, or a placeholder while there are none. */
  children: ReactNode;
}

/**
 * The list of lots with its gauges and, once loaded, the plot behind it. The list is passed as `children`, so that it
 * does not render again when the plot arrives.
 */
export function LotsArea({
  widget,
  lines,
  scaleMax,
  rowCount,
  hasPlot,
  isStyled,
  children,
}: LotsAreaProps): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  const Plot = usePlot(ref, hasPlot && lines !== null, loadPlot);
  const gauges = useStable(Plot && lines ? lines.flatMap(gaugeOf) : []);
  const geometry = useMeasured(ref, [Plot && lines, widget.text], barGeometry);
  const isDrawn = Plot !== null && geometry !== null;
  return (
    <LotsRoom
      widget={widget}
      rootRef={ref}
      rowCount={rowCount}
      isStyled={isStyled}
      data-axis={hasPlot || undefined}
      data-plot={isDrawn ? 'drawn' : undefined}
      data-asked={isRecentUserRefresh(widget.source) || undefined}
    >
      {isDrawn && (
        <div {...widget.slot('lots-plot')} aria-hidden="true">
          <Plot gauges={gauges} scaleMax={scaleMax} geometry={geometry} text={widget.text} />
        </div>
      )}
      {children}
    </LotsRoom>
  );
}

function gaugeOf(line: LineView): GaugeView[] {
  return line.type === 'fold' ? [] : [line.gauge];
}
