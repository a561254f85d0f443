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
  /** Lines to reserve room for. */
  rowCount: number;
  hasPlot: boolean;
  /** Whether there is a stylesheet to give the room its size. */
  isStyled: boolean;
  /** The list of the lots, or what stands here while there are none. */
  children: ReactNode;
}

/**
 * The list of lots with its gauges, and behind it, once it is loaded, the plot. The list is a child, so that it is not drawn
 * again when the plot arrives.
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
  const gauges = useStable(lines?.flatMap(gaugeOf) ?? []);
  const Plot = usePlot(ref, hasPlot && lines !== null, loadPlot);
  const geometry = useMeasured(ref, [Plot && lines, widget.text], barGeometry);
  const isDrawn = Plot !== null && geometry !== null;
  return (
    <LotsRoom
      widget={widget}
      roomRef={ref}
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
