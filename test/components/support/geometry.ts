import { expect } from 'vitest';

/** The position of an element on the page, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function boxOf(element: Element): Box {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** Fails unless two boxes coincide within a pixel on every side. */
export function expectSamePlace(box: Box, other: Box, name: string): void {
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    expect(Math.abs(box[side] - other[side]), `${name}, ${side}, pixels apart`).toBeLessThanOrEqual(
      1,
    );
  }
}

/** Records layout shifts from now on, as Chromium measures them; returns a function that stops and sums them up. */
export function recordLayoutShifts(): () => number {
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type: 'layout-shift' });
  return () => {
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    observer.disconnect();
    return shifts.reduce((sum, { value }) => sum + value, 0);
  };
}

/** Resolves when the current page content has been painted in its final font. */
export async function painted(): Promise<void> {
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}
