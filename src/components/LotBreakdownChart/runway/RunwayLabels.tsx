import type { ReactNode } from 'react';
import type { Text } from '../../../format/createText.js';
import { labelsView } from './labelsView.js';
import type { RunwayScale } from './runwayScale.js';
import type { RunwaySize } from './runwaySize.js';
import type { RunwayView } from './runwayView.js';

interface RunwayLabelsProps {
  view: RunwayView;
  size: RunwaySize;
  scale: RunwayScale;
  text: Text;
}

/** Labels of the credit scale and of the cliffs. */
export function RunwayLabels({ view, size, scale, text }: RunwayLabelsProps): ReactNode {
  const { width, height, isRtl } = size;
  const { ticks, cliffs } = labelsView(view, size, scale, text);
  return (
    <svg className="cw-runway-labels" width={width} height={height} aria-hidden="true">
      {ticks.map(({ label, y }) => (
        <text
          key={label}
          className="cw-plot-tick"
          x={isRtl ? 0 : width}
          y={y}
          dy="-0.35em"
          textAnchor="end"
        >
          {label}
        </text>
      ))}
      {cliffs.map(({ x, y, when, drop }) => (
        <text key={x} className="cw-plot-tick" y={y}>
          <tspan x={x} dy="0.95em">
            {when}
          </tspan>
          <tspan className="cw-runway-drop" x={x} dy="1.25em">
            {drop}
          </tspan>
        </text>
      ))}
    </svg>
  );
}
