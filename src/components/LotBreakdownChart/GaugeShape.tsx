import type { ReactNode } from 'react';
import type { LotRow } from './lotsView.js';
import { themeKind } from './purchaseKinds.js';

/** The stylesheet never draws less of the base layer's fill, CSS pixels. */
const MIN_FILL = 4;

interface GaugeShapeProps {
  /** Filled in by recharts: the bar of the lot's allocation, on the scale. Negative widths grow leftwards. */
  x?: number;
  width?: number;
  payload?: LotRow & { bar?: { top: number; height: number } };
}

/** One gauge at the place of the base layer's: hollow track for what was allocated, solid fill for what is left. */
export function GaugeShape({ x = 0, width = 0, payload }: GaugeShapeProps): ReactNode {
  if (!payload?.bar) return null;
  const { lot, state, bar, trackShare, fillShare } = payload;
  const start = Math.min(x, x + width);
  const length = Math.abs(width);
  const fillLength = fillShare > 0 ? Math.max(MIN_FILL, (length * fillShare) / trackShare) : 0;
  const fillStart = width < 0 ? start + length - fillLength : start;
  return (
    <g className="cw-plot-gauge" data-kind={themeKind(lot.kind)} data-state={state}>
      <svg x={start} y={bar.top} width={length} height={bar.height} aria-hidden="true">
        <rect className="cw-track" width="100%" height="100%" />
      </svg>
      {fillLength > 0 && (
        <svg x={fillStart} y={bar.top} width={fillLength} height={bar.height} aria-hidden="true">
          <rect className="cw-fill" width="100%" height="100%" />
        </svg>
      )}
    </g>
  );
}
