import { isRtl } from '../useMeasured.js';

/** Where the base layer's gauges are, in CSS pixels from the top of the picture. */
export interface BarGeometry {
  width: number;
  height: number;
  /** Height of the room for the axis, under the gauges. */
  axisHeight: number;
  bars: { top: number; height: number }[];
  isRtl: boolean;
}

/** Measures the gauges of the base layer, so that the plot draws its bars in the very same places. */
export function barGeometry(area: HTMLElement, room: DOMRect): BarGeometry {
  const bars = [...area.querySelectorAll('[data-slot=lot] [data-slot=bar]')].map((bar) => {
    const { top, height } = bar.getBoundingClientRect();
    return { top: top - room.top, height };
  });
  const { paddingBlockEnd } = getComputedStyle(area);
  return {
    width: room.width,
    height: room.height,
    axisHeight: Number.parseFloat(paddingBlockEnd),
    bars,
    isRtl: isRtl(area),
  };
}
