import type { Text } from '../../../format/createText.js';
import { formatDateRange } from '../../../format/formatDateRange.js';
import { type Box, type Cliff, placeLabels } from './placeLabels.js';
import type { RunwayScale } from './runwayScale.js';
import type { RunwaySize } from './runwaySize.js';
import type { RunwayStep, RunwayView } from './runwayView.js';

/** Size of a label, in em of the widget's text. */
const LINE_EM = 1.15;
const CHARACTER_EM = 0.54;
/** Chinese and Japanese characters, as wide as two letters. */
const WIDE = /[\u2e80-\uffef]/g;
/** Left-to-right mark: keeps the minus sign left of the number on a right-to-left page. */
const LEFT_TO_RIGHT = '\u200e';

const DAY = { month: 'short', day: 'numeric' } as const;
const YEAR = { year: 'numeric' } as const;
const DAY_AND_YEAR = { ...DAY, ...YEAR };

/** Labels on the runway, in CSS pixels from the top left. */
export interface LabelsView {
  /** Ticks of the credit scale; `y` is the grid line below the label. */
  ticks: { label: string; y: number }[];
  /** When each cliff comes and how many credits expire, for those where a label fits. */
  cliffs: { x: number; y: number; when: string; drop: string }[];
}

/** Returns the labels that fit on a runway of a given size without covering each other or its line. */
export function labelsView(
  view: RunwayView,
  size: RunwaySize,
  scale: RunwayScale,
  text: Text,
): LabelsView {
  const { width, em, isRtl } = size;
  const lineHeight = LINE_EM * em;
  const widthOf = (label: string) => label.replace(WIDE, '$&$&').length * CHARACTER_EM * em;
  const ticks = [view.scaleMax / 2, view.scaleMax].map((credits) => ({
    label: text.compactCredits(credits),
    y: scale.y(credits),
  }));
  const obstacles = ticks.map(({ label, y }): Box => {
    const labelWidth = widthOf(label);
    return {
      x: isRtl ? 0 : width - labelWidth,
      y: y - lineHeight,
      width: labelWidth,
      height: lineHeight,
    };
  });
  const cliffs = view.steps.map((step, index) => {
    const when = whenText(step, view.startMs, text);
    const drop = LEFT_TO_RIGHT + text.message('runwayDrop', { n: text.credits(step.drop) });
    const cliff: Cliff = {
      x: scale.x(step.firstMs),
      top: scale.y(view.steps[index - 1]?.rest ?? view.remaining),
      width: Math.max(widthOf(when), widthOf(drop)),
      weight: step.drop,
    };
    return { when, drop, cliff };
  });
  const places = placeLabels(
    cliffs.map(({ cliff }) => cliff),
    {
      width,
      labelHeight: 2 * lineHeight,
      obstacles,
      surface: surfaceOf(view, scale),
      direction: isRtl ? -1 : 1,
    },
  );
  return {
    ticks,
    cliffs: cliffs.flatMap(({ when, drop }, index) => {
      const place = places[index];
      if (!place) return [];
      return { x: isRtl ? place.x + place.width : place.x, y: place.y, when, drop };
    }),
  };
}

/** Returns a function for the highest point of the runway's line between two x positions. */
function surfaceOf({ startMs, endMs, remaining, steps }: RunwayView, scale: RunwayScale) {
  const levels = [{ firstMs: startMs, rest: remaining }, ...steps].map((level, index) => {
    const ends = [scale.x(level.firstMs), scale.x(steps[index]?.firstMs ?? endMs)] as const;
    return { from: Math.min(...ends), to: Math.max(...ends), y: scale.y(level.rest) };
  });
  return (fromX: number, toX: number) =>
    Math.min(...levels.filter(({ from, to }) => from < toX && to > fromX).map(({ y }) => y));
}

/** "Jan 1", or "Jan 1 – 31" for several expiries; with the year unless it is the one the axis starts in. */
function whenText({ firstMs, lastMs }: RunwayStep, startMs: number, text: Text): string {
  const isSameYear = yearOf(lastMs, text) === yearOf(startMs, text);
  return formatDateRange(firstMs, lastMs, text, isSameYear ? DAY : DAY_AND_YEAR);
}

function yearOf(atMs: number, text: Text): string {
  return formatDateRange(atMs, atMs, text, YEAR);
}
