import { type MemoExoticComponent, memo, type ReactNode, useMemo } from 'react';
import { Bar, BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Text } from '../../../format/createText.js';
import { AxisTick } from '../AxisTick.js';
import type { BarGeometry } from './barGeometry.js';
import { GaugeShape } from './GaugeShape.js';
import type { GaugeView } from './lineView.js';

/** Height of the axis under the rows, CSS pixels; the stylesheet reserves it. */
const AXIS_HEIGHT = 28;
/** CSS pixels. */
const TICK_ROOM = 60;
/** The same objects on every render: recharts computes its scales anew for new ones. */
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 };

export interface LotsPlotProps {
  /** From top to bottom. */
  gauges: readonly GaugeView[];
  /** End of the scale, whole credits. */
  scaleMax: number;
  geometry: BarGeometry;
  text: Text;
}

interface PlotRow extends GaugeView {
  index: number;
  /** Whole credits. */
  allocated: number;
  place: { top: number; height: number } | undefined;
}

/**
 * The same gauges drawn by recharts, with axis and grid lines: an enhancement behind the list, hidden from assistive
 * technology. A single gauge needs no axis.
 */
export const LotsPlot: MemoExoticComponent<(props: LotsPlotProps) => ReactNode> = memo(
  function LotsPlot({ gauges, scaleMax, geometry, text }: LotsPlotProps): ReactNode {
    const { width, height, bars, isRtl } = geometry;
    const hasAxis = gauges.length > 1;
    const axis = useMemo(() => axisOf(scaleMax), [scaleMax]);
    const tick = useMemo(
      () => <AxisTick label={text.compactCredits} width={width} room={TICK_ROOM} isRtl={isRtl} />,
      [text, width, isRtl],
    );
    const data = gauges.map(
      (gauge, index): PlotRow => ({
        ...gauge,
        index,
        allocated: gauge.trackShare * scaleMax,
        place: bars[index],
      }),
    );
    return (
      <BarChart
        layout="vertical"
        width={width}
        height={height}
        data={data}
        margin={NO_MARGIN}
        barCategoryGap={0}
        accessibilityLayer={false}
      >
        {hasAxis && (
          <CartesianGrid className="cw-plot-grid" horizontal={false} verticalValues={axis.lines} />
        )}
        <XAxis
          type="number"
          domain={axis.domain}
          ticks={axis.ticks}
          interval={0}
          height={AXIS_HEIGHT}
          hide={!hasAxis}
          reversed={isRtl}
          tickLine={false}
          tick={tick}
        />
        <YAxis type="category" dataKey="index" hide />
        <Bar dataKey="allocated" isAnimationActive={false} shape={drawGauge} />
      </BarChart>
    );
  },
);

function axisOf(scaleMax: number) {
  const middle = scaleMax / 2;
  return { domain: [0, scaleMax], ticks: [0, middle, scaleMax], lines: [middle] };
}

/** The bar of a gauge's allocation, placed on the scale by recharts. */
interface PlacedBar {
  x?: number;
  width?: number;
  payload?: PlotRow;
}

function drawGauge({ x = 0, width = 0, payload }: PlacedBar): ReactNode {
  if (!payload?.place) return null;
  const { kind, state, trackShare, fillShare, place } = payload;
  const fill = trackShare === 0 ? 0 : fillShare / trackShare;
  return (
    <GaugeShape
      kind={kind}
      state={state}
      fill={fill}
      x={x}
      width={width}
      top={place.top}
      height={place.height}
    />
  );
}
