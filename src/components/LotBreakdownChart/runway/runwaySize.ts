import { isRtl } from '../useMeasured.js';

/** The room of a runway, in CSS pixels. */
export interface RunwaySize {
  width: number;
  height: number;
  /** Where the scale of credits begins and ends, from the top. */
  top: number;
  bottom: number;
  /** The size of text. */
  em: number;
  isRtl: boolean;
}

/** Measures the room, and in it the shape of the base layer: the plot has the same scales. */
export function runwaySize(area: HTMLElement, { width, height, top }: DOMRect): RunwaySize {
  const shape = area.querySelector('[data-slot=runway-shape]')?.getBoundingClientRect();
  return {
    width,
    height,
    top: (shape?.top ?? top) - top,
    bottom: (shape?.bottom ?? top + height) - top,
    em: Number.parseFloat(getComputedStyle(area).fontSize),
    isRtl: isRtl(area),
  };
}
