import { useState } from 'react';
import type { RunwayStep } from './runwayView.js';
import { useEscape } from './useEscape.js';

const NOW_MS = Number.NEGATIVE_INFINITY;

/** What of a runway the reader is looking at. Cliffs are counted from 1; 0 is now. */
export interface Inspection {
  /** Where the slider stands. */
  cliff: number;
  /** What the tooltip tells of: where the pointer is, else the slider if it has the focus; `null` for no tooltip. */
  shown: number | null;
  /** Moves the slider. */
  moveTo: (cliff: number) => void;
  setFocused: (isFocused: boolean) => void;
  /** The instant that the pointer is at, epoch milliseconds; `null` when it leaves. */
  setPointed: (atMs: number | null) => void;
  /** The cliff before an instant. */
  cliffAt: (atMs: number) => number;
}

/**
 * Follows keyboard and pointer over a runway. Places are remembered as times, so that the reader stays there when earlier
 * lots expire. Escape hides the tooltip until the reader moves on.
 */
export function useInspection(steps: readonly RunwayStep[]): Inspection {
  const [sliderMs, setSliderMs] = useState(NOW_MS);
  const [pointedMs, setPointedMs] = useState<number | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  const [isDismissed, setDismissed] = useState(false);
  const cliffAt = (atMs: number) => steps.filter(({ firstMs }) => firstMs <= atMs).length;
  const lookedAtMs = pointedMs ?? (isFocused ? sliderMs : null);
  const isShown = lookedAtMs !== null && !isDismissed;
  useEscape(isShown, () => setDismissed(true));
  const moved = <T>(set: (value: T) => void) => {
    return (value: T) => {
      set(value);
      setDismissed(false);
    };
  };
  return {
    cliff: cliffAt(sliderMs),
    shown: isShown ? cliffAt(lookedAtMs) : null,
    moveTo: moved((cliff) => setSliderMs(steps[cliff - 1]?.firstMs ?? NOW_MS)),
    setFocused: moved(setIsFocused),
    setPointed: moved(setPointedMs),
    cliffAt,
  };
}
