import type { CSSProperties, ReactNode } from 'react';
import type { LotsWidget } from '../chartProps.js';
import type { RunwayScale } from './runwayScale.js';
import type { RunwaySize } from './runwaySize.js';
import type { RunwayView } from './runwayView.js';

/** On a runway narrower than this, the tooltip takes the full width, em. */
const NARROW_EM = 31;

interface RunwayTipProps {
  view: RunwayView;
  scale: RunwayScale;
  size: RunwaySize;
  /** Number of the cliff, from 1; 0 is now. */
  cliff: number;
  slot: LotsWidget['slot'];
  children: ReactNode;
}

/** The tooltip, on the side of its cliff that has more space, and the mark on the line. */
export function RunwayTip({
  view: { startMs, remaining, steps },
  scale,
  size: { width, em },
  cliff,
  slot,
  children,
}: RunwayTipProps): ReactNode {
  const step = steps[cliff - 1];
  const x = scale.x(step?.firstMs ?? startMs);
  const y = scale.y(step?.rest ?? remaining);
  const isNarrow = width < NARROW_EM * em;
  return (
    <>
      <div {...slot('runway-cursor')} style={{ left: x }} />
      <div {...slot('runway-mark')} style={{ left: x, top: y }} />
      <div {...slot('runway-tip')} style={isNarrow ? { left: 0, right: 0 } : besideCliff(x, width)}>
        <bdi>{children}</bdi>
      </div>
    </>
  );
}

function besideCliff(x: number, width: number): CSSProperties {
  return x > width / 2 ? { right: width - x } : { left: x };
}
