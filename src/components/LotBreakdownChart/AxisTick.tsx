import type { ReactNode } from 'react';

interface AxisTickProps {
  /** Formats the value of a tick. */
  label: (value: number) => string;
  /** Length of the axis, CSS pixels. */
  width: number;
  /** Width reserved for a label, CSS pixels. */
  labelWidth: number;
  isRtl: boolean;
  /** Set by recharts, like the props below. */
  x?: number | string;
  y?: number | string;
  payload?: { value: number };
}

/** A tick label that stays inside the chart: near the ends of the axis it starts or ends at its tick. */
export function AxisTick({
  label,
  width,
  labelWidth,
  isRtl,
  x = 0,
  y,
  payload,
}: AxisTickProps): ReactNode {
  if (!payload) return null;
  const along = isRtl ? width - Number(x) : Number(x);
  return (
    <text
      className="cw-plot-tick"
      x={x}
      y={y}
      dy="0.8em"
      textAnchor={anchor(along, width, labelWidth)}
    >
      {label(payload.value)}
    </text>
  );
}

function anchor(along: number, width: number, labelWidth: number): 'start' | 'middle' | 'end' {
  if (along < labelWidth / 2) return 'start';
  return along > width - labelWidth / 2 ? 'end' : 'middle';
}
