import {
  type MemoExoticComponent,
  type MouseEvent,
  memo,
  type PointerEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
} from 'react';
import type { Text } from '../../../format/createText.js';
import type { LotsWidget } from '../chartProps.js';
import { RunwayChart } from './RunwayChart.js';
import { RunwayLabels } from './RunwayLabels.js';
import { RunwayTip } from './RunwayTip.js';
import type { RunwayScale } from './runwayScale.js';
import type { RunwaySize } from './runwaySize.js';
import type { RunwayView } from './runwayView.js';
import { stepText } from './stepText.js';
import { useInspection } from './useInspection.js';

export interface RunwayPlotProps {
  view: RunwayView;
  size: RunwaySize;
  scale: RunwayScale;
  text: Text;
  slot: LotsWidget['slot'];
  /** Called with the range input; what it returns is called when the input unmounts. */
  handOverFocus: (control: HTMLElement | null) => () => void;
}

/**
 * The runway drawn by recharts, with axis, labeled cliffs and a tooltip. An invisible range input makes it one tab
 * stop: arrow keys, Home and End move from cliff to cliff, and `aria-valuetext` is the text of the tooltip.
 */
export const RunwayPlot: MemoExoticComponent<(props: RunwayPlotProps) => ReactNode> = memo(
  function RunwayPlot({
    view,
    size,
    scale,
    text,
    slot,
    handOverFocus,
  }: RunwayPlotProps): ReactNode {
    const { steps } = view;
    const rangeRef = useRef<HTMLInputElement>(null);
    useLayoutEffect(() => handOverFocus(rangeRef.current), [handOverFocus]);
    const { cliff, shown, ...inspect } = useInspection(steps);
    const instantAt = ({ currentTarget, clientX }: PointerEvent) =>
      scale.atMs(clientX - currentTarget.getBoundingClientRect().left);
    const handlePress = (event: PointerEvent) => {
      inspect.moveTo(inspect.cliffAt(instantAt(event)));
      rangeRef.current?.focus({ preventScroll: true });
    };
    return (
      <>
        <div {...slot('runway-plot')} aria-hidden="true">
          <RunwayChart view={view} size={size} text={text} />
          <RunwayLabels view={view} size={size} scale={scale} text={text} />
        </div>
        <input
          {...slot('runway-range')}
          ref={rangeRef}
          type="range"
          min={0}
          max={steps.length}
          step={1}
          value={cliff}
          aria-label={text.message('runwayTitle')}
          aria-valuetext={stepText(view, cliff, text)}
          onChange={(event) => inspect.moveTo(event.target.valueAsNumber)}
          onFocus={() => inspect.setFocused(true)}
          onBlur={() => inspect.setFocused(false)}
        />
        <div
          {...slot('runway-hover')}
          aria-hidden="true"
          onPointerDown={handlePress}
          onPointerMove={(event) => inspect.setPointed(instantAt(event))}
          onPointerLeave={() => inspect.setPointed(null)}
          onMouseDown={keepFocus}
        >
          {shown !== null && (
            <RunwayTip view={view} scale={scale} size={size} cliff={shown} slot={slot}>
              {stepText(view, shown, text)}
            </RunwayTip>
          )}
        </div>
      </>
    );
  },
);

/** The press has focused the range input; the browser's default would blur it again. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
