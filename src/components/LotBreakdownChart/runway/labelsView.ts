import type { Text } from '../../../format/createText.js';
import { type Box, type Cliff, placeLabels } from './placeLabels.js';
import { type RunwayScale, runwayScale } from './runwayScale.js';
import type { RunwaySize } from './runwaySize.js';
import type { RunwayStep, RunwayView } from './runwayView.js';

/** Sizes of a label, em of the widget's text. */
const LINE_EM = 1.15;
const CHARACTER_EM = 0.54;
/** Chinese and Japanese characters, as wide as two letters. */
const WIDE = /[\u2e80-\uffef]/g;
/** Keeps the sign before its number on a right-to-left page. */
const LEFT_TO_RIGHT = '\u200e';

/** Words on the runway, in CSS pixels from the top left. */
export interface LabelsView {
  /** The scale of credits; `y` is its line, under the words. */
  ticks: { label: string; y: number }[];
  /** Beside the cliffs when and how deep they fall, where there is room for it. */
  cliffs: { x: number; y: number; when: string; drop: string }[];
}

/** What can be written on a runway of some size, so that no words lie on others or on its line. */
export function labelsView(view: RunwayView, size: RunwaySize, text: Text): LabelsView {
  const { width, em, isRtl } = size;
  const lineHeight = LINE_EM * em;
  const widthOf = (label: string) => label.replace(WIDE, '$&$&').length * CHARACTER_EM * em;
  const scale = runwayScale(view, size);
  const ticks = [view.scaleMax / 2, view.scaleMax].map((credits) => ({
    label: text.compactCredits(credits),
    y: scale.y(credits),
  }));
  const obstacles = ticks.map(({ label, y }): Box => {
    const wide = widthOf(label);
    return { x: isRtl ? 0 : width - wide, y: y - lineHeight, width: wide, height: lineHeight };
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

/** The line of the runway as the highest point between two places. */
function surfaceOf({ startMs, endMs, remaining, steps }: RunwayView, scale: RunwayScale) {
  const levels = [{ firstMs: startMs, rest: remaining }, ...steps].map((level, index) => {
    const ends = [scale.x(level.firstMs), scale.x(steps[index]?.firstMs ?? endMs)] as const;
    return { from: Math.min(...ends), to: Math.max(...ends), y: scale.y(level.rest) };
  });
  return (fromX: number, toX: number) =>
    Math.min(...levels.filter(({ from, to }) => from < toX && to > fromX).map(({ y }) => y));
}

/** "Jan 1", or "Jan 1 – 31" where later expiries fall with it; with the year where that is not the first year's. */
function whenText({ firstMs, lastMs }: RunwayStep, startMs: number, text: Text): string {
  const isSameYear = yearOf(lastMs, text) === yearOf(startMs, text);
  const year = isSameYear ? {} : ({ year: 'numeric' } as const);
  return text.dateRange(firstMs, lastMs, { month: 'short', day: 'numeric', ...year });
}

function yearOf(atMs: number, text: Text): string {
  return text.dayAs(text.day(atMs), { year: 'numeric' });
}
