import type { ReactNode } from 'react';
import type { Text } from '../../../format/createText.js';
import { type Box, placeLabels } from './placeLabels.js';
import { type RunwayScale, runwayScale } from './runwayScale.js';
import type { RunwaySize } from './runwaySize.js';
import type { RunwayStep, RunwayView } from './runwayView.js';

/** Sizes of a label, em of the widget's text. */
const LINE_EM = 1.15;
const CHARACTER_EM = 0.54;
/** Keeps the sign before its number on a right-to-left page. */
const LEFT_TO_RIGHT = '\u200e';

interface RunwayLabelsProps {
  view: RunwayView;
  size: RunwaySize;
  text: Text;
}

/** The scale of credits, and beside the cliffs when and how deep they fall, where there is room for it. */
export function RunwayLabels({ view, size, text }: RunwayLabelsProps): ReactNode {
  const { width, height, em, isRtl } = size;
  const scale = runwayScale(view, size);
  const ticks = [view.scaleMax / 2, view.scaleMax].map((credits) => {
    const label = text.compactCredits(credits);
    return { label, y: scale.y(credits), width: widthOf(label, em) };
  });
  const obstacles = ticks.map(
    (tick): Box => ({
      x: isRtl ? 0 : width - tick.width,
      y: tick.y - LINE_EM * em,
      width: tick.width,
      height: LINE_EM * em,
    }),
  );
  const cliffs = cliffLabels(view, text).map(({ step, lines, upper }) => ({
    step,
    lines,
    x: scale.x(step.firstMs),
    top: scale.y(upper),
    width: Math.max(...lines.map((line) => widthOf(line, em))),
    weight: step.drop,
  }));
  const places = placeLabels(cliffs, {
    width,
    labelHeight: 2 * LINE_EM * em,
    obstacles,
    surface: surfaceOf(view, scale),
    direction: isRtl ? -1 : 1,
  });
  const textX = (box: Box) => (isRtl ? box.x + box.width : box.x);
  return (
    <svg className="cw-runway-labels" width={width} height={height} aria-hidden="true">
      {ticks.map(({ label, y }) => (
        <text
          key={y}
          className="cw-plot-tick"
          x={isRtl ? 0 : width}
          y={y}
          dy="-0.35em"
          textAnchor="end"
        >
          {label}
        </text>
      ))}
      {cliffs.map(({ step, lines: [when, drop] }, index) => {
        const place = places[index];
        return (
          place && (
            <text key={step.firstMs} className="cw-plot-tick" x={textX(place)} y={place.y}>
              <tspan x={textX(place)} dy="0.95em">
                {when}
              </tspan>
              <tspan className="cw-runway-drop" x={textX(place)} dy="1.25em">
                {`${LEFT_TO_RIGHT}${drop}`}
              </tspan>
            </text>
          )
        );
      })}
    </svg>
  );
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

function cliffLabels({ startMs, steps, remaining }: RunwayView, text: Text) {
  return steps.map((step: RunwayStep, index) => ({
    step,
    upper: steps[index - 1]?.rest ?? remaining,
    lines: [
      dateLabel(step, startMs, text),
      text.message('runwayDrop', { n: text.credits(step.drop) }),
    ],
  }));
}

/** "Jan 1", or "Jan 1 – 31" where later expiries fall with it; with the year where that is not the first year's. */
function dateLabel({ firstMs, lastMs }: RunwayStep, startMs: number, text: Text): string {
  const isSameYear = yearOf(lastMs, text) === yearOf(startMs, text);
  const year = isSameYear ? {} : ({ year: 'numeric' } as const);
  return text.dateRange(firstMs, lastMs, { month: 'short', day: 'numeric', ...year });
}

function yearOf(atMs: number, text: Text): string {
  return text.dayAs(text.day(atMs), { year: 'numeric' });
}

function widthOf(label: string, em: number): number {
  return label.length * CHARACTER_EM * em;
}
