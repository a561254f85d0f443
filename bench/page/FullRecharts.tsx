import type { ReactNode } from 'react';
import type { Credits } from 'react-credit-widgets';
import { Bar, BarChart, CartesianGrid, Legend, Tooltip, XAxis, YAxis } from 'recharts';
import { rowsOf } from './handWritten/rowsOf.js';
import { creditsText, dateText } from './handWritten/text.js';

/** Size of the widget's chart at a width of 600 CSS pixels, axis included. */
const WIDTH_PX = 558;
const HEIGHT_PX = 364;

interface FullRechartsProps {
  credits: Credits;
  /** Epoch milliseconds. */
  nowMs: number;
  maxRows: number;
}

/**
 * The lots as recharts' own examples would draw them, with axes, grid, legend and tooltip, and one bar per row of ours.
 */
export function FullRecharts({ credits, nowMs, maxRows }: FullRechartsProps): ReactNode {
  const { drawn, rest } = rowsOf(credits.lots, nowMs, maxRows);
  const data = drawn.map(({ kind, allocated, remaining, expiresAtMs }) => ({
    name: `${kind}, ${expiresAtMs === null ? 'no expiry' : dateText(expiresAtMs)}`,
    allocated,
    remaining,
  }));
  if (rest.length > 0) {
    const sum = { name: `${rest.length} more`, allocated: 0, remaining: 0 };
    for (const { allocated, remaining } of rest) {
      sum.allocated += allocated;
      sum.remaining += remaining;
    }
    data.push(sum);
  }
  return (
    <BarChart layout="vertical" width={WIDTH_PX} height={HEIGHT_PX} data={data}>
      <CartesianGrid strokeDasharray="3 3" />
      <XAxis type="number" tickFormatter={creditsText} />
      <YAxis type="category" dataKey="name" width={140} />
      <Tooltip />
      <Legend />
      <Bar dataKey="allocated" name="Allocated" fill="#b8c4de" isAnimationActive={false} />
      <Bar dataKey="remaining" name="Remaining" fill="#1d3a8a" isAnimationActive={false} />
    </BarChart>
  );
}
