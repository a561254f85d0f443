import { waitFor } from '@testing-library/react';
import 'react-credit-widgets/styles.css';
import { aCredits, aLot } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { boxOf } from '../support/geometry.js';
import { drawChart, expectBarsInPlace, gauges, plotted, shapes } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { part } from '../support/widgets.js';

describe('<LotBreakdownChart />: the plot on a right-to-left page', () => {
  it.each([600, 240])('draws its bars on top of those of the list, in %i px', async (width) => {
    drawChart(sixLots, { width, dir: 'rtl' });
    await plotted();
    await waitFor(expectBarsInPlace);
  });

  it('starts all bars at the right, even the shortest', async () => {
    drawChart(aCredits({ lots: [aLot({ allocated: 100, remaining: 10 }), aLot()] }), {
      dir: 'rtl',
    });
    await plotted();
    const area = boxOf(part('lots-area'));
    for (const shape of gauges().flatMap(shapes)) {
      expect(Math.abs(boxOf(shape).right - area.right)).toBeLessThanOrEqual(1);
    }
  });
});
