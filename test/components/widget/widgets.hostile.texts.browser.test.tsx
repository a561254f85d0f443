import { cleanup } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts } from '../../support/hostileTexts/hostileTexts.js';
import { drawWidgets, HARMLESS, type Sights, sightsOf } from '../support/hostilePage.js';
import { setTraps } from '../support/traps.js';

/** What 120 of the widest letters may take, CSS pixels: 30 lines. */
const MAX_NAME_HEIGHT = 30 * 20.3;

let harmless: Sights;
let unnamed: Sights;

beforeAll(() => {
  harmless = sightsOf(drawWidgets(HARMLESS), HARMLESS);
  cleanup();
  unnamed = sightsOf(drawWidgets(null), null);
  cleanup();
});

/** Resolves when what was asked for before could not be loaded either. */
function imageRefused(): Promise<unknown> {
  const image = new Image();
  image.src = 'x';
  return new Promise((resolve) => image.addEventListener('error', resolve));
}

describe('a text in every field of the payload that readers see', () => {
  const caught = setTraps(window, afterAll);

  it('are 200 at least, and a name is shown in twelve places', () => {
    expect(hostileTexts.length).toBeGreaterThanOrEqual(200);
    expect(harmless.count).toBe(12);
  });

  it.each(hostileTexts)('FAULTS $fault: $title', ({ text, shown }) => {
    const expected = shown === null ? unnamed : harmless;
    const { html, heights, outside, turned } = sightsOf(drawWidgets(text), shown);
    expect(caught()).toEqual([]);
    expect(html).toBe(expected.html);
    expect(outside, 'what stands outside').toEqual([]);
    expect(turned, 'what runs from right to left').toEqual([]);
    heights.forEach((height, index) => {
      const bound = (expected.heights[index] ?? 0) + expected.count * MAX_NAME_HEIGHT;
      expect(height).toBeLessThanOrEqual(bound);
    });
  });

  it('FAULTS 71: none has run, asked for anything or thrown, later on either', async () => {
    await imageRefused();
    expect(caught()).toEqual([]);
  });
});
