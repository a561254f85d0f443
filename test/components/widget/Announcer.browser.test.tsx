import { act, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { PlanBadge } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serverMarkup } from '../../support/serverMarkup.js';
import {
  aClient,
  announced,
  DOWN,
  FAILING_POLL_MS,
  LATENCY_MS,
  POLL_MS,
  pass,
  recordAnnouncements,
} from '../support/announcerPage.js';
import { aDashboard, aFilledClient } from '../support/page.js';
import { widgets } from '../support/widgets.js';

beforeEach(() => {
  vi.useFakeTimers({ now: PINNED_NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('announcements of a dashboard', () => {
  it('announce a failure once, although four widgets show it', async () => {
    const { client, fail } = aClient();
    fail('network');
    render(<StrictMode>{aDashboard({ client })}</StrictMode>);
    expect(announced()).toEqual([]);
    await pass(2 * LATENCY_MS);
    expect(screen.getAllByText('Can’t reach billing').length).toBeGreaterThan(3);
    expect(announced()).toEqual([DOWN]);
  });

  it('do not repeat a failure while it lasts, and are empty when it is over', async () => {
    const { client, fail, recover } = aClient();
    render(aDashboard({ client }));
    await pass(2 * LATENCY_MS);
    const texts = recordAnnouncements();
    fail('network');
    await pass(POLL_MS);
    expect(texts()).toEqual([DOWN]);
    await pass(3 * FAILING_POLL_MS);
    expect(texts()).toEqual([DOWN]);
    recover();
    await pass(FAILING_POLL_MS);
    expect(announced()).toEqual([]);
    expect(texts()).toEqual([DOWN]);
  });

  it('do not mention successful polls, whether or not the data changed', async () => {
    const { client, recover } = aClient();
    render(aDashboard({ client }));
    await pass(2 * LATENCY_MS);
    const texts = recordAnnouncements();
    await pass(3 * POLL_MS);
    recover(aCredits({ balance: 7_000 }));
    await pass(POLL_MS);
    expect(screen.getAllByText('7,000').length).toBeGreaterThan(0);
    expect(texts()).toEqual([]);
  });

  it('confirm each refresh by the user, and are cleared by the next poll', async () => {
    const { client } = aClient();
    render(aDashboard({ client }));
    await pass(10_000);
    const texts = recordAnnouncements();
    const button = screen.getAllByRole('button', { name: 'Refresh' })[0];
    await act(async () => button?.click());
    await pass(10_000);
    expect(texts()).toEqual(['Credits updated']);
    await act(async () => button?.click());
    await pass(10_000);
    expect(texts()).toEqual(['Credits updated', 'Credits updated']);
    await pass(POLL_MS);
    expect(announced()).toEqual([]);
  });

  it('repeat a failure if the user retries and it persists', async () => {
    const { client, fail } = aClient();
    fail('network');
    render(aDashboard({ client }));
    await pass(10_000);
    const texts = recordAnnouncements();
    const button = screen.getAllByRole('button', { name: 'Try again' })[0];
    await act(async () => button?.click());
    await pass(10_000);
    expect(texts()).toEqual([DOWN]);
    await pass(FAILING_POLL_MS);
    expect(texts()).toEqual([DOWN]);
  });

  it.each([
    ['hidden', { hidden: true }],
    ['inert', { inert: true }],
    ['hidden from assistive technology', { 'aria-hidden': true }],
  ])('come from the next widget if the first one is %s', async (_how, attributes) => {
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
  });

  it('do not mention rate limiting', async () => {
    const { client, fail } = aClient();
    render(aDashboard({ client }));
    await pass(2 * LATENCY_MS);
    fail('rate_limited');
    await pass(POLL_MS);
    expect(announced()).toEqual([]);
  });

  it('say who can help instead of promising a retry, if waiting does not help', async () => {
    const { client, fail } = aClient();
    fail('forbidden');
    render(aDashboard({ client }));
    await pass(2 * LATENCY_MS);
    expect(announced()).toEqual(['No access · Ask your admin to check the billing set-up.']);
  });

  it('come from another widget if the first one unmounts', async () => {
    const { client, fail } = aClient();
    const { rerender } = render(
      aDashboard({ client, children: [<PlanBadge key="a" />, <PlanBadge key="b" />] }),
    );
    await pass(2 * LATENCY_MS);
    rerender(aDashboard({ client, children: [<PlanBadge key="b" />] }));
    fail('network');
    await pass(POLL_MS);
    expect(announced()).toEqual([DOWN]);
  });

  it('are not in the server HTML, because nothing has happened yet', () => {
    const html = serverMarkup(aDashboard({ queryClient: aFilledClient(PINNED_NOW) }));
    expect(html).toContain('12,500');
    expect(html).not.toContain('role="status"');
  });
});

describe.each(widgets)('<%s />', (_name, _slot, Widget) => {
  it.each([false, true])('takes no space for its live region (unstyled: %s)', async (unstyled) => {
    const { client } = aClient();
    render(aDashboard({ client, children: <Widget unstyled={unstyled} /> }));
    await pass(2 * LATENCY_MS);
    const { width, height } = screen.getByRole('status').getBoundingClientRect();
    expect([width, height]).toEqual([1, 1]);
    expect(getComputedStyle(screen.getByRole('status')).position).toBe('absolute');
  });

  it('has no live region with credits from the host, which cannot fail', () => {
    render(<Widget credits={aCredits()} />);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
