import { render, screen, waitFor, within } from '@testing-library/react';
import { LotBreakdownChart, type LotsViewName, parseCredits } from 'react-credit-widgets';
import { PINNED_NOW, scenarios } from 'react-credit-widgets/testing';
import 'react-credit-widgets/styles.css';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { drawChart, plotted } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { part } from '../support/widgets.js';

function drawTwo(view: LotsViewName) {
  const common = { credits: sixLots, now: () => PINNED_NOW, timeZone: 'UTC', view };
  render(
    <div style={{ display: 'grid', gridTemplateColumns: '400px 400px' }}>
      <LotBreakdownChart {...common} labels={{ lotsTitle: 'Ours' }} />
      <LotBreakdownChart {...common} labels={{ lotsTitle: 'Theirs' }} />
    </div>,
  );
  return ['Ours', 'Theirs'].map((name) => screen.getByRole('figure', { name })) as [
    HTMLElement,
    HTMLElement,
  ];
}

describe('<LotBreakdownChart />: two on a page', () => {
  it.each(['lots', 'runway'] as const)('both draw their plots, view %s', async (view) => {
    const [ours, theirs] = drawTwo(view);
    await waitFor(() => expect(document.querySelectorAll('[data-plot=drawn]')).toHaveLength(2), {
      timeout: 10_000,
    });
    for (const chart of [ours, theirs]) {
      expect(chart.querySelectorAll('.recharts-surface').length).toBeGreaterThan(0);
    }
  });

  it.each(['lots', 'kinds', 'runway', 'table'] as const)('share no ids, view %s', async (view) => {
    drawTwo(view);
    for (const button of screen.queryAllByRole('button', { name: 'View as table' })) {
      await userEvent.click(button);
    }
    if (view === 'lots' || view === 'runway') {
      await waitFor(() => expect(document.querySelector('.recharts-surface')).not.toBeNull(), {
        timeout: 10_000,
      });
    }
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('open and sort their tables independently', async () => {
    const [ours, theirs] = drawTwo('lots');
    const toggle = (chart: HTMLElement) =>
      within(chart).getByRole('button', { name: 'View as table' });
    await userEvent.click(toggle(ours));
    expect(within(ours).getByRole('table')).toBeVisible();
    expect(within(theirs).queryByRole('table')).toBeNull();
    expect(toggle(theirs)).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(toggle(theirs));
    await userEvent.click(within(theirs).getByRole('button', { name: 'Left' }));
    expect(theirs.querySelectorAll('[aria-sort]')).toHaveLength(1);
    expect(ours.querySelectorAll('[aria-sort]')).toHaveLength(0);
    const [a, b] = [toggle(ours), toggle(theirs)].map((it) => it.getAttribute('aria-controls'));
    expect(ours).toContainElement(document.getElementById(a ?? ''));
    expect(theirs).toContainElement(document.getElementById(b ?? ''));
  });
});

describe('<LotBreakdownChart />: FAULTS 68', () => {
  it.each(['lots', 'kinds', 'runway'] as const)(
    'has at most 300 elements with 10,000 lots and the plot, in view %s',
    async (view) => {
      drawChart(parseCredits(scenarios.tenThousandLots.json), { view });
      if (view === 'lots') await plotted();
      if (view === 'runway') await plotted('runway-area');
      expect(part('lot-breakdown').querySelectorAll('*').length).toBeLessThanOrEqual(300);
    },
  );
});
