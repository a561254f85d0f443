import type { ReactNode } from 'react';
import type { BarGeometry } from './barGeometry.js';
import { GaugeShape } from './GaugeShape.js';
import type { GaugeView } from './lineView.js';

interface PlotGaugesProps {
  gauges: readonly GaugeView[];
  geometry: BarGeometry;
}

/**
 * The gauges on the scale of the plot. They are not recharts bars, because recharts recreates all bars when one
 * changes: none could animate, and the browser would draw all of them again.
 */
export function PlotGauges({ gauges, geometry }: PlotGaugesProps): ReactNode {
  const { width, bars, isRtl } = geometry;
  return gauges.map((gauge, index) => {
    const bar = bars[index];
    return (
      bar && (
        <GaugeShape
          // biome-ignore lint/suspicious/noArrayIndexKey: lots have no id, and two may be alike
          key={index}
          {...gauge}
          plotWidth={width}
          isRtl={isRtl}
          top={bar.top}
          height={bar.height}
        />
      )
    );
  });
}
