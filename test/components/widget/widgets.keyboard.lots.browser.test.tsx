import { screen } from '@testing-library/react';
import { parseCredits } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { scenarios } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { focusedName } from '../../support/focus.js';
import { drawChart, everyKind } from '../support/plotPage.js';
import { drawRunway, PLACES, slider, tip, told } from '../support/runwayPage.js';
import { tableColumn } from '../support/tablePage.js';
import { part } from '../support/widgets.js';

describe('<LotBreakdownChart />: the runway by keyboard', () => {
  it('goes from cliff to cliff, to the last and back to now, and tells each', async () => {
    await drawRunway(everyKind);
    await userEvent.tab();
    expect(slider()).toHaveFocus();
    const press = async (key: string) => {
      await userEvent.keyboard(key);
      expect(tip()).toBe(told());
      return told();
    };
    expect(await press('{ArrowRight}')).toBe(PLACES[1]);
    expect(await press('{ArrowUp}')).toBe(PLACES[2]);
    expect(await press('{ArrowLeft}')).toBe(PLACES[1]);
    expect(await press('{End}')).toBe(PLACES.at(-1));
    expect(await press('{Home}')).toBe(PLACES[0]);
  });

  it('puts the tooltip away at Escape, keeps the place, and shows it again at the next arrow', async () => {
    await drawRunway(everyKind);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Escape}');
    expect(tip()).toBeNull();
    expect(told()).toBe(PLACES[1]);
    expect(slider()).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(tip()).toBe(PLACES[2]);
  });

  it('is left by Tab, and the tooltip goes with the focus', async () => {
    await drawRunway(everyKind);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.tab();
    expect(await focusedName()).toBe('button: View as table');
    expect(tip()).toBeNull();
    await userEvent.tab({ shift: true });
    expect(slider()).toHaveFocus();
    expect(told()).toBe(PLACES[1]);
  });
});

describe('<LotBreakdownChart />: the table by keyboard', () => {
  it('opens below the picture, is the next stop, and closes', async () => {
    drawChart(everyKind, { plot: false });
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

  it('is sorted by a column, the other way round too, and says so where the focus stays', async () => {
    drawChart(everyKind, { view: 'table' });
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

  it('is turned to its last page, where the button keeps the focus and does no more', async () => {
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
