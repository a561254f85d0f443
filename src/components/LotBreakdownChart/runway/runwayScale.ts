import type { RunwaySize } from './runwaySize.js';
import type { RunwayView } from './runwayView.js';

/** Values to CSS pixels, as recharts places them, and back. */
export interface RunwayScale {
  /** From the left, of an instant in epoch milliseconds. */
  x: (atMs: number) => number;
  /** From the top, of whole credits. */
  y: (credits: number) => number;
  /** The instant at a place. */
  atMs: (x: number) => number;
}

/** The two linear scales of a runway; time goes from right to left where people read so. */
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
