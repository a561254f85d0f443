import type { ReactNode } from 'react';

interface AxisTickProps {
  /** What stands at a value. */
  label: (value: number) => string;
  /** Length of the axis and room that a label may need, CSS pixels. */
  width: number;
  room: number;
  isRtl: boolean;
  /** The rest is filled in by recharts. */
  x?: number | string;
  y?: number | string;
  payload?: { value: number };
}

/** A tick label that stays inside the picture: near the ends of the axis it starts or ends at its tick. */
export function AxisTick({
  label,
  width,
  room,
  isRtl,
  x = 0,
  y,
  payload,
}: AxisTickProps): ReactNode {
  if (!payload) return null;
  const along = isRtl ? width - Number(x) : Number(x);
  return (
    <text className="cw-plot-tick" x={x} y={y} dy="0.8em" textAnchor={anchor(along, width, room)}>
      {label(payload.value)}
    </text>
  );
}

function anchor(along: number, width: number, room: number): 'start' | 'middle' | 'end' {
  if (along < room / 2) return 'start';
  return along > width - room / 2 ? 'end' : 'middle';
}
