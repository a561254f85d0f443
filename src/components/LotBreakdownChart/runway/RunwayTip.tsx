import type { ReactNode } from 'react';
import type { LotsWidget } from '../lotsSlots.js';
import type { RunwayScale } from './runwayScale.js';
import type { RunwaySize } from './runwaySize.js';
import type { RunwayView } from './runwayView.js';

interface RunwayTipProps {
  view: RunwayView;
  scale: RunwayScale;
  size: RunwaySize;
  /** Which cliff; 0 is now. */
  index: number;
  slot: LotsWidget['slot'];
  children: ReactNode;
}

/** The tooltip, on the side of its cliff where there is more room, and the mark on the line. */
export function RunwayTip({
  view: { startMs, remaining, steps },
  scale,
  size: { width },
  index,
  slot,
  children,
}: RunwayTipProps): ReactNode {
  const step = steps[index - 1];
  const x = scale.x(step?.firstMs ?? startMs);
  const y = scale.y(step?.rest ?? remaining);
  const isLeft = x > width / 2;
  return (
    <>
      <div {...slot('runway-cursor')} style={{ left: x }} />
      <div {...slot('runway-mark')} style={{ left: x, top: y }} />
      <div {...slot('runway-tip')} style={isLeft ? { right: width - x } : { left: x }}>
        <bdi>{children}</bdi>
      </div>
    </>
  );
}
