import { screen } from '@testing-library/react';
import { HttpResponse, http, passthrough } from 'msw';
import { aCredits } from 'react-credit-widgets/testing';
import 'react-credit-widgets/styles.css';
import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { worker } from '../../support/worker.js';
import { boxOf, painted, recordLayoutShifts } from '../support/geometry.js';
import { drawChart, everyKind, plotted } from '../support/plotPage.js';
import { part } from '../support/widgets.js';

const views = [
  ['lots', 'lots-area', '*/lots/LotsPlot.tsx'],
  ['runway', 'runway-area', '*/runway/RunwayPlot.tsx'],
] as const;

/** Keeps a module back; the result lets it go. */
function holdBack(url: string): () => void {
  const gate = Promise.withResolvers<Response>();
  worker.use(http.get(url, () => gate.promise));
  onTestFinished(() => gate.resolve(HttpResponse.error()));
  return () => gate.resolve(passthrough());
}

// The first test of a view loads its module, so that it alone can keep it back.
describe.each(views)('<LotBreakdownChart />: the plot of view %s', (view, slot, url) => {
  it('arrives late, and moves nothing, takes no focus, and leaves what is selected', async () => {
    const letGo = holdBack(url);
    drawChart(everyKind, { view });
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
    letGo();
    await plotted(slot);
    await painted();
    expect(shifts()).toBe(0);
    expect(boxOf(part('lot-breakdown'))).toEqual(before);
    expect(screen.getByRole('button', { name: 'View as table' })).toBe(toggle);
    expect(toggle).toHaveFocus();
    expect(String(getSelection())).toBe(selected);
    expect(screen.getAllByRole('listitem')[0]).toBe(line);
  });

  it('arrives while the table is read, and leaves it as it is', async () => {
    drawChart(everyKind, { view });
    screen.getByRole('button', { name: 'View as table' }).click();
    const table = await screen.findByRole('table');
    const header = screen.getByRole('button', { name: 'Left' });
    header.focus();
    await plotted(slot);
    expect(screen.getByRole('table')).toBe(table);
    expect(header).toHaveFocus();
  });

  it('goes with the view, and comes again', async () => {
    const { redraw } = drawChart(everyKind, { view });
    await plotted(slot);
    redraw(aCredits({ lots: [], balance: 0 }));
    expect(document.querySelector('.recharts-wrapper')).toBeNull();
    expect(screen.getByText('No credits yet')).toBeVisible();
    redraw(everyKind);
    await plotted(slot);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
  });

  it('keeps up with its column', async () => {
    drawChart(everyKind, { view });
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
