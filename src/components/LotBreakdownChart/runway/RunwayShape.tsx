import type { ReactNode } from 'react';
import type { LotsWidget } from '../chartProps.js';
import { runwayScale } from './runwayScale.js';
import type { RunwayView } from './runwayView.js';

/** The shape is drawn in a square of this side and stretched. */
const SIDE = 1_000;
/** Mirrored by the stylesheet where time goes from right to left. */
const SQUARE = { width: SIDE, top: 0, bottom: SIDE, isRtl: false };

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
function stepsLine(view: RunwayView): string {
  const { x, y } = runwayScale(view, SQUARE);
  const down = view.steps.map(
    ({ firstMs, rest }) => `H${Math.round(x(firstMs))}V${Math.round(y(rest))}`,
  );
  return `${Math.round(y(view.remaining))}${down.join('')}H${SIDE}`;
}
