import { type MemoExoticComponent, memo, type ReactNode, useMemo } from 'react';
import { BarChart, CartesianGrid, Customized, XAxis, YAxis } from 'recharts';
import type { Text } from '../../../format/createText.js';
import { AxisTick } from '../AxisTick.js';
import type { BarGeometry } from './barGeometry.js';
import type { GaugeView } from './lineView.js';
import { PlotGauges } from './PlotGauges.js';

/** CSS pixels. */
const TICK_LABEL_WIDTH = 60;
/** Stable objects: for new ones, recharts computes its scales again. */
const NO_DATA: never[] = [];
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

export interface LotsPlotProps {
  /** From top to bottom. */
  gauges: readonly GaugeView[];
  /** End of the scale, whole credits. */
  scaleMax: number;
  geometry: BarGeometry;
  text: Text;
}

/**
 * The same gauges drawn by recharts, with axis and grid lines: an enhancement behind the list, hidden from assistive
 * technology. A single gauge needs no axis.
 */
export const LotsPlot: MemoExoticComponent<(props: LotsPlotProps) => ReactNode> = memo(
  function LotsPlot({ gauges, scaleMax, geometry, text }: LotsPlotProps): ReactNode {
    const { width, height, axisHeight, isRtl } = geometry;
    const hasAxis = gauges.length > 1;
    const axis = useMemo(() => axisOf(scaleMax), [scaleMax]);
    const tick = useMemo(
      () => (
        <AxisTick
          label={text.compactCredits}
          width={width}
          labelWidth={TICK_LABEL_WIDTH}
          isRtl={isRtl}
        />
      ),
      [text, width, isRtl],
    );
    return (
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        data={NO_DATA}
        margin={NO_MARGIN}
        accessibilityLayer={false}
      >
        {hasAxis && (
          <CartesianGrid className="cw-plot-grid" horizontal={false} verticalValues={axis.lines} />
        )}
        <XAxis
          type="number"
          domain={axis.domain}
          ticks={axis.ticks}
          allowDataOverflow
          interval={0}
          height={axisHeight}
          hide={!hasAxis}
          reversed={isRtl}
          tickLine={false}
          tick={tick}
        />
        <YAxis type="category" dataKey="index" hide />
        <Customized component={<PlotGauges gauges={gauges} geometry={geometry} />} />
      </BarChart>
    );
  },
);

function axisOf(scaleMax: number) {
  const middle = scaleMax / 2;
  return { domain: [0, scaleMax], ticks: [0, middle, scaleMax], lines: [middle] };
}
