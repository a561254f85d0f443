import { act, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { LotBreakdownChart, type LotBreakdownChartProps } from 'react-credit-widgets';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import styles from '../../../src/theme/styles.css?inline';
import { boxOf, expectSamePlace } from '../support/geometry.js';
import { shapes } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { textOf } from '../support/widgets.js';

/** Renders into a shadow root with the stylesheet, which the page does not have. */
function drawInShadow(page: ReactNode) {
  const host = document.createElement('div');
  host.style.width = '600px';
  document.body.append(host);
  const shadow = host.attachShadow({ mode: 'open' });
  const [style, container] = [document.createElement('style'), document.createElement('div')];
  style.textContent = styles;
  shadow.append(style, container);
  const root = createRoot(container);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  act(() => root.render(page));
  const all = (selector: string) => [...shadow.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => {
    const [found] = all(selector);
    if (!found) throw new Error(`no element matches ${selector}`);
    return found;
  };
  return { all, one, shadow };
}

const chart = (props: LotBreakdownChartProps = {}) => (
  <LotBreakdownChart credits={sixLots} now={() => PINNED_NOW} timeZone="UTC" {...props} />
);

describe('<LotBreakdownChart />: in a shadow root', () => {
  it('draws its plot with the bars in place', async () => {
    const { all, one } = drawInShadow(chart());
    await waitFor(
      () => expect(one('[data-slot=lots-area]')).toHaveAttribute('data-plot', 'drawn'),
      {
        timeout: 10_000,
      },
    );
    expect(getComputedStyle(one('[data-slot=bar]')).visibility).toBe('hidden');
    const gauges = all('[data-slot=lots-plot] g[data-kind]');
    expect(gauges).toHaveLength(6);
    all('[data-slot=lot]').forEach((line, index) => {
      const [ours, theirs] = [shapes(line), shapes(gauges[index])];
      expect(theirs).toHaveLength(ours.length);
      ours.forEach((shape, at) => {
        const other = theirs[at];
        if (other) expectSamePlace(boxOf(other), boxOf(shape), `line ${index}, shape ${at}`);
      });
    });
  });

  it('is named by its own heading', () => {
    const { one, shadow } = drawInShadow(chart());
    const id = one('figure').getAttribute('aria-labelledby') ?? '';
    expect(shadow.getElementById(id)?.textContent).toBe('Credit lots');
  });

  it('moves along the runway by keyboard, and hides the tooltip on Escape', async () => {
    const { all, one, shadow } = drawInShadow(chart({ view: 'runway' }));
    await waitFor(() => expect(all('[type=range]')).toHaveLength(1), { timeout: 10_000 });
    one('[type=range]').focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(shadow.activeElement).toBe(one('[type=range]'));
    expect(textOf(one('[data-slot=runway-tip]'))).toBe(
      'Dec 7, 2024: 6,420 credits expire, 6,240 left',
    );
    await userEvent.keyboard('{Escape}');
    expect(all('[data-slot=runway-tip]')).toEqual([]);
  });

  it('opens and sorts its table', async () => {
    const { all, one } = drawInShadow(chart({ plot: false }));
    one('[data-slot=show-table]').focus();
    await userEvent.keyboard('{Enter}');
    expect(all('tbody tr')).toHaveLength(6);
    one('[data-column=remaining] button').focus();
    await userEvent.keyboard('{Enter}');
    expect(one('tbody tr th').textContent).toBe('Manual');
    expect(one('[data-column=remaining]')).toHaveAttribute('aria-sort', 'ascending');
  });
});
