/** A rectangle in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A cliff that needs a label. */
export interface Cliff {
  /** Where it is, and the level it falls from, in CSS pixels from the top left. */
  x: number;
  top: number;
  /** Width of its label. */
  width: number;
  /** The cliff with the greatest weight is labeled first. */
  weight: number;
}

/** Where labels may be placed. */
export interface LabelBounds {
  width: number;
  /** Height of every label. */
  labelHeight: number;
  /** Boxes that no label may cover. */
  obstacles: readonly Box[];
  /** The highest point of the chart between two x positions, from the top: labels are placed above it. */
  surface: (fromX: number, toX: number) => number;
  /** 1 where time goes to the right, -1 where it goes to the left. */
  direction: 1 | -1;
}

const GAP = 6;
/** How far above its cliff a label may be, in label heights: farther up, it would not seem to belong to it. */
const MAX_LIFT = 2;

/**
 * Places a label beside each cliff: after the cliff, above the lower step, or before it, above the upper step. `null`
 * if there is no space for either.
 */
export function placeLabels(cliffs: readonly Cliff[], bounds: LabelBounds): (Box | null)[] {
  const taken = [...bounds.obstacles];
  const places = new Map<Cliff, Box>();
  for (const cliff of [...cliffs].sort((a, b) => b.weight - a.weight)) {
    const place = candidates(cliff, bounds).find(
      (box) =>
        isInside(box, bounds.width) &&
        cliff.top - box.y <= (MAX_LIFT + 1) * box.height &&
        !taken.some((other) => overlaps(box, other)),
    );
    if (!place) continue;
    places.set(cliff, place);
    taken.push(place);
  }
  return cliffs.map((cliff) => places.get(cliff) ?? null);
}

function candidates({ x, top, width }: Cliff, bounds: LabelBounds): Box[] {
  const { labelHeight: height, surface, direction } = bounds;
  const right = x + GAP;
  const left = x - GAP - width;
  return (direction === 1 ? [right, left] : [left, right]).map((start) => ({
    x: start,
    y: Math.min(top, surface(start, start + width) - height - GAP),
    width,
    height,
  }));
}

function isInside({ x, y, width }: Box, maxX: number): boolean {
  return x >= 0 && x + width <= maxX && y >= 0;
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + GAP &&
    b.x < a.x + a.width + GAP &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}
