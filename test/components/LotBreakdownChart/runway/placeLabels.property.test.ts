import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  type Cliff,
  type LabelBounds,
  placeLabels,
} from '../../../../src/components/LotBreakdownChart/runway/placeLabels.js';
import { RUNS } from '../anyLots.js';

const BOTTOM = 240;

const anyBox = fc.record({
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: BOTTOM }),
  width: fc.integer({ min: 1, max: 80 }),
  height: fc.integer({ min: 1, max: 40 }),
});
const anyPicture = fc.record({
  width: fc.integer({ min: 200, max: 800 }),
  cliffs: fc.array(
    fc.record({
      along: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.integer({ min: 0, max: 60 }),
      width: fc.integer({ min: 10, max: 120 }),
    }),
    { maxLength: 24 },
  ),
  obstacles: fc.array(anyBox, { maxLength: 3 }),
  labelHeight: fc.integer({ min: 10, max: 40 }),
  direction: fc.constantFrom(1, -1),
});

/** A descent like the runway's: cliffs in time order, and the line between them. */
function descent(picture: typeof anyPicture extends fc.Arbitrary<infer T> ? T : never) {
  const { width, direction } = picture;
  const place = (along: number) => (direction === 1 ? along : 1 - along) * width;
  const inOrder = picture.cliffs.toSorted((a, b) => a.along - b.along);
  const levels = [{ from: 0, y: 40 }];
  const cliffs = inOrder.map(({ along, drop, width: labelWidth }): Cliff => {
    const top = levels.at(-1)?.y ?? 0;
    levels.push({ from: along, y: Math.min(BOTTOM, top + drop) });
    return { x: place(along), top, width: labelWidth, weight: drop };
  });
  const surface: LabelBounds['surface'] = (fromX, toX) => {
    const tops = levels.map(({ from, y }, index) => {
      const ends = [place(from), place(levels[index + 1]?.from ?? 1)];
      return Math.min(...ends) < toX && Math.max(...ends) > fromX ? y : Infinity;
    });
    return Math.min(...tops);
  };
  return { cliffs, room: { ...picture, surface } };
}

/** Whether two boxes overlap. */
function isOver(a: Box, b: Box): boolean {
  return (
    Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0 &&
    Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0
  );
}

describe('placeLabels of any descent', () => {
  it('places labels inside the picture, above the line, without overlaps', () => {
    let placed = 0;
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { cliffs, room } = descent(picture);
        const places = placeLabels(cliffs, room);
        expect(places).toHaveLength(cliffs.length);
        const labels = places.filter((box) => box !== null);
        placed += labels.length;
        labels.forEach((box, index) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(room.width);
          expect(box.y).toBeGreaterThanOrEqual(0);
          const lineY = room.surface(box.x, box.x + box.width);
          expect(box.y + box.height).toBeLessThan(lineY);
          const others = [...room.obstacles, ...labels.slice(index + 1)];
          expect(others.filter((other) => isOver(box, other))).toEqual([]);
        });
      }),
      RUNS,
    );
    expect(placed).toBeGreaterThan(500);
  });

  it('places each label beside its own cliff', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const { cliffs, room } = descent(picture);
        placeLabels(cliffs, room).forEach((box, index) => {
          const { x = 0, width } = cliffs[index] ?? {};
          if (!box) return;
          expect(box.width).toBe(width);
          expect(Math.min(Math.abs(box.x - x), Math.abs(box.x + box.width - x))).toBeCloseTo(6);
        });
      }),
      RUNS,
    );
  });
});
