import { act, render, waitFor } from '@testing-library/react';
import { CreditBalance, CreditsError, CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  anUntrustedTab,
  aServer,
  lockQueued,
  locksReleased,
  messagesDelivered,
  openPage,
} from '../support/sharing.js';

const HOUR_MS = 3_600_000;
const realNow = Date.now.bind(Date);

afterEach(() => {
  vi.restoreAllMocks();
});

const setClock = (byMs: number) => vi.spyOn(Date, 'now').mockImplementation(() => realNow() + byMs);

const credits = (balance: number) => ({ ...aCredits({ balance, lots: [] }), plan: null });
const creditsMessage = (atMs: number, balance: number, sentAtMs = atMs) => ({
  version: 1,
  sentAtMs,
  atMs,
  credits: credits(balance),
  failure: null,
});
const failureMessage = (atMs: number, code: string, status: number | null) => ({
  version: 1,
  sentAtMs: atMs,
  atMs,
  credits: null,
  failure: { code, status, retryAfterMs: null, requestId: null },
});

async function aShownPage(balance = 12_500) {
  const server = aServer();
  const page = openPage(server.client);
  await act(() => server.answer(balance));
  await waitFor(() => expect(page.state()).toBe('ready'));
  await act(locksReleased);
  return { server, page, otherTab: anUntrustedTab() };
}

describe('old messages', () => {
  it.each([
    ['credits', (atMs: number) => creditsMessage(atMs, 7_777)],
    ['a sign-out', (atMs: number) => failureMessage(atMs, 'signed_out', 401)],
    ['a failure', (atMs: number) => failureMessage(atMs, 'bad_payload', 200)],
  ])('do not replace a request an hour later: %s', async (_what, messageAt) => {
    const server = aServer();
    const page = openPage(server.client, { children: null });
    const otherTab = anUntrustedTab();
    otherTab.post(messageAt(Date.now()));
    await act(messagesDelivered);
    setClock(HOUR_MS);
    page.change({ children: <CreditBalance /> });
    await act(() => server.answer(3_000));
    await waitFor(() => expect(page.text()).toContain('3,000'));
    expect(server.requests()).toBe(1);
  });

  it('credits that another tab read before an invalidation, as after a purchase, are not used', async () => {
    const { server, page, otherTab } = await aShownPage();
    otherTab.post(creditsMessage(Date.now(), 7_777));
    await waitFor(() => expect(page.text()).toContain('7,777'));
    page.queryClient.invalidateQueries({ queryKey: creditsKeys.team('acme') });
    await act(() => server.answer(9_000));
    await waitFor(() => expect(page.text()).toContain('9,000'));
    expect(server.requests()).toBe(2);
  });

  it('a sign-out from before the request does not take its credits away', async () => {
    const { page, otherTab } = await aShownPage();
    otherTab.post(failureMessage(Date.now() - 60_000, 'signed_out', 401));
    await act(messagesDelivered);
    expect(page.text()).toContain('12,500');
  });

  it('a healthy tab sends its own requests, however often another one fails', async () => {
    const { server, page, otherTab } = await aShownPage();
    for (const balance of [1, 2, 3]) {
      otherTab.post(failureMessage(Date.now(), 'server', 503));
      await act(messagesDelivered);
      expect(page.text()).not.toContain('As of');
      setClock(balance * 60_000);
      void page.queryClient.refetchQueries();
      await act(() => server.answer(balance));
      await waitFor(() => expect(page.text()).toContain(`${balance} credit`));
    }
    expect(server.requests()).toBe(4);
  });
});

describe('FAULTS 93: a sign-out that races with a response', () => {
  it('wins if the response was requested before it and arrives first', async () => {
    const { server, page, otherTab } = await aShownPage();
    act(page.refresh);
    await waitFor(() => expect(server.requests()).toBe(2));
    const signedOutAtMs = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await act(() => server.answer(9_999));
    await waitFor(() => expect(page.text()).toContain('9,999'));
    otherTab.post(failureMessage(signedOutAtMs, 'signed_out', null));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
  });

  it('is not undone by what a third tab requested before it', async () => {
    const { page, otherTab } = await aShownPage();
    const refreshedAtMs = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    otherTab.post(failureMessage(Date.now(), 'signed_out', null));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
    otherTab.post(creditsMessage(Date.now(), 9_999, refreshedAtMs));
    await act(messagesDelivered);
    expect(page.state()).toBe('signed-out');
  });

  it('is not undone by that answer when the page refetches', async () => {
    const { server, page, otherTab } = await aShownPage();
    const signedOutAtMs = Date.now() + 1;
    vi.spyOn(Date, 'now').mockReturnValue(signedOutAtMs + 1);
    otherTab.post(failureMessage(signedOutAtMs, 'signed_out', 401));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
    otherTab.post(creditsMessage(signedOutAtMs + 1, 9_999, signedOutAtMs - 1));
    await act(messagesDelivered);
    void page.queryClient.refetchQueries();
    await waitFor(() => expect(server.requests()).toBe(2));
    await act(() => server.fail(new CreditsError('signed_out', { status: 401 })));
    await act(locksReleased);
    expect(page.state()).toBe('signed-out');
    expect(page.text()).not.toMatch(/\d/);
  });

  it('reaches a page whose clock was set back', async () => {
    const { page, otherTab } = await aShownPage();
    setClock(-HOUR_MS);
    otherTab.post(failureMessage(Date.now(), 'signed_out', null));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
  });

  it('keeps a response in flight from being shared', async () => {
    const { server, page, otherTab } = await aShownPage();
    act(page.refresh);
    await waitFor(() => expect(server.requests()).toBe(2));
    otherTab.post(failureMessage(Date.now(), 'signed_out', null));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
    await act(() => server.answer(9_999));
    await act(locksReleased);
    await act(messagesDelivered);
    expect(JSON.stringify(otherTab.received)).not.toContain('9999');
    expect(page.state()).toBe('signed-out');
  });

  it('cancels the request of a tab that waited for the lock', async () => {
    const { server, page, otherTab } = await aShownPage();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const held = navigator.locks.request('react-credit-widgets/acme', () => released);
    act(page.refresh);
    await lockQueued();
    otherTab.post(failureMessage(Date.now(), 'signed_out', null));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
    release();
    await held;
    await act(locksReleased);
    expect(server.requests()).toBe(1);
  });

  it('reaches another provider of the same page and cache', async () => {
    const { page } = await aShownPage();
    const client = { getCredits: () => new Promise<never>(() => {}) };
    const other = (team: string | null) => (
      <CreditsProvider team={team} client={client} queryClient={page.queryClient} shareTabs={false}>
        <p>other</p>
      </CreditsProvider>
    );
    const { rerender } = render(other('acme'));
    rerender(other(null));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
  });
});

describe('a page restored from the back/forward cache', () => {
  it('FAULTS 43: refetches at once, however fresh its data is', async () => {
    const { server, page } = await aShownPage();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await act(() => server.fail(new CreditsError('signed_out', { status: 401 })));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
    expect(server.requests()).toBe(2);
  });
});

describe('a host’s own client', () => {
  it('may return data that cannot be sent to other tabs', async () => {
    const getCredits = async () => ({ ...aCredits({ balance: 4_444 }), print: () => {} });
    const page = openPage({ getCredits });
    await waitFor(() => expect(page.text()).toContain('4,444'));
  });

  it('FAULTS 23: keeps its record of an outage when the provider is mounted again', async () => {
    const getCredits = vi.fn(() => Promise.reject(new CreditsError('server', { status: 503 })));
    const client = { getCredits };
    vi.spyOn(Math, 'random').mockReturnValue(0);
    for (const requests of [3, 4, 5]) {
      const { container, unmount } = render(
        <CreditsProvider team="acme" client={client}>
          <CreditBalance />
        </CreditsProvider>,
      );
      const isOver = () => container.querySelector('[data-state=error]') !== null;
      await waitFor(() => expect(isOver()).toBe(true), { timeout: 5_000 });
      expect(getCredits).toHaveBeenCalledTimes(requests);
      unmount();
    }
  });
});
