import { en } from 'react-credit-widgets/messages/en';
import { ja } from 'react-credit-widgets/messages/ja';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { labelsView } from '../../../../src/components/LotBreakdownChart/runway/labelsView.js';
import { runwayScale } from '../../../../src/components/LotBreakdownChart/runway/runwayScale.js';
import type { RunwaySize } from '../../../../src/components/LotBreakdownChart/runway/runwaySize.js';
import type {
  RunwayStep,
  RunwayView,
} from '../../../../src/components/LotBreakdownChart/runway/runwayView.js';
import { createText } from '../../../../src/format/createText.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Ten days on 400 px, 500 credits on 200 px; a line of text is 11.5 px high, a character 5.4 px wide. */
const SIZE: RunwaySize = { width: 400, height: 240, top: 20, bottom: 220, em: 10, isRtl: false };
const LINES = 2 * 11.5;
const GAP = 6;

const english = createText({ messages: en });

/** A cliff after so many days, to the same day or a later one. */
function aStep(days: number, drop: number, rest: number, lastDays = days): RunwayStep {
  const [firstMs, lastMs] = [PINNED_NOW + days * DAY_MS, PINNED_NOW + lastDays * DAY_MS];
  return { firstMs, lastMs, count: 1, drop, rest };
}

function aView(steps: RunwayStep[], overrides: Partial<RunwayView> = {}): RunwayView {
  const endMs = PINNED_NOW + 10 * DAY_MS;
  return {
    startMs: PINNED_NOW,
    endMs,
    days: [20_060, 20_069],
    months: [24_300, 24_299],
    remaining: 300,
    steps,
    scaleMax: 500,
    ...overrides,
  };
}

/** All credits expire half a day before the end, from seven tenths of the scale. */
const atTheEnd = (credits: number) =>
  aView([aStep(9.5, credits, 0)], { remaining: credits, scaleMax: credits / 0.7 });

const labelsOf = (view: RunwayView, size = SIZE, text = english) =>
  labelsView(view, size, runwayScale(view, size), text);

const cliffsOf = (view: RunwayView, size: Partial<RunwaySize> = {}, text = english) =>
  labelsOf(view, { ...SIZE, ...size }, text).cliffs;

/** "Dec 7: −300", without marks of direction. */
const wordsOf = (view: RunwayView, text = english) =>
  cliffsOf(view, {}, text).map(({ when, drop }) =>
    `${when}: ${drop.replace('\u200e', '')}`.replaceAll('\u2009', ' '),
  );

describe('labelsView', () => {
  describe('ticks', () => {
    it('stand at the half and the end of the scale, in short numbers', () => {
      expect(labelsOf(aView([], { scaleMax: 15_000 })).ticks).toEqual([
        { label: '7.5K', y: 120 },
        { label: '15K', y: 20 },
      ]);
    });
  });

  describe('the text of a label', () => {
    it('is missing when nothing expires', () => {
      expect(cliffsOf(aView([]))).toEqual([]);
    });

    it('is the date and the amount of the drop', () => {
      expect(wordsOf(aView([aStep(5, 1_200, 0)]))).toEqual(['Dec 7: −1,200']);
    });

    it('keeps the minus sign left of the number on a right-to-left page', () => {
      expect(cliffsOf(aView([aStep(5, 300, 0)]))[0]?.drop).toBe('\u200e−300');
    });

    it('has the range of days when a drop merges several expiries', () => {
      expect(wordsOf(aView([aStep(5, 300, 0, 7)]))).toEqual(['Dec 7 – 9: −300']);
    });

    const yearLong = { endMs: PINNED_NOW + 100 * DAY_MS };

    it.each([
      ['no year within the first one', 29, 29, 'Dec 31'],
      ['the year of a later one', 30, 30, 'Jan 1, 2025'],
      ['the year where a range ends in a later one', 29, 31, 'Dec 31, 2024 – Jan 2, 2025'],
    ])('has %s', (_year, firstDay, lastDay, when) => {
      const view = aView([aStep(firstDay, 300, 0, lastDay)], yearLong);
      expect(wordsOf(view)).toEqual([`${when}: −300`]);
    });

    it.each([
      ['UTC', 'Jan 1, 2025'],
      ['America/Los_Angeles', 'Dec 31'],
    ])('has day and year in the time zone %s', (timeZone, when) => {
      const view = aView([aStep(29.5, 300, 0)], yearLong);
      expect(wordsOf(view, createText({ messages: en, timeZone }))).toEqual([`${when}: −300`]);
    });

    it('compares with the first year in that time zone', () => {
      const startMs = Date.UTC(2025, 0, 1);
      const step = aStep(0, 300, 0);
      const view = aView([{ ...step, firstMs: startMs + DAY_MS, lastMs: startMs + DAY_MS }], {
        startMs,
        endMs: startMs + 10 * DAY_MS,
      });
      expect(wordsOf(view)).toEqual(['Jan 2: −300']);
      const losAngeles = createText({ messages: en, timeZone: 'America/Los_Angeles' });
      expect(wordsOf(view, losAngeles)).toEqual(['Jan 1, 2025: −300']);
    });
  });

  describe('the position of a label', () => {
    it('is after its drop, at the height before it', () => {
      expect(cliffsOf(aView([aStep(5, 300, 0)]))).toMatchObject([{ x: 200 + GAP, y: 100 }]);
    });

    it('starts at what the previous drop left', () => {
      const cliffs = cliffsOf(aView([aStep(2, 200, 100), aStep(6, 100, 0)]));
      expect(cliffs).toMatchObject([
        { x: 80 + GAP, y: 100 },
        { x: 240 + GAP, y: 180 },
      ]);
    });

    it('is above the line when the drop is shorter than the label', () => {
      const [label] = cliffsOf(aView([aStep(5, 10, 290)]));
      expect(label).toEqual({
        x: 206,
        y: expect.closeTo(104 - GAP - LINES),
        when: 'Dec 7',
        drop: '\u200e−10',
      });
    });

    it('is left of its drop in RTL, with x as its right edge', () => {
      const view = aView([aStep(2, 200, 100), aStep(6, 100, 0)]);
      expect(cliffsOf(view, { isRtl: true })).toMatchObject([
        { x: expect.closeTo(320 - GAP), y: 100 },
        { x: expect.closeTo(160 - GAP), y: 180 },
      ]);
    });

    it('is above the line where time goes to the left, too', () => {
      const [label] = cliffsOf(aView([aStep(5, 10, 290)]), { isRtl: true });
      expect(label?.y).toBeCloseTo(104 - GAP - LINES);
    });

    it('falls with the first of several expiries', () => {
      expect(cliffsOf(aView([aStep(5, 300, 0, 7)]))[0]?.x).toBeCloseTo(200 + GAP);
    });

    it('is before the cliff, above the line, where there is no room behind it', () => {
      const [label] = cliffsOf(atTheEnd(200));
      expect(label?.x).toBeLessThan(380 - GAP);
      expect(label?.y).toBeCloseTo(80 - GAP - LINES);
    });

    it.each([
      ['the date, when that is longer', 200, 'Dec 12'.length],
      ['the number, when that is longer', 1_234_567, '.−1,234,567'.length],
    ])('leaves, before the cliff, room for %s', (_longer, drop, characters) => {
      expect(cliffsOf(atTheEnd(drop))[0]?.x).toBeCloseTo(380 - GAP - characters * 5.4);
    });

    it('gives Chinese and Japanese characters the room of two letters', () => {
      const japanese = createText({ messages: ja });
      const [label] = cliffsOf(atTheEnd(200), {}, japanese);
      expect(label?.when).toBe('12月12日');
      expect(label?.x).toBeCloseTo(380 - GAP - 8 * 5.4);
    });

    it('grows with the size of text', () => {
      const [label] = cliffsOf(atTheEnd(200), { em: 20 });
      expect(label?.x).toBeCloseTo(380 - GAP - 6 * 10.8);
      expect(label?.y).toBeCloseTo(80 - GAP - 2 * LINES);
    });
  });

  describe('room', () => {
    it.each([
      ['behind a cliff that is far enough from a number of the scale', 8.4, 262, 336 + GAP],
      ['behind a cliff that falls from below the number', 8.6, 248, 344 + GAP],
      ['before a cliff that is too near to it', 8.6, 262, 344 - GAP - 6 * 5.4],
    ])('puts a label %s', (_place, days, remaining, x) => {
      const [label] = cliffsOf(aView([aStep(days, remaining, 0)], { remaining }));
      expect(label?.x).toBeCloseTo(x);
    });

    it.each([
      ['behind a cliff that is far enough from a number of the scale', 8.4, 64 - GAP],
      ['before a cliff that is too near to it', 8.6, 56 + GAP + 6 * 5.4],
    ])('puts a label, where time goes to the left, %s', (_place, days, x) => {
      const view = aView([aStep(days, 262, 0)], { remaining: 262 });
      expect(cliffsOf(view, { isRtl: true })[0]?.x).toBeCloseTo(x);
    });

    it('is given to the deepest of a crowd, each with its own words', () => {
      const crowd = [aStep(5, 30, 2_970), aStep(5.01, 10, 2_960), aStep(5.02, 20, 2_940)];
      const view = aView(crowd, { remaining: 3_000, scaleMax: 5_000 });
      expect(wordsOf(view)).toEqual(['Dec 7: −30', 'Dec 7: −20']);
    });

    it('is above the highest line under the words, where they reach beyond the next cliff', () => {
      const [label] = cliffsOf(aView([aStep(5, 10, 290), aStep(5.2, 290, 0)]));
      expect(label?.x).toBeCloseTo(200 + GAP);
      expect(label?.y).toBeCloseTo(104 - GAP - LINES);
    });

    it('ends above what is left after the last cliff', () => {
      const [, last] = cliffsOf(aView([aStep(2, 100, 200), aStep(5, 10, 190)]));
      expect(last?.y).toBeCloseTo(144 - GAP - LINES);
    });
  });
});
