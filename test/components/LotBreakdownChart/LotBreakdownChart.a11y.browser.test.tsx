import { screen } from '@testing-library/react';
import { parseCredits } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { type ScenarioName, scenarios } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { accessibilityTree } from '../../support/accessibilityTree.js';
import { expectNoAxeViolations } from '../../support/axe.js';
import { painted } from '../support/geometry.js';
import { drawChart, plotted } from '../support/plotPage.js';
import { slider } from '../support/runwayPage.js';
import { sixLots } from '../support/sixLots.js';
import { part } from '../support/widgets.js';

const views = ['lots', 'kinds', 'runway', 'table'] as const;

/** Renders a view of the chart, with its plot drawn if it has one. */
async function drawComplete(
  view: (typeof views)[number],
  scenario: ScenarioName,
  scheme = 'light',
) {
  document.body.style.backgroundColor = scheme === 'dark' ? '#14171c' : '#ffffff';
  drawChart(parseCredits(scenarios[scenario].json), {
    view,
    theme: { colorScheme: scheme as 'light' | 'dark' },
    onRefresh: () => {},
    onLotSelect: () => {},
  });
  if (view === 'lots') await plotted();
  if (view === 'runway' && scenario !== 'allExpired') await plotted('runway-area');
  await painted();
}

describe.each(views)('<LotBreakdownChart />: accessibility of view %s', (view) => {
  it('is a figure named by its heading', async () => {
    await drawComplete(view, 'everyKind');
    const tree = await accessibilityTree();
    expect(tree.filter(({ role }) => role === 'figure')).toEqual([
      { role: 'figure', name: 'Credit lots' },
    ]);
    expect(tree).toContainEqual({ role: 'heading', name: 'Credit lots' });
  });

  it('has no application role, alert or status', async () => {
    await drawComplete(view, 'everyKind');
    const loud = '[role=application], [role=alert], [aria-live=assertive], [role=status]';
    expect(document.querySelector(loud)).toBeNull();
    const roles = new Set((await accessibilityTree()).map(({ role }) => role));
    expect([...roles].filter((role) => /application|alert|image|graphics/i.test(role))).toEqual([]);
  });

  it('has nothing focusable inside aria-hidden', async () => {
    await drawComplete(view, 'everyKind');
    const hidden = document.querySelectorAll<HTMLElement>(
      '[aria-hidden=true], [aria-hidden=true] *',
    );
    expect([...hidden].filter(({ tabIndex }) => tabIndex >= 0)).toEqual([]);
  });

  it('hides all pictures from assistive technology', async () => {
    await drawComplete(view, 'everyKind');
    const drawn = [...document.querySelectorAll('svg')];
    expect(drawn.filter((it) => !it.closest('[aria-hidden=true]'))).toEqual([]);
  });

  it.each([
    ['everyKind', 'light'],
    ['everyKind', 'dark'],
    ['fortyLots', 'dark'],
    ['allExpired', 'light'],
  ] as const)('has no axe violation: %s, %s', async (scenario, scheme) => {
    await drawComplete(view, scenario, scheme);
    await expectNoAxeViolations(part('lot-breakdown'));
  });
});

describe.each(['light', 'dark'])('<LotBreakdownChart />: accessibility, %s', (scheme) => {
  it.each(['lots', 'kinds', 'runway'] as const)(
    'has no axe violation with the table open below view %s',
    async (view) => {
      await drawComplete(view, 'everyKind', scheme);
      await userEvent.click(screen.getByRole('button', { name: 'View as table' }));
      await userEvent.click(screen.getByRole('button', { name: 'Left' }));
      await expectNoAxeViolations(part('lot-breakdown'));
    },
  );

  it('has no axe violation with the tooltip shown', async () => {
    await drawComplete('runway', 'everyKind', scheme);
    slider().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(part('runway-tip')).toBeVisible();
    await expectNoAxeViolations(part('lot-breakdown'));
  });

  it('has no axe violation in the pager of the table', async () => {
    await drawComplete('table', 'tenThousandLots', scheme);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await expectNoAxeViolations(part('pager'));
  });
});

describe('<LotBreakdownChart />: the accessibility tree', () => {
  it('has a list whose items are whole sentences', async () => {
    drawChart(sixLots, { onLotSelect: () => {} });
    await plotted();
    const tree = await accessibilityTree();
    expect(tree.filter(({ role }) => role === 'list')).toHaveLength(1);
    expect(tree.filter(({ role }) => role === 'listitem')).toHaveLength(6);
    expect(tree.filter(({ role }) => role === 'button').map(({ name }) => name)).toContain(
      'Setup 1,200 of 2,000 left No expiry date',
    );
  });

  it('has one slider in the runway, named by what it shows', async () => {
    drawChart(sixLots, { view: 'runway' });
    await plotted('runway-area');
    const sliders = (await accessibilityTree()).filter(({ role }) => role === 'slider');
    expect(sliders).toEqual([
      { role: 'slider', name: 'Credits left over time, if no credits are used' },
    ]);
  });
});
