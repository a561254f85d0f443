import { type MemoExoticComponent, memo, type PointerEvent, type ReactNode, useState } from 'react';
import type { Text } from '../../../format/createText.js';
import type { LotsWidget } from '../lotsSlots.js';
import { RunwayChart } from './RunwayChart.js';
import { RunwayLabels } from './RunwayLabels.js';
import { RunwayTip } from './RunwayTip.js';
import { runwayScale } from './runwayScale.js';
import type { RunwaySize } from './runwaySize.js';
import type { RunwayView } from './runwayView.js';
import { stepText } from './stepText.js';
import { useEscape } from './useEscape.js';

export interface RunwayPlotProps {
  view: RunwayView;
  size: RunwaySize;
  text: Text;
  slot: LotsWidget['slot'];
}

/**
 * The runway drawn by recharts, with axis, labelled cliffs and a tooltip. A range input, which nobody sees, makes it one
 * tab stop: arrow keys, Home and End go from cliff to cliff, and what the tooltip says is the input's value as text.
 */
export const RunwayPlot: MemoExoticComponent<(props: RunwayPlotProps) => ReactNode> = memo(
  function RunwayPlot({ view, size, text, slot }: RunwayPlotProps): ReactNode {
    const { steps } = view;
    const [place, setPlace] = useState(0);
    const [isShown, setShown] = useState(false);
    const index = Math.min(place, steps.length);
    const scale = runwayScale(view, size);
    const show = (next: number) => {
      setPlace(next);
      setShown(true);
    };
    const hide = () => setShown(false);
    useEscape(isShown, hide);
    const handlePointer = (event: PointerEvent) => {
      const { left } = event.currentTarget.getBoundingClientRect();
      const atMs = scale.atMs(event.clientX - left);
      show(steps.filter(({ firstMs }) => firstMs <= atMs).length);
    };
    const label = stepText(view, index, text);
    return (
      <>
        <div {...slot('runway-plot')} aria-hidden="true">
          <RunwayChart view={view} size={size} text={text} />
          <RunwayLabels view={view} size={size} text={text} />
        </div>
        <input
          {...slot('runway-range')}
          type="range"
          min={0}
          max={steps.length}
          step={1}
          value={index}
          aria-label={text.message('runwayTitle')}
          aria-valuetext={label}
          onChange={(event) => show(event.target.valueAsNumber)}
          onFocus={() => setShown(true)}
          onBlur={hide}
        />
        <div
          {...slot('runway-hover')}
          aria-hidden="true"
          onPointerDown={handlePointer}
          onPointerMove={handlePointer}
          onPointerLeave={hide}
        >
          {isShown && (
            <RunwayTip view={view} scale={scale} size={size} index={index} slot={slot}>
              {label}
            </RunwayTip>
          )}
        </div>
      </>
    );
  },
);
