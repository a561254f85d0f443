import { screen } from '@testing-library/react';
import { parseCredits } from 'react-credit-widgets';
import { aCredits, aLot, scenarios } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../support/plotPage.js';
import { part } from '../support/widgets.js';

describe('<LotBreakdownChart />: view runway', () => {
  it.each([
    ['expired', parseCredits(scenarios.allExpired.json)],
    ['used up', parseCredits(scenarios.usedUp.json)],
  ])(
    'shows that nothing is left, not that dates are unknown, if all lots are %s',
    (_name, credits) => {
      drawChart(credits, { view: 'runway', plot: false });
      expect(part('lots-message')).toHaveTextContent('No lot has usable credits.');
    },
  );

  it('shows that no date is known if the credits left have no expiry', () => {
    drawChart(aCredits({ lots: [aLot({ expiresAtMs: null })] }), { view: 'runway', plot: false });
    expect(part('lots-message')).toHaveTextContent('No expiry date is known for these credits.');
  });

  it.each(['empty', 'balanceOnly'] as const)('is absent for credits without lots: %s', (name) => {
    drawChart(parseCredits(scenarios[name].json), { view: 'runway', plot: false });
    expect(screen.queryByText(/if no credits are used/)).toBeNull();
  });
});
