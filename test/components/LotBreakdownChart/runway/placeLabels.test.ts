import { describe, expect, it } from 'vitest';
import {
  type Cliff,
  type LabelBounds,
  placeLabels,
} from '../../../../src/components/LotBreakdownChart/runway/placeLabels.js';

const room: LabelBounds = {
  width: 400,
  labelHeight: 30,
  obstacles: [],
  surface: () => 200,
  direction: 1,
};
const aCliff = (overrides: Partial<Cliff> = {}): Cliff => ({
  x: 200,
  top: 100,
  width: 50,
  weight: 1,
  ...overrides,
});
const placesOf = (cliffs: Cliff[], overrides: Partial<LabelBounds> = {}) =>
  placeLabels(cliffs, { ...room, ...overrides });
const startsOf = (cliffs: Cliff[], overrides?: Partial<LabelBounds>) =>
  placesOf(cliffs, overrides).map((place) => place?.x ?? null);

describe('placeLabels', () => {
  it('has no labels without cliffs', () => {
    expect(placesOf([])).toEqual([]);
  });

  it('is placed after its cliff, at the height of its top', () => {
    expect(placesOf([aCliff()])).toEqual([{ x: 206, y: 100, width: 50, height: 30 }]);
  });

  it('is placed to the left of it if time runs to the left', () => {
    expect(startsOf([aCliff()], { direction: -1 })).toEqual([144]);
  });

  it.each([
    ['at the right end', 1, 390, 334],
    ['at the left end', -1, 10, 16],
  ] as const)('is placed before a cliff %s', (_place, direction, x, start) => {
    expect(startsOf([aCliff({ x })], { direction })).toEqual([start]);
  });

  it('is omitted if neither side is wide enough', () => {
    expect(placesOf([aCliff({ x: 40 })], { width: 80 })).toEqual([null]);
  });

  it('is moved above the surface by at most twice its height', () => {
    expect(placesOf([aCliff()], { surface: () => 120 })).toMatchObject([{ y: 84 }]);
    expect(placesOf([aCliff()], { surface: () => 46 })).toMatchObject([{ y: 10 }]);
    expect(placesOf([aCliff()], { surface: () => 45 })).toEqual([null]);
  });

  it('never overflows the picture at the top', () => {
    const cliff = aCliff({ top: 20 });
    expect(placesOf([cliff], { surface: () => 36 })).toMatchObject([{ y: 0 }]);
    expect(placesOf([cliff], { surface: () => 35 })).toEqual([null]);
  });

  it('avoids an obstacle', () => {
    const obstacle = { x: 210, y: 120, width: 10, height: 20 };
    expect(startsOf([aCliff()], { obstacles: [obstacle] })).toEqual([144]);
    expect(startsOf([aCliff()], { obstacles: [{ ...obstacle, y: 130 }] })).toEqual([206]);
  });

  it('places the heaviest first, and returns labels in the given order', () => {
    const light = aCliff({ x: 200, weight: 1 });
    const heavy = aCliff({ x: 220, weight: 2 });
    expect(startsOf([light, heavy])).toEqual([144, 226]);
    expect(startsOf([heavy, light])).toEqual([226, 144]);
  });

  it('omits the label of the lightest if there is not enough room', () => {
    const crowd = [1, 2, 3].map((weight) => aCliff({ weight }));
    expect(startsOf(crowd)).toEqual([null, 144, 206]);
  });
});
