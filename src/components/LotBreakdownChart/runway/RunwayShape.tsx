import type { ReactNode } from 'react';
import type { LotsWidget } from '../chartProps.js';
import { runwayScale } from './runwayScale.js';
import type { RunwayView } from './runwayView.js';

/** Side of the square that the shape is drawn in, before it is stretched. */
const SIDE = 1_000;
/** The stylesheet mirrors it where time runs from right to left. */
const SQUARE = { width: SIDE, top: 0, bottom: SIDE, isRtl: false };

interface RunwayShapeProps {
  widget: LotsWidget;
  view: RunwayView;
}

/** The steps as a bare area of any size, for server rendering and print. */
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

/** The steps as SVG path commands, from the current level to the end of the axis. */
function stepsLine(view: RunwayView): string {
  const { x, y } = runwayScale(view, SQUARE);
  const down = view.steps.map(
    ({ firstMs, rest }) => `H${Math.round(x(firstMs))}V${Math.round(y(rest))}`,
  );
  return `${Math.round(y(view.remaining))}${down.join('')}H${SIDE}`;
}
