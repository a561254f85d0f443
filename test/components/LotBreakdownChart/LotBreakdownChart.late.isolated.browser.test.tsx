import { screen } from '@testing-library/react';
import { HttpResponse, http, passthrough } from 'msw';
import { aCredits } from 'react-credit-widgets/testing';
import 'react-credit-widgets/styles.css';
import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { worker } from '../../support/worker.js';
import { boxOf, painted, recordLayoutShifts } from '../support/geometry.js';
import { drawChart, plotted } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { part } from '../support/widgets.js';

const views = [
  ['lots', 'lots-area', '*/lots/LotsPlot.tsx'],
  ['runway', 'runway-area', '*/runway/RunwayPlot.tsx'],
] as const;

/** Delays a module; returns a function that lets it load. */
function delayModule(url: string): () => void {
  const gate = Promise.withResolvers<Response>();
  worker.use(http.get(url, () => gate.promise));
  onTestFinished(() => gate.resolve(HttpResponse.error()));
  return () => gate.resolve(passthrough());
}

// The first test of a view loads its module, so only that test can delay it.
describe.each(views)('<LotBreakdownChart />: the plot of view %s', (view, slot, url) => {
  it('arrives late without a layout shift, and keeps focus and selection', async () => {
    const load = delayModule(url);
    drawChart(sixLots, { view });
    await painted();
    const toggle = screen.getByRole('button', { name: 'View as table' });
    const [line] = screen.getAllByRole('listitem');
    toggle.focus();
    getSelection()?.selectAllChildren(line as Element);
    const [selected, before] = [String(getSelection()), boxOf(part('lot-breakdown'))];
    expect(selected).toContain('Subscription');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(part(slot)).not.toHaveAttribute('data-plot');

    const shifts = recordLayoutShifts();
    load();
    await plotted(slot);
    await painted();
    expect(shifts()).toBe(0);
    expect(boxOf(part('lot-breakdown'))).toEqual(before);
    expect(screen.getByRole('button', { name: 'View as table' })).toBe(toggle);
    expect(toggle).toHaveFocus();
    expect(String(getSelection())).toBe(selected);
    expect(screen.getAllByRole('listitem')[0]).toBe(line);
  });

  it('arrives while the table is open, without affecting it', async () => {
    drawChart(sixLots, { view });
    screen.getByRole('button', { name: 'View as table' }).click();
    const table = await screen.findByRole('table');
    const header = screen.getByRole('button', { name: 'Left' });
    header.focus();
    await plotted(slot);
    expect(screen.getByRole('table')).toBe(table);
    expect(header).toHaveFocus();
  });

  it('is removed with the view, and comes back', async () => {
    const { redraw } = drawChart(sixLots, { view });
    await plotted(slot);
    redraw(aCredits({ lots: [], balance: 0 }));
    expect(document.querySelector('.recharts-wrapper')).toBeNull();
    expect(screen.getByText('No credits yet')).toBeVisible();
    redraw(sixLots);
    await plotted(slot);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  it('resizes with its column', async () => {
    drawChart(sixLots, { view });
    await plotted(slot);
    const column = part('lot-breakdown').parentElement as HTMLElement;
    column.style.width = '300px';
    await expect
      .poll(() => {
        const surface = part(slot).querySelector('.recharts-surface') as Element;
        return Math.abs(boxOf(surface).right - boxOf(part(slot)).right);
      })
      .toBeLessThanOrEqual(1);
    await userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } });
  });
});
