import { forwardRef } from 'react';
import { LotBreakdownChart, parseCredits } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { scenarios } from 'react-credit-widgets/testing';
import { describe, it } from 'vitest';
import { expectSteadyHeight, situations } from '../support/steadyHeight.js';
import { VIEWS } from '../support/viewPage.js';
import type { SharedProps } from '../support/widgets.js';

const cases = [
  ...situations,
  ['one lot', parseCredits(scenarios.oneLot.json)],
  ['lots that all expired', parseCredits(scenarios.allExpired.json)],
] as const;

describe.each(VIEWS)('<LotBreakdownChart />: view %s', (view) => {
  const Chart = forwardRef<HTMLElement, SharedProps>((props, ref) => (
    <LotBreakdownChart {...props} view={view} ref={ref} />
  ));
  describe.each([1_200, 600, 320, 240])('at %i px', (width) => {
    // The height of the table depends on the number of lots.
    const fitting = cases.filter(([name]) => view !== 'table' || name !== 'forty lots');
    it.each(fitting)('is as tall as its skeleton with %s', async (_name, credits) => {
      await expectSteadyHeight(['the chart', 'lot-breakdown', Chart], width, credits);
    });
  });
});
