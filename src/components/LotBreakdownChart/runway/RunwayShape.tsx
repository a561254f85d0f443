import type { ReactNode } from 'react';
import type { LotsWidget } from '../lotsSlots.js';
import type { RunwayView } from './runwayView.js';

/** The shape is drawn in a square of this side and stretched. */
const SIDE = 1_000;

interface RunwayShapeProps {
  widget: LotsWidget;
  view: RunwayView;
}

/** The steps as a bare area, in any size: what a server renders, and what is printed. */
export function RunwayShape({ widget: { slot }, view }: RunwayShapeProps): ReactNode {
  const line = stepsLine(view);
  return (
    <svg
      {...slot('runway-shape')}
      width="100%"
      height="100%"
      viewBox={`0 0 ${SIDE} ${SIDE}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path {...slot('runway-steps')} d={`M0 ${SIDE}V${line}V${SIDE}Z`} fillOpacity="0.2" />
      <path {...slot('runway-line')} d={`M0 ${line}`} fill="none" stroke="currentColor" />
    </svg>
  );
}

/** The steps as SVG path commands, from the height of what there is now to the end. */
function stepsLine({ startMs, endMs, remaining, steps, scaleMax }: RunwayView): string {
  const y = (credits: number) => Math.round(SIDE * (1 - credits / scaleMax));
  const x = (atMs: number) => Math.round((SIDE * (atMs - startMs)) / (endMs - startMs));
  const down = steps.map(({ firstMs, rest }) => `H${x(firstMs)}V${y(rest)}`);
  return `${y(remaining)}${down.join('')}H${SIDE}`;
}
