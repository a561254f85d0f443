import { cleanup } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostileTexts } from '../../support/hostileTexts/hostileTexts.js';
import { drawWidgets, HARMLESS, type PageSummary, summarize } from '../support/hostilePage.js';
import { setTraps } from '../support/traps.js';

/** The maximum height of a name with 120 of the widest letters: 30 lines, CSS pixels. */
const MAX_NAME_HEIGHT = 30 * 20.3;

let harmless: PageSummary;
let unnamed: PageSummary;

beforeAll(() => {
  harmless = summarize(drawWidgets(HARMLESS), HARMLESS);
  cleanup();
  unnamed = summarize(drawWidgets(null), null);
  cleanup();
});

/** Resolves when a load fails, and so after all earlier ones have failed. */
function imageRefused(): Promise<unknown> {
  const image = new Image();
  image.src = 'x';
  return new Promise((resolve) => image.addEventListener('error', resolve));
}

describe('a text in every visible field of the payload', () => {
  const caught = setTraps(window, afterAll);

  it('there are at least 200, and a name is shown in twelve places', () => {
    expect(hostileTexts.length).toBeGreaterThanOrEqual(200);
    expect(harmless.count).toBe(12);
  });

  it.each(hostileTexts)('FAULTS $fault: $title', ({ text, shown }) => {
    const expected = shown === null ? unnamed : harmless;
    const { html, heights, outside, turned } = summarize(drawWidgets(text), shown);
    expect(caught()).toEqual([]);
    expect(html).toBe(expected.html);
    expect(outside, 'parts outside the column').toEqual([]);
    expect(turned, 'texts with reversed direction').toEqual([]);
    heights.forEach((height, index) => {
      const bound = (expected.heights[index] ?? 0) + expected.count * MAX_NAME_HEIGHT;
      expect(height).toBeLessThanOrEqual(bound);
    });
  });

  it('FAULTS 71: none has run, loaded anything or thrown, not even later', async () => {
    await imageRefused();
    expect(caught()).toEqual([]);
  });
});
