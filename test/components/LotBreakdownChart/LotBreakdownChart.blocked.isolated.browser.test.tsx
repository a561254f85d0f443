import { render, screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { LotBreakdownChart } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectConsole } from '../../support/consoleGuard.js';
import { worker } from '../../support/worker.js';
import { sixLots } from '../support/sixLots.js';
import { textOf } from '../support/widgets.js';

// One test only: a page loads a module only once.

describe('<LotBreakdownChart />: blocked plot modules', () => {
  it('is complete without them in every view, and warns the developer once', async () => {
    let refused = 0;
    worker.use(
      http.get(/\/(LotsPlot|RunwayPlot)\.tsx/, () => {
        refused += 1;
        return HttpResponse.error();
      }),
    );
    const warn = vi.spyOn(console, 'warn');
    expectConsole('warn', 'plot of <LotBreakdownChart> could not be loaded');
    const common = { credits: sixLots, now: () => PINNED_NOW, timeZone: 'UTC' };
    render(
      <>
        <LotBreakdownChart {...common} />
        <LotBreakdownChart {...common} />
        <LotBreakdownChart {...common} view="runway" aria-label="Runway" />
      </>,
    );
    await waitFor(() => expect(warn).toHaveBeenCalled(), { timeout: 10_000 });
    screen.getByRole('figure', { name: 'Runway' }).scrollIntoView();
    await waitFor(() => expect(refused).toBeGreaterThanOrEqual(2), { timeout: 10_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(warn).toHaveBeenCalledOnce();

    expect(document.querySelector('[data-plot=drawn], .recharts-wrapper')).toBeNull();
    expect(screen.getAllByRole('listitem').map(textOf).slice(0, 6)).toEqual([
      'Subscription 6,420 of 10,000 left Expires Dec 7, 2024, in 5 days',
      'Manual 40 of 1,500 left Expires Jan 20, 2025',
      'Top-up 5,000 of 5,000 left Expires Mar 19, 2025',
      'Setup 1,200 of 2,000 left No expiry date',
      'Pending 5,000 of 5,000 left No expiry date',
      'Top-up 700 of 3,000 lapsed Expired Nov 18, 2024',
    ]);
    for (const bar of document.querySelectorAll('[data-slot=track], [data-slot=runway-line]')) {
      expect(getComputedStyle(bar).visibility).toBe('visible');
    }
    expect(document.querySelectorAll('[data-slot=track]')).toHaveLength(18);
    expect(document.querySelector('[data-slot=runway-line]')).toHaveAttribute(
      'd',
      'M0 156H39V584H422V587H926V920H1000',
    );
    const [, , toggle] = screen.getAllByRole('button', { name: 'View as table' });
    await userEvent.click(toggle as HTMLElement);
    expect(screen.getByRole('table', { name: 'All 6 lots' })).toBeVisible();
  });
});
