'use client';

import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
} from 'react';
import type { PropTypes } from '../widget/readProps.js';
import { WithCredits } from '../widget/WithCredits.js';
import type { LotBreakdownChartProps } from './chartProps.js';
import { LotsFigure } from './LotsFigure.js';

const TYPES: PropTypes<LotBreakdownChartProps> = {
  view: 'string',
  rows: 'number',
  plot: 'boolean',
  onLotSelect: 'function',
  headingLevel: 'number',
};

/**
 * Shows which lots a team's credits are in, how much is left of each, and which expires first.
 *
 * A `<figure>` with an `<ol>` of lots, and `data-state`: `pending`, `error`, `signed-out`, `unknown` (no breakdown),
 * `empty` or `ready`; flags `data-stale` and `data-offline`. Its part `lots-area` has `data-plot=drawn` once recharts
 * draws the bars, and `data-asked` after a user's refresh: only then do bars animate. Each lot has a `data-state`
 * (`live`, `used-up`, `expired`, `pending`) and a `data-kind`.
 */
export const LotBreakdownChart: ForwardRefExoticComponent<
  LotBreakdownChartProps & RefAttributes<HTMLElement>
> = forwardRef(function LotBreakdownChart(
  props: LotBreakdownChartProps,
  ref: ForwardedRef<HTMLElement>,
): ReactNode {
  return (
    <WithCredits host={props} types={TYPES}>
      {(source, host) => <LotsFigure source={source} host={host} rootRef={ref} />}
    </WithCredits>
  );
});
