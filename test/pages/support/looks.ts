import type { Locator, Page } from 'playwright';

/** Computed colors of the host's page, where the themes set them. */
export function looksOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const styleOf = (selector: string) => {
      const element = document.querySelector(selector);
      if (!element) throw new Error(`no ${selector}`);
      return getComputedStyle(element);
    };
    const button = styleOf('#balance [data-slot=top-up]');
    return {
      background: styleOf('#lots').backgroundColor,
      text: styleOf('#lots').color,
      meter: styleOf('#balance [data-slot=fill]').fill,
      button: button.backgroundColor,
      buttonText: button.color,
      buttonRadius: button.borderRadius,
      gauge: styleOf('#lots li:first-child [data-slot=fill]').fill,
    };
  });
}

/** The share of `whole`'s width that `part` takes, 0–1. */
export async function shareOf(part: Locator, whole: Locator): Promise<number> {
  const [partBox, wholeBox] = await Promise.all([part.boundingBox(), whole.boundingBox()]);
  return (partBox?.width ?? 0) / (wholeBox?.width ?? Number.NaN);
}

/** All colors of an element as it is painted: `rgb(59, 47, 214)`. */
export async function paintedColors(element: Locator): Promise<Set<string>> {
  // The caret is hidden by a style that a strict policy would block.
  const png = await element.screenshot({ caret: 'initial' });
  // Decoded in a page without a policy.
  const page = await element.page().context().newPage();
  const colors = await page.evaluate(async (base64) => {
    const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob();
    const { width, height } = await createImageBitmap(blob);
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas?.drawImage(await createImageBitmap(blob), 0, 0);
    const data = canvas?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    const found = new Set<string>();
    for (let at = 0; at < data.length; at += 4) {
      found.add(`rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`);
    }
    return [...found];
  }, png.toString('base64'));
  await page.close();
  return new Set(colors);
}
