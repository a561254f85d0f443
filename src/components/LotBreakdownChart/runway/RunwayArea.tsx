import { type ReactNode, useMemo, useRef } from 'react';
import type { CreditLot } from '../../../credits/types.js';
import { dayNumber } from '../../../format/dayNumber.js';
import { handOverFocus } from '../../widget/handOverFocus.js';
import type { LotsWidget } from '../chartProps.js';
import { useMeasured } from '../useMeasured.js';
import { usePlot } from '../usePlot.js';
import { useStable } from '../useStable.js';
import { RunwayShape } from './RunwayShape.js';
import { runwayScale } from './runwayScale.js';
import { runwaySize } from './runwaySize.js';
import { runwayView } from './runwayView.js';

const loadPlot = () => import('./RunwayPlot.js').then(({ RunwayPlot }) => RunwayPlot);

interface RunwayAreaProps {
  widget: LotsWidget;
  /** `null` while loading. */
  lots: readonly CreditLot[] | null;
  hasPlot: boolean;
}

/**
 * Credits left over time if none are used. A server renders the bare shape; axis, labels and the tooltip come with the
 * plot. The list of lots below has the same in words.
 */
export function RunwayArea({ widget, lots, hasPlot }: RunwayAreaProps): ReactNode {
  const { slot, text, nowMs } = widget;
  const ref = useRef<HTMLDivElement>(null);
  const isClockKnown = nowMs > 0; // false on a server that gets `credits` without a time
  const current = useMemo(
    () =>
      lots && isClockKnown
        ? runwayView(lots, nowMs, (atMs) => dayNumber(atMs, text.timeZone))
        : null,
    [lots, isClockKnown, nowMs, text],
  );
  const view = useStable(current);
  const hasSteps = view !== null && view.steps.length > 0;
  const Plot = usePlot(ref, hasPlot && hasSteps, loadPlot);
  const size = useMeasured(ref, [Plot, text], runwaySize);
  const scale = useMemo(() => view && size && runwayScale(view, size), [view, size]);
  const isDrawn = Plot !== null && size !== null && scale !== null && hasSteps;
  return (
    <div {...slot('runway')}>
      <p {...slot('runway-title')}>{text.message('runwayTitle')}</p>
      <div {...slot('runway-area')} ref={ref} data-plot={isDrawn ? 'drawn' : undefined}>
        {!view && <div {...slot('skeleton')} data-line="plot" aria-hidden="true" />}
        {hasSteps && <RunwayShape widget={widget} view={view} />}
        {view && !hasSteps && (
          <p {...slot('lots-message')}>
            {text.message(view.remaining > 0 ? 'runwayNoExpiry' : 'lotsNoneLive')}
          </p>
        )}
        {isDrawn && (
          <Plot
            view={view}
            size={size}
            scale={scale}
            text={text}
            slot={slot}
            handOverFocus={handOverFocus}
          />
        )}
      </div>
    </div>
  );
}
