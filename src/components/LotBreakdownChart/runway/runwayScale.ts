import type { RunwaySize } from './runwaySize.js';
import type { RunwayView } from './runwayView.js';

/** Converts values to CSS pixels, as recharts does, and back. */
export interface RunwayScale {
  /** Distance from the left of an instant (epoch milliseconds). */
  x: (atMs: number) => number;
  /** Distance from the top of an amount of whole credits. */
  y: (credits: number) => number;
  /** Instant (epoch milliseconds) at a distance from the left. */
  atMs: (x: number) => number;
}

/** Creates the two linear scales of a runway; time runs from right to left if `isRtl`. */
export function runwayScale(
  { startMs, endMs, scaleMax }: Pick<RunwayView, 'startMs' | 'endMs' | 'scaleMax'>,
  { width, top, bottom, isRtl }: Pick<RunwaySize, 'width' | 'top' | 'bottom' | 'isRtl'>,
): RunwayScale {
  const spanMs = endMs - startMs;
  return {
    x: (atMs) => {
      const along = (width * (atMs - startMs)) / spanMs;
      return isRtl ? width - along : along;
    },
    y: (credits) => bottom - ((bottom - top) * credits) / scaleMax,
    atMs: (x) => startMs + (spanMs * (isRtl ? width - x : x)) / width,
  };
}
