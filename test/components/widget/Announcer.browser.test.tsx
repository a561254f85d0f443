import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { PlanBadge } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serverMarkup } from '../../support/serverMarkup.js';
import {
  aClient,
  DOWN,
  FAILING_POLL_MS,
  heard,
  LATENCY_MS,
  listen,
  POLL_MS,
  pass,
} from '../support/announcerPage.js';
import { aDashboard, aFilledClient } from '../support/page.js';
import { widgets } from '../support/widgets.js';

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what a dashboard says to those who cannot see it', () => {
  it('says a failure once, though four widgets show it', async () => {
    const { client, fail } = aClient();
    fail('network');
    render(<StrictMode>{aDashboard({ client })}</StrictMode>);
    expect(heard()).toEqual([]);
    await pass(2 * LATENCY_MS);
    expect(screen.getAllByText('Can’t reach billing').length).toBeGreaterThan(3);
    expect(heard()).toEqual([DOWN]);
  });

  it('does not say it again while it lasts, and is silent when it is over', async () => {
    const { client, fail, mend } = aClient();
    render(aDashboard({ client }));
    await pass(2 * LATENCY_MS);
    const said = listen();
    fail('network');
    await pass(POLL_MS);
    expect(said()).toEqual([DOWN]);
    await pass(3 * FAILING_POLL_MS);
    expect(said()).toEqual([DOWN]);
    mend();
    await pass(FAILING_POLL_MS);
    expect(heard()).toEqual([]);
    expect(said()).toEqual([DOWN]);
  });

  it('says nothing of polls that end well, equal or not', async () => {
    const { client, mend } = aClient();
    render(aDashboard({ client }));
    await pass(2 * LATENCY_MS);
    const said = listen();
    await pass(3 * POLL_MS);
    mend(aCredits({ balance: 7_000 }));
    await pass(POLL_MS);
    expect(screen.getAllByText('7,000').length).toBeGreaterThan(0);
    expect(said()).toEqual([]);
  });

  it('says that what the reader asked for has come, each time, and forgets it with the next poll', async () => {
    const { client } = aClient();
    render(aDashboard({ client }));
    await pass(10_000);
    const said = listen();
    const button = screen.getAllByRole('button', { name: 'Refresh' })[0];
    await act(async () => button?.click());
    await pass(10_000);
    expect(said()).toEqual(['Credits updated']);
    await act(async () => button?.click());
    await pass(10_000);
    expect(said()).toEqual(['Credits updated', 'Credits updated']);
    await pass(POLL_MS);
    expect(heard()).toEqual([]);
  });

  it('says a failure again if the reader tries again in vain', async () => {
    const { client, fail } = aClient();
    fail('network');
    render(aDashboard({ client }));
    await pass(10_000);
    const said = listen();
    const button = screen.getAllByRole('button', { name: 'Try again' })[0];
    await act(async () => button?.click());
    await pass(10_000);
    expect(said()).toEqual([DOWN]);
    await pass(FAILING_POLL_MS);
    expect(said()).toEqual([DOWN]);
  });

  it.each([
    ['hidden', { hidden: true }],
    ['inert', { inert: true }],
    ['hidden from assistive technology', { 'aria-hidden': true }],
  ])(
    'is left to a widget that can be heard, where the first one is %s',
    async (_how, attributes) => {
      const { client, fail } = aClient();
      fail('network');
      const children = (
        <>
          <div {...attributes}>
            <PlanBadge />
          </div>
          <PlanBadge />
        </>
      );
      render(aDashboard({ client, children }));
      await pass(2 * LATENCY_MS);
      const regions = [...document.querySelectorAll('[role=status]')].map((it) => it.textContent);
      expect(regions).toEqual(['', DOWN]);
    },
  );

  it('says nothing of a server that merely asks for patience', async () => {
    const { client, fail } = aClient();
    render(aDashboard({ client }));
    await pass(2 * LATENCY_MS);
    fail('rate_limited');
    await pass(POLL_MS);
    expect(heard()).toEqual([]);
  });

  it('says who can help, and nothing of waiting, where waiting does not help', async () => {
    const { client, fail } = aClient();
    fail('forbidden');
    render(aDashboard({ client }));
    await pass(2 * LATENCY_MS);
    expect(heard()).toEqual(['No access · Ask your admin to check the billing set-up.']);
  });

  it('is taken over by another widget when the first one goes', async () => {
    const { client, fail } = aClient();
    const { rerender } = render(
      aDashboard({ client, children: [<PlanBadge key="a" />, <PlanBadge key="b" />] }),
    );
    await pass(2 * LATENCY_MS);
    rerender(aDashboard({ client, children: [<PlanBadge key="b" />] }));
    fail('network');
    await pass(POLL_MS);
    expect(heard()).toEqual([DOWN]);
  });

  it('is not in a server’s HTML, where nothing can have happened yet', () => {
    const html = serverMarkup(aDashboard({ queryClient: aFilledClient(PINNED_NOW) }));
    expect(html).toContain('12,500');
    expect(html).not.toContain('role="status"');
  });
});

describe.each(widgets)('<%s />', (_name, _slot, Widget) => {
  it.each([false, true])('takes no room for its voice (unstyled: %s)', async (unstyled) => {
    const { client } = aClient();
    render(aDashboard({ client, children: <Widget unstyled={unstyled} /> }));
    await pass(2 * LATENCY_MS);
    const { width, height } = screen.getByRole('status').getBoundingClientRect();
    expect([width, height]).toEqual([1, 1]);
    expect(getComputedStyle(screen.getByRole('status')).position).toBe('absolute');
  });

  it('has none with credits of the host’s, which cannot fail', () => {
    render(<Widget credits={aCredits()} />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
