import { type MemoExoticComponent, memo, type ReactNode } from 'react';
import type { GaugeView } from './lineView.js';

/** Minimum width of a fill, CSS pixels; the same as in the stylesheet. */
const MIN_FILL = 4;

interface GaugeShapeProps extends GaugeView {
  /** All in CSS pixels. */
  plotWidth: number;
  top: number;
  height: number;
  isRtl: boolean;
}

/**
 * One gauge, in the same place as that of the base layer: hollow track for allocated, solid fill for remaining. Its
 * props are primitives, so that only gauges that changed render again.
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
