import { type MemoExoticComponent, memo, type ReactNode } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Text } from '../../format/createText.js';
import { GaugeShape } from './GaugeShape.js';
import type { LotsView } from './lotsView.js';
import { PlotTick } from './PlotTick.js';
import type { BarGeometry } from './useBarGeometry.js';

/** Height of the axis under the rows, CSS pixels; the stylesheet reserves it. */
const AXIS_HEIGHT = 28;

export interface LotsPlotProps {
  view: LotsView;
  geometry: BarGeometry;
  text: Text;
}

/**
 * The same gauges drawn by recharts, with axis and grid lines: an enhancement behind the list, hidden from assistive
 * technology. A single lot needs no axis.
 */
export const LotsPlot: MemoExoticComponent<(props: LotsPlotProps) => ReactNode> = memo(
  function LotsPlot({ view, geometry, text }: LotsPlotProps): ReactNode {
    const { rows, scaleMax } = view;
    const { width, height, bars, isRtl } = geometry;
    const hasAxis = rows.length > 1;
    const ticks = [0, scaleMax / 2, scaleMax];
    const data = rows.map((row, index) => ({
      ...row,
      index,
      bar: bars[index],
      allocated: row.lot.allocated,
    }));
    return (
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        data={data}
        margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
        barCategoryGap={0}
        accessibilityLayer={false}
        tabIndex={-1}
      >
        {hasAxis && (
          <CartesianGrid
            className="cw-plot-grid"
            horizontal={false}
            verticalValues={[scaleMax / 2]}
          />
        )}
        <XAxis
          type="number"
          domain={[0, scaleMax]}
          ticks={ticks}
          interval={0}
          height={AXIS_HEIGHT}
          hide={!hasAxis}
          reversed={isRtl}
          tickLine={false}
          tick={<PlotTick text={text} lastIndex={ticks.length - 1} />}
        />
        <YAxis type="category" dataKey="index" hide />
        <Bar dataKey="allocated" isAnimationActive={false} shape={<GaugeShape />} />
      </BarChart>
    );
  },
);
