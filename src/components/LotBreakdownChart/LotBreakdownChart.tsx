'use client';

import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
} from 'react';
import type { CreditLot } from '../../credits/types.js';
import { WidgetBoundary } from '../widget/WidgetBoundary.js';
import type { HeadingLevel, HostAttributes, WidgetProps } from '../widget/WidgetProps.js';
import { WithCredits } from '../widget/WithCredits.js';
import { LotsFigure } from './LotsFigure.js';
import type { LotsSlot } from './lotsSlots.js';

/** The pictures that `LotBreakdownChart` can draw. */
export type LotsViewName = 'lots' | 'kinds' | 'runway' | 'table';

/** What {@link LotBreakdownChart} takes: these, what every widget takes, and DOM attributes of its root. */
export interface LotBreakdownChartProps extends WidgetProps<LotsSlot>, HostAttributes {
  /**
   * Which picture. `lots`: one gauge per lot on a common scale, soonest expiry first. `kinds`: one bar, divided by purchase
   * kind. `runway`: what is left over time if no credits are used, above the list of lots. `table`: every lot, sortable.
   * @default 'lots'
   */
  view?: LotsViewName | undefined;
  /**
   * Lines that the picture has room for, 3–24; the skeleton reserves their height. Where there are more lots, the soonest
   * have a line each, and the others share lines.
   * @default 6
   */
  rows?: number | undefined;
  /** `false` never loads recharts: the gauges stay, without axis and grid lines. @default true */
  plot?: boolean | undefined;
  /** Makes the lots of list and table buttons. Called with the lot that the reader chose. */
  onLotSelect?: ((lot: CreditLot) => void) | undefined;
  /** Level of the heading in your page, 1–6. @default 3 */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * Which lots a team's credits are in, how much is left of each, and which expires first.
 *
 * A `<figure>` with an `<ol>` of lots, and `data-state`: `pending`, `error`, `signed-out`, `unknown` (no breakdown),
 * `empty` or `ready`; flags `data-stale` and `data-offline`. Its part `lots-area` has `data-plot=drawn` once recharts draws the
 * bars, and `data-asked` when the numbers came because the reader asked for them: only then do bars move. Each lot has a
 * `data-state` (`live`, `used-up`, `expired`, `pending`) and a `data-kind`.
 */
export const LotBreakdownChart: ForwardRefExoticComponent<
  LotBreakdownChartProps & RefAttributes<HTMLElement>
> = forwardRef(function LotBreakdownChart(
  props: LotBreakdownChartProps,
  ref: ForwardedRef<HTMLElement>,
): ReactNode {
  return (
    <WidgetBoundary credits={props.credits}>
      <WithCredits credits={props.credits} asOfMs={props.asOfMs}>
        {(source) => <LotsFigure source={source} props={props} rootRef={ref} />}
      </WithCredits>
    </WidgetBoundary>
  );
});
