import { type MemoExoticComponent, memo, type ReactNode } from 'react';
import type { LotState } from '../../../credits/lotState.js';
import type { ThemeKind } from '../../../theme/CreditsTheme.js';

/** The stylesheet never draws less of the base layer's fill, CSS pixels. */
const MIN_FILL = 4;

interface GaugeShapeProps {
  kind: ThemeKind;
  state: LotState;
  /** Filled part of the track, 0–1. */
  fill: number;
  /** All in CSS pixels; a negative width grows leftwards. */
  x: number;
  width: number;
  top: number;
  height: number;
}

/**
 * One gauge at the place of the base layer's: hollow track for what was allocated, solid fill for what is left. Takes
 * plain values alone, so that only the gauges that changed are drawn again.
 */
export const GaugeShape: MemoExoticComponent<(props: GaugeShapeProps) => ReactNode> = memo(
  function GaugeShape({ kind, state, fill, x, width, top, height }: GaugeShapeProps): ReactNode {
    const start = Math.min(x, x + width);
    const length = Math.abs(width);
    const fillLength = fill > 0 ? Math.max(MIN_FILL, length * fill) : 0;
    const fillStart = width < 0 ? start + length - fillLength : start;
    return (
      <g className="cw-plot-gauge" data-kind={kind} data-state={state}>
        <svg
          className="cw-plot-bar"
          x={start}
          y={top}
          width={length}
          height={height}
          aria-hidden="true"
        >
          <rect className="cw-track" width="100%" height="100%" />
        </svg>
        {fillLength > 0 && (
          <svg
            className="cw-plot-bar"
            x={fillStart}
            y={top}
            width={fillLength}
            height={height}
            aria-hidden="true"
          >
            <rect className="cw-fill" width="100%" height="100%" />
          </svg>
        )}
      </g>
    );
  },
);
