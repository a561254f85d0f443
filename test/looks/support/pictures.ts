import { page } from 'vitest/browser';

/** Takes a screenshot of an element of the test page; one CSS pixel is one pixel. */
export async function pictureOf(element: Element): Promise<OffscreenCanvas> {
  const base64 = await page.screenshot({ element, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  contextOf(canvas).drawImage(image, 0, 0);
  return canvas;
}

/** The part of a tall widget that is visible at any position on the page, CSS pixels. */
const MAX_HEIGHT = 640;

/** The pixels of a part of a picture; transparent outside the picture. */
export function cut(picture: OffscreenCanvas, { left, top, width, height }: DOMRect): ImageData {
  const [x, y] = [Math.round(left), Math.round(top)];
  return contextOf(picture).getImageData(
    x,
    y,
    Math.round(width),
    Math.min(Math.round(height), MAX_HEIGHT),
  );
}

/** Chromium rounds blended colors on curved edges up or down: an invisible difference, in steps of 255. */
const ROUNDING = 2;

/** How many pixels of two pictures differ; all of them if the sizes differ. */
export function differingPixels(one: ImageData, other: ImageData): number {
  const count = one.width * one.height;
  if (one.width !== other.width || one.height !== other.height) return count;
  const found = new Set<number>();
  one.data.forEach((channel, at) => {
    if (Math.abs(channel - (other.data[at] ?? 0)) > ROUNDING) found.add(at >> 2);
  });
  return found.size;
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2D canvas context');
  return context;
}
