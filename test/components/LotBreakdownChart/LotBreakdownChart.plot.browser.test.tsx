import { screen, waitFor } from '@testing-library/react';
import 'react-credit-widgets/styles.css';
import { aCredits, aLot } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { boxOf, painted, recordLayoutShifts } from '../support/geometry.js';
import { drawChart, expectBarsInPlace, plotted } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { part } from '../support/widgets.js';

const lines = () => screen.getAllByRole('listitem').map((line) => line.textContent);

describe('<LotBreakdownChart />: the plot', () => {
  it('loads by itself without a layout shift', async () => {
    drawChart(sixLots);
    await painted();
    const elements = [...document.querySelectorAll('figure, figcaption, li, li *, p')];
    const before = elements.map(boxOf);
    const shifts = recordLayoutShifts();
    await plotted();
    await painted();
    expect(shifts()).toBe(0);
    elements.forEach((element, index) => {
      expect(boxOf(element)).toEqual(before[index]);
    });
  });

  it.each([600, 240])('draws its bars on top of those of the list, in %i px', async (width) => {
    drawChart(sixLots, { width });
    await plotted();
    await waitFor(expectBarsInPlace);
  });

  it('follows new data', async () => {
    const { redraw } = drawChart(sixLots);
    await plotted();
    redraw(aCredits());
    await waitFor(expectBarsInPlace);
  });

  it('is visual only: hidden from assistive technology and not focusable', async () => {
    drawChart(sixLots);
    await plotted();
    const plot = part('lots-plot');
    expect(plot).toHaveAttribute('aria-hidden', 'true');
    expect(plot.querySelector('[role=application], [aria-live], a, button, input')).toBeNull();
    const focusable = [...plot.querySelectorAll<HTMLElement>('*')].filter((it) => it.tabIndex >= 0);
    expect(focusable).toEqual([]);
    expect(getComputedStyle(plot).pointerEvents).toBe('none');
  });

  it('has an axis with compact numbers, from 0 to a round number', async () => {
    drawChart(aCredits());
    await plotted();
    const ticks = [...part('lots-plot').querySelectorAll('text')].map((tick) => tick.textContent);
    expect(ticks).toEqual(['0', '5K', '10K']);
  });

  it('has no axis for one lot', async () => {
    drawChart(aCredits({ lots: [aLot()] }));
    await plotted();
    expect(part('lots-plot').querySelector('text')).toBeNull();
  });

  it('does not change the text of the list', async () => {
    drawChart(sixLots);
    const before = lines();
    await plotted();
    expect(lines()).toEqual(before);
  });
});
