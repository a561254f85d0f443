import { isRtl } from '../useMeasured.js';

/** The size of a runway, in CSS pixels. */
export interface RunwaySize {
  width: number;
  height: number;
  /** Where the scale of credits begins and ends, from the top. */
  top: number;
  bottom: number;
  /** Font size. */
  em: number;
  isRtl: boolean;
}

/** Measures the panel and the base layer's shape in it, so that the plot has the same scales. */
export function runwaySize(panel: HTMLElement, { width, height, top }: DOMRect): RunwaySize {
  const shape = panel.querySelector('[data-slot=runway-shape]')?.getBoundingClientRect();
  return {
    width,
    height,
    top: (shape?.top ?? top) - top,
    bottom: (shape?.bottom ?? top + height) - top,
    em: Number.parseFloat(getComputedStyle(panel).fontSize),
    isRtl: isRtl(panel),
  };
}
