import { screen } from '@testing-library/react';
import { parseCredits } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { scenarios } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focusedName } from '../../support/focus.js';
import { drawChart } from '../support/plotPage.js';
import { drawRunway, STOPS, slider, tooltip, valueText } from '../support/runwayPage.js';
import { sixLots } from '../support/sixLots.js';
import { tableColumn } from '../support/tablePage.js';
import { part } from '../support/widgets.js';

describe('<LotBreakdownChart />: the runway by keyboard', () => {
  it('moves from cliff to cliff, to the last and back to now, and announces each', async () => {
    await drawRunway(sixLots);
    await userEvent.tab();
    expect(slider()).toHaveFocus();
    const press = async (key: string) => {
      await userEvent.keyboard(key);
      expect(tooltip()).toBe(valueText());
      return valueText();
    };
    expect(await press('{ArrowRight}')).toBe(STOPS[1]);
    expect(await press('{ArrowUp}')).toBe(STOPS[2]);
    expect(await press('{ArrowLeft}')).toBe(STOPS[1]);
    expect(await press('{End}')).toBe(STOPS.at(-1));
    expect(await press('{Home}')).toBe(STOPS[0]);
  });

  it('hides the tooltip on Escape, keeps the position, and shows it again on the next arrow', async () => {
    await drawRunway(sixLots);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Escape}');
    expect(tooltip()).toBeNull();
    expect(valueText()).toBe(STOPS[1]);
    expect(slider()).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(tooltip()).toBe(STOPS[2]);
  });

  it('is left by Tab, and hides the tooltip on blur', async () => {
    await drawRunway(sixLots);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.tab();
    expect(await focusedName()).toBe('button: View as table');
    expect(tooltip()).toBeNull();
    await userEvent.tab({ shift: true });
    expect(slider()).toHaveFocus();
    expect(valueText()).toBe(STOPS[1]);
  });
});

describe('<LotBreakdownChart />: the table by keyboard', () => {
  it('opens below the picture, is the next tab stop, and closes', async () => {
    drawChart(sixLots, { plot: false });
    const toggle = screen.getByRole('button', { name: 'View as table' });
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await userEvent.tab();
    expect(await focusedName()).toBe('button: Kind');
    await userEvent.tab({ shift: true });
    await userEvent.keyboard(' ');
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('table')).toBeNull();
    expect(toggle).toHaveFocus();
  });

  it('is sorted by a column in both directions, exposed as aria-sort, and keeps the focus', async () => {
    drawChart(sixLots, { view: 'table' });
    const button = screen.getByRole('button', { name: 'Left' });
    const sort = () => screen.getByRole('columnheader', { name: 'Left' }).getAttribute('aria-sort');
    expect(sort()).toBeNull();
    button.focus();
    await userEvent.keyboard('{Enter}');
    expect(sort()).toBe('ascending');
    const ascending = tableColumn(1);
    await userEvent.keyboard(' ');
    expect(sort()).toBe('descending');
    expect(tableColumn(1)).not.toEqual(ascending);
    expect(button).toHaveFocus();
  });

  it('reaches its last page, where the button keeps the focus but does nothing', async () => {
    const { lots, ...rest } = parseCredits(scenarios.tenThousandLots.json);
    drawChart({ ...rest, lots: lots.slice(0, 250) }, { view: 'table' });
    const range = part('page-range');
    expect(range).toHaveTextContent('Lots 1–100 of 250');
    expect(range).toHaveAttribute('aria-live', 'polite');
    const next = screen.getByRole('button', { name: 'Next' });
    next.focus();
    await userEvent.keyboard('{Enter} ');
    expect(range).toHaveTextContent('Lots 201–250 of 250');
    expect(next).toHaveAttribute('aria-disabled', 'true');
    await userEvent.keyboard('{Enter}');
    expect(range).toHaveTextContent('Lots 201–250 of 250');
    expect(next).toHaveFocus();
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    expect(range).toHaveTextContent('Lots 101–200 of 250');
  });
});
