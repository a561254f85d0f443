import { type MemoExoticComponent, memo, type ReactNode } from 'react';
import { Area, AreaChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Text } from '../../../format/createText.js';
import { dayStart } from '../../../format/dayStart.js';
import { formatDay } from '../../../format/formatDay.js';
import { AxisTick } from '../AxisTick.js';
import type { RunwaySize } from './runwaySize.js';
import type { RunwayView } from './runwayView.js';
import { timeTicks } from './timeTicks.js';

/** Width reserved for a tick label, em. */
const TICK_EM = 6.5;

interface RunwayChartProps {
  view: RunwayView;
  size: RunwaySize;
  text: Text;
}

/** Area, axis and grid of the runway. */
export const RunwayChart: MemoExoticComponent<(props: RunwayChartProps) => ReactNode> = memo(
  function RunwayChart({ view, size, text }: RunwayChartProps): ReactNode {
    const { startMs, endMs, remaining, steps, scaleMax } = view;
    const { width, height, top, bottom, em, isRtl } = size;
    const axisHeight = height - bottom;
    const labelWidth = TICK_EM * em;
    const maxTicks = Math.max(1, Math.floor(width / labelWidth));
    const { days, format } = timeTicks(view.days, view.months, maxTicks);
    const labels = new Map(days.map((day) => [dayStart(day, text), formatDay(day, text, format)]));
    const ticks = inside([...labels.keys()], view, labelWidth / 2 / width);
    const data = [
      { atMs: startMs, rest: remaining },
      ...steps.map(({ firstMs, rest }) => ({ atMs: firstMs, rest })),
      { atMs: endMs, rest: steps.at(-1)?.rest ?? remaining },
    ];
    return (
      <AreaChart
        width={width}
        height={height}
        data={data}
        margin={{ top, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid
          className="cw-plot-grid"
          vertical={false}
          horizontalValues={[scaleMax / 2, scaleMax]}
        />
        <Area
          type="stepAfter"
          dataKey="rest"
          isAnimationActive={false}
          dot={false}
          activeDot={false}
          fill="var(--_cw-runway)"
          fillOpacity={1}
          stroke="var(--_cw-runway-line)"
          strokeWidth={2}
        />
        <XAxis
          type="number"
          dataKey="atMs"
          domain={[startMs, endMs]}
          ticks={ticks}
          interval={0}
          height={axisHeight}
          reversed={isRtl}
          tick={
            <AxisTick
              label={(atMs) => labels.get(atMs) ?? ''}
              width={width}
              labelWidth={labelWidth}
              isRtl={isRtl}
            />
          }
        />
        <YAxis hide domain={[0, scaleMax]} />
      </AreaChart>
    );
  },
);

/** Keeps the ticks whose labels fit between the ends of the axis, or the first one if none do. */
function inside(
  ticks: readonly number[],
  { startMs, endMs }: Pick<RunwayView, 'startMs' | 'endMs'>,
  halfLabel: number,
): number[] {
  const fitting = ticks.filter((atMs) => {
    const along = (atMs - startMs) / (endMs - startMs);
    return along >= halfLabel && along <= 1 - halfLabel;
  });
  return fitting.length > 0 ? fitting : ticks.slice(0, 1);
}
