import { cleanup, waitFor } from '@testing-library/react';
import 'react-credit-widgets/styles.css';
import { describe, expect, it } from 'vitest';
import { boxOf, expectSamePlace, painted } from '../support/geometry.js';
import { drawChart, expectBarsInPlace, plotted } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { part } from '../support/widgets.js';

const texts = '[data-slot=lot-kind], [data-slot=lot-left], [data-slot=lot-expiry]';
const placesOf = (selector: string) => [...part('lots-list').querySelectorAll(selector)].map(boxOf);

describe('<LotBreakdownChart />: onLotSelect and the plot', () => {
  describe.each([600, 240])('in a column of %i px', (width) => {
    it('does not move texts and gauges', async () => {
      drawChart(sixLots, { width, plot: false });
      await painted();
      const [bars, words] = [placesOf('[data-slot=bar]'), placesOf(texts)];
      cleanup();
      drawChart(sixLots, { width, plot: false, onLotSelect: () => {} });
      await painted();
      const pairs = [...bars, ...words].map((box, index) => {
        const other = [...placesOf('[data-slot=bar]'), ...placesOf(texts)][index];
        return [box, other] as const;
      });
      expect(pairs).toHaveLength(24);
      for (const [box, other] of pairs) if (other) expectSamePlace(other, box, 'with a button');
    });

    it.each(['ltr', 'rtl'])(
      'keeps the bars of the plot on top of those of the list, %s',
      async (dir) => {
        drawChart(sixLots, { width, dir, onLotSelect: () => {} });
        await plotted();
        await waitFor(expectBarsInPlace);
      },
    );
  });
});
