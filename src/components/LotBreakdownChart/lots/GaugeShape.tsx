import { type MemoExoticComponent, memo, type ReactNode } from 'react';
import type { GaugeView } from './lineView.js';

/** The stylesheet never draws less of the base layer's fill, CSS pixels. */
const MIN_FILL = 4;

interface GaugeShapeProps extends GaugeView {
  /** All in CSS pixels. */
  plotWidth: number;
  top: number;
  height: number;
  isRtl: boolean;
}

/**
 * One gauge at the place of the base layer's: hollow track for what was allocated, solid fill for what is left. Takes
 * plain values alone, so that only the gauges that changed are drawn again.
 */
export const GaugeShape: MemoExoticComponent<(props: GaugeShapeProps) => ReactNode> = memo(
  function GaugeShape({
    kind,
    state,
    trackShare,
    fillShare,
    plotWidth,
    top,
    height,
    isRtl,
  }: GaugeShapeProps): ReactNode {
    const bar = (length: number) => ({
      className: 'cw-plot-bar',
      x: isRtl ? plotWidth - length : 0,
      y: top,
      width: length,
      height,
    });
    const fillLength = Math.max(MIN_FILL, plotWidth * fillShare);
    return (
      <g className="cw-plot-gauge cw-kind" data-kind={kind} data-state={state}>
        <svg {...bar(plotWidth * trackShare)} aria-hidden="true">
          <rect className="cw-track" width="100%" height="100%" />
        </svg>
        {fillShare > 0 && (
          <svg {...bar(fillLength)} aria-hidden="true">
            <rect className="cw-fill" width="100%" height="100%" />
          </svg>
        )}
      </g>
    );
  },
);
