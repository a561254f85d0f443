/** A rectangle in CSS pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Something that wants a label beside a cliff. */
export interface Cliff {
  /** Where it falls, and the height it falls from, in CSS pixels from the top left. */
  x: number;
  top: number;
  /** Width of its label. */
  width: number;
  /** Who has the most to say is labeled first. */
  weight: number;
}

/** Where labels may stand. */
export interface LabelRoom {
  width: number;
  /** Height of every label. */
  labelHeight: number;
  /** What no label may cover. */
  obstacles: readonly Box[];
  /** The highest point of the picture between two places, from the top: labels stand above it. */
  surface: (fromX: number, toX: number) => number;
  /** 1 where time goes to the right, -1 where it goes to the left. */
  direction: 1 | -1;
}

const GAP = 6;
/** Farther above its cliff than so many times its height, a label does not belong to it any more. */
const MAX_LIFT = 2;

/**
 * The places of labels beside cliffs: behind the cliff, in the air above the lower step, or before it, above the upper
 * step. Where neither is free the cliff has no label: `null`.
 */
export function placeLabels(cliffs: readonly Cliff[], room: LabelRoom): (Box | null)[] {
  const taken = [...room.obstacles];
  const places = new Map<Cliff, Box>();
  for (const cliff of [...cliffs].sort((a, b) => b.weight - a.weight)) {
    const place = candidates(cliff, room).find(
      (box) =>
        isInside(box, room.width) &&
        cliff.top - box.y <= (MAX_LIFT + 1) * box.height &&
        !taken.some((other) => overlaps(box, other)),
    );
    if (!place) continue;
    places.set(cliff, place);
    taken.push(place);
  }
  return cliffs.map((cliff) => places.get(cliff) ?? null);
}

function candidates({ x, top, width }: Cliff, room: LabelRoom): Box[] {
  const { labelHeight: height, surface, direction } = room;
  const right = x + GAP;
  const left = x - GAP - width;
  return (direction === 1 ? [right, left] : [left, right]).map((start) => ({
    x: start,
    y: Math.min(top, surface(start, start + width) - height - GAP),
    width,
    height,
  }));
}

function isInside({ x, y, width }: Box, roomWidth: number): boolean {
  return x >= 0 && x + width <= roomWidth && y >= 0;
}

function overlaps(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width + GAP &&
    b.x < a.x + a.width + GAP &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  );
}
