import { QueryClient } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import {
  type Credits,
  CreditsProvider,
  creditsKeys,
  LotBreakdownChart,
  type LotBreakdownChartProps,
} from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import 'react-credit-widgets/styles.css';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { painted } from '../support/geometry.js';
import { drawChart, gauges, plotted } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';
import { part } from '../support/widgets.js';

/** Records DOM changes inside an element from now on; returns a getter for them. */
function recordChanges(element: Element): () => MutationRecord[] {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  observer.observe(element, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  onTestFinished(() => observer.disconnect());
  return () => [...records, ...observer.takeRecords()];
}

const withLot = (index: number, remaining: number): Credits => ({
  ...sixLots,
  lots: sixLots.lots.map((lot, at) => (at === index ? { ...lot, remaining } : lot)),
});

describe('<LotBreakdownChart />: the plot', () => {
  it('keeps every bar, and updates only the one that changed', async () => {
    const { redraw } = drawChart(sixLots);
    await plotted();
    await painted();
    const before = gauges();
    const changes = recordChanges(part('lots-plot'));
    redraw(withLot(2, 1_000));
    await painted();
    expect(gauges()).toEqual(before);
    const touched = changes().map(({ target }) => (target as Element).closest('g[data-kind]'));
    expect(new Set(touched)).toEqual(new Set([before[2]]));
  });

  it('animates the bar of a lot that changed after a press on Refresh', async () => {
    const getCredits = vi.fn(() => Promise.resolve(sixLots));
    render(
      <CreditsProvider team="acme" shareTabs={false} client={{ getCredits }} now={() => PINNED_NOW}>
        <LotBreakdownChart />
      </CreditsProvider>,
    );
    await waitFor(() => expect(part('lot-breakdown')).toHaveAttribute('data-state', 'ready'));
    await plotted();
    await painted();
    getCredits.mockResolvedValue(withLot(0, 1_000));
    await act(async () => screen.getByRole('button', { name: 'Refresh' }).click());
    const moving = () =>
      [...document.querySelectorAll('.cw-plot-bar')].filter((it) => it.getAnimations().length > 0);
    await waitFor(() => expect(moving()).toHaveLength(1), { interval: 10 });
  });

  it.each([
    ['lots', 'lots-area', 'lots-plot'],
    ['runway', 'runway-area', 'runway-plot'],
  ] as const)('of view %s does not change when the clock ticks', async (view, area, plot) => {
    let nowMs = PINNED_NOW;
    const page = (key: number) => (
      <LotBreakdownChart credits={sixLots} now={() => nowMs} view={view} data-key={key} />
    );
    const { rerender } = render(page(0));
    await plotted(area);
    await painted();
    const changes = recordChanges(part(plot));
    nowMs += 60_000;
    rerender(page(1));
    await painted();
    expect(part('lot-breakdown')).toHaveAttribute('data-key', '1');
    expect(changes()).toEqual([]);
  });

  it('redraws nothing for equal credits', async () => {
    const { redraw } = drawChart(sixLots);
    await plotted();
    await painted();
    const changes = recordChanges(part('lots-plot'));
    redraw(structuredClone(sixLots));
    await painted();
    expect(changes()).toEqual([]);
  });
});

/** A connected page whose responses the test controls. */
async function aConnectedPage(props: LotBreakdownChartProps = {}) {
  const queryClient = new QueryClient();
  const getCredits = vi.fn(() => Promise.resolve(sixLots));
  render(
    <CreditsProvider
      shareTabs={false}
      team="acme"
      queryClient={queryClient}
      client={{ getCredits }}
      now={() => PINNED_NOW}
    >
      <LotBreakdownChart {...props} />
    </CreditsProvider>,
  );
  await waitFor(() => expect(part('lot-breakdown')).toHaveAttribute('data-state', 'ready'));
  return {
    getCredits,
    poll: () => act(() => queryClient.refetchQueries({ queryKey: creditsKeys.all })),
    press: () => act(async () => screen.getByRole('button', { name: 'Refresh' }).click()),
  };
}

const moving = () =>
  [...document.querySelectorAll('.cw-plot-bar')].filter((bar) => bar.getAnimations().length > 0);

describe('<LotBreakdownChart />: motion', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is allowed after a refresh by the user', async () => {
    const { getCredits, press } = await aConnectedPage();
    await plotted();
    getCredits.mockResolvedValue(withLot(0, 1_000));
    await press();
    expect(await screen.findByText('1,000')).toBeVisible();
    expect(part('lots-area')).toHaveAttribute('data-asked');
    const [bar] = document.querySelectorAll('.cw-plot-bar');
    expect(getComputedStyle(bar as Element).transitionDuration).toMatch(/^0\.4s/);
  });

  it('is not allowed after a poll', async () => {
    const { getCredits, poll } = await aConnectedPage();
    await plotted();
    await painted();
    getCredits.mockResolvedValue(withLot(0, 1_000));
    await poll();
    expect(screen.getByText('1,000')).toBeVisible();
    expect(part('lots-area')).not.toHaveAttribute('data-asked');
    await painted();
    expect(moving()).toEqual([]);
  });

  it('ends with a later poll', async () => {
    const { getCredits, poll, press } = await aConnectedPage();
    await plotted();
    getCredits.mockResolvedValue(withLot(0, 1_000));
    await press();
    await waitFor(() => expect(part('lots-area')).toHaveAttribute('data-asked'));
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    getCredits.mockResolvedValue(aCredits());
    await poll();
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(part('lots-area')).not.toHaveAttribute('data-asked');
  });

  it('is absent without a plot', async () => {
    const { getCredits, press } = await aConnectedPage({ plot: false });
    getCredits.mockResolvedValue(withLot(0, 1_000));
    await press();
    expect(await screen.findByText('1,000')).toBeVisible();
    expect(part('lots-area').getAnimations({ subtree: true })).toEqual([]);
  });
});
