import { isRtl } from '../useMeasured.js';

/** Positions of the base layer's gauges, in CSS pixels from the top of the panel. */
export interface BarGeometry {
  width: number;
  height: number;
  /** Height reserved for the axis, below the gauges. */
  axisHeight: number;
  bars: { top: number; height: number }[];
  isRtl: boolean;
}

/** Measures the gauges of the base layer, so that the plot draws its bars in the same places. */
export function barGeometry(panel: HTMLElement, rect: DOMRect): BarGeometry {
  const bars = [...panel.querySelectorAll('[data-slot=lot] [data-slot=bar]')].map((bar) => {
    const { top, height } = bar.getBoundingClientRect();
    return { top: top - rect.top, height };
  });
  const { paddingBlockEnd } = getComputedStyle(panel);
  return {
    width: rect.width,
    height: rect.height,
    axisHeight: Number.parseFloat(paddingBlockEnd),
    bars,
    isRtl: isRtl(panel),
  };
}
