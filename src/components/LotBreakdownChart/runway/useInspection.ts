import { useState } from 'react';
import type { RunwayStep } from './runwayView.js';
import { useEscape } from './useEscape.js';

const NOW_MS = Number.NEGATIVE_INFINITY;

/** Which cliff of a runway the user is looking at. Cliffs are numbered from 1; 0 is now. */
export interface Inspection {
  /** Value of the slider. */
  cliff: number;
  /** The cliff in the tooltip: at the pointer, else at the slider if it has the focus; `null` for no tooltip. */
  shown: number | null;
  /** Moves the slider. */
  moveTo: (cliff: number) => void;
  setFocused: (isFocused: boolean) => void;
  /** Sets the instant at the pointer, epoch milliseconds; `null` when the pointer leaves. */
  setPointed: (atMs: number | null) => void;
  /** The last cliff up to an instant. */
  cliffAt: (atMs: number) => number;
}

/**
 * Tracks keyboard and pointer on a runway. Positions are kept as instants, so that they stay when earlier lots expire.
 * Escape hides the tooltip until the next move.
 */
export function useInspection(steps: readonly RunwayStep[]): Inspection {
  const [sliderMs, setSliderMs] = useState(NOW_MS);
  const [pointedMs, setPointedMs] = useState<number | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  const [isDismissed, setDismissed] = useState(false);
  const cliffAt = (atMs: number) => steps.filter(({ firstMs }) => firstMs <= atMs).length;
  const inspectedMs = pointedMs ?? (isFocused ? sliderMs : null);
  const isShown = inspectedMs !== null && !isDismissed;
  useEscape(isShown, () => setDismissed(true));
  const withTooltip = <T>(set: (value: T) => void) => {
    return (value: T) => {
      set(value);
      setDismissed(false);
    };
  };
  return {
    cliff: cliffAt(sliderMs),
    shown: isShown ? cliffAt(inspectedMs) : null,
    moveTo: withTooltip((cliff) => setSliderMs(steps[cliff - 1]?.firstMs ?? NOW_MS)),
    setFocused: withTooltip(setIsFocused),
    setPointed: withTooltip(setPointedMs),
    cliffAt,
  };
}
