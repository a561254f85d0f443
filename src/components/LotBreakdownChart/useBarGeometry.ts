import { type RefObject, useState } from 'react';
import { useClientLayoutEffect } from '../../hooks/useClientLayoutEffect.js';

/** Where the base layer's gauges are, in CSS pixels from the top of the picture. */
export interface BarGeometry {
  width: number;
  height: number;
  bars: { top: number; height: number }[];
  isRtl: boolean;
}

/**
 * Measures the gauges of the base layer, so that the plot draws its bars in the very same places; again whenever the
 * room or `content` changes. `null` before the first measurement and while there is no content.
 */
export function useBarGeometry(
  ref: RefObject<HTMLElement | null>,
  content: unknown,
): BarGeometry | null {
  const [geometry, setGeometry] = useState<BarGeometry | null>(null);
  useClientLayoutEffect(() => {
    const area = ref.current;
    if (!area || !content) return;
    const update = () => setGeometry((known) => unlessEqual(known, measure(area)));
    update(); // before the paint, so that no frame shows new rows with old bars
    const observer = new ResizeObserver(update);
    observer.observe(area);
    return () => observer.disconnect();
  }, [ref, content]);
  return geometry;
}

/** Measuring the same again must not draw again. */
function unlessEqual(known: BarGeometry | null, measured: BarGeometry | null): BarGeometry | null {
  return JSON.stringify(known) === JSON.stringify(measured) ? known : measured;
}

function measure(area: HTMLElement): BarGeometry | null {
  const room = area.getBoundingClientRect();
  if (room.width === 0) return null;
  const bars = [...area.querySelectorAll('[data-slot=lot] > [data-slot=bar]')].map((bar) => {
    const { top, height } = bar.getBoundingClientRect();
    return { top: top - room.top, height };
  });
  const isRtl = getComputedStyle(area).direction === 'rtl';
  return { width: room.width, height: room.height, bars, isRtl };
}
