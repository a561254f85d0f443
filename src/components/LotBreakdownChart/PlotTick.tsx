import type { ReactNode } from 'react';
import type { Text } from '../../format/createText.js';

const ANCHORS = { first: 'start', middle: 'middle', last: 'end' } as const;

interface PlotTickProps {
  text: Text;
  lastIndex: number;
  /** The rest is filled in by recharts. */
  x?: number | string;
  y?: number | string;
  index?: number;
  payload?: { value: number };
}

/** A tick label that stays inside the picture: the first one starts at its tick, the last one ends there. */
export function PlotTick({ text, lastIndex, x, y, index = 0, payload }: PlotTickProps): ReactNode {
  if (!payload) return null;
  const inner = index === lastIndex ? 'last' : 'middle';
  return (
    <text
      className="cw-plot-tick"
      x={x}
      y={y}
      dy="0.8em"
      textAnchor={ANCHORS[index === 0 ? 'first' : inner]}
    >
      {text.compactCredits(payload.value)}
    </text>
  );
}
