import { page } from 'vitest/browser';

/** Takes a picture of an element of the test's page; one CSS pixel is one of its pixels. */
export async function pictureOf(element: Element): Promise<OffscreenCanvas> {
  const base64 = await page.screenshot({ element, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  contextOf(canvas).drawImage(image, 0, 0);
  return canvas;
}

/** Of a widget higher than the page, this much is seen wherever it stands; CSS pixels. */
const MAX_HEIGHT = 640;

/** The pixels of a part of a picture; what lies outside of the picture is transparent. */
export function cut(picture: OffscreenCanvas, { left, top, width, height }: DOMRect): ImageData {
  const [x, y] = [Math.round(left), Math.round(top)];
  return contextOf(picture).getImageData(
    x,
    y,
    Math.round(width),
    Math.min(Math.round(height), MAX_HEIGHT),
  );
}

/** Chromium rounds a blended color of a curved edge now up, now down: steps of 255 that no eye sees. */
const ROUNDING = 2;

/** How many pixels of two pictures differ; all of them if the pictures differ in size. */
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
  if (!context) throw new Error('this browser draws nothing');
  return context;
}
