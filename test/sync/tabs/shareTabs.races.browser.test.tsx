import { act, render, waitFor } from '@testing-library/react';
import { CreditBalance, CreditsError, CreditsProvider, creditsKeys } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  allHeard,
  aServer,
  aStranger,
  isQueued,
  nobodyAsks,
  openPage,
} from '../support/sharing.js';

const HOUR_MS = 3_600_000;
const REALLY_NOW = Date.now.bind(Date);

afterEach(() => {
  vi.restoreAllMocks();
});

const setClock = (byMs: number) =>
  vi.spyOn(Date, 'now').mockImplementation(() => REALLY_NOW() + byMs);

const credits = (balance: number) => ({ ...aCredits({ balance, lots: [] }), plan: null });
const told = (atMs: number, balance: number, sentAtMs = atMs) => ({
  version: 1,
  sentAtMs,
  atMs,
  credits: credits(balance),
  failure: null,
});
const toldOf = (atMs: number, code: string, status: number | null) => ({
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
  await act(nobodyAsks);
  return { server, page, stranger: aStranger() };
}

describe('old news', () => {
  it.each([
    ['credits', (atMs: number) => told(atMs, 7_777)],
    ['a sign-out', (atMs: number) => toldOf(atMs, 'signed_out', 401)],
    ['a failure', (atMs: number) => toldOf(atMs, 'bad_payload', 200)],
  ])('%s of an hour ago answer no question of now', async (_what, messageAt) => {
    const server = aServer();
    const page = openPage(server.client, { children: null });
    const stranger = aStranger();
    stranger.say(messageAt(Date.now()));
    await act(allHeard);
    setClock(HOUR_MS);
    page.change({ children: <CreditBalance /> });
    await act(() => server.answer(3_000));
    await waitFor(() => expect(page.text()).toContain('3,000'));
    expect(server.requests()).toBe(1);
  });

  it('what another tab read before the host invalidates, say by a purchase, is no answer', async () => {
    const { server, page, stranger } = await aShownPage();
    stranger.say(told(Date.now(), 7_777));
    await waitFor(() => expect(page.text()).toContain('7,777'));
    page.queryClient.invalidateQueries({ queryKey: creditsKeys.team('acme') });
    await act(() => server.answer(9_000));
    await waitFor(() => expect(page.text()).toContain('9,000'));
    expect(server.requests()).toBe(2);
  });

  it('a tab that is well asks for itself, however often another one fails', async () => {
    const { server, page, stranger } = await aShownPage();
    for (const balance of [1, 2, 3]) {
      stranger.say(toldOf(Date.now(), 'server', 503));
      await act(allHeard);
      expect(page.text()).not.toContain('As of');
      setClock(balance * 60_000);
      void page.queryClient.refetchQueries();
      await act(() => server.answer(balance));
      await waitFor(() => expect(page.text()).toContain(`${balance} credit`));
    }
    expect(server.requests()).toBe(4);
  });
});

describe('FAULTS 93: a sign-out that races with an answer', () => {
  it('wins where the answer was asked for before it, and comes first', async () => {
    const { server, page, stranger } = await aShownPage();
    act(page.refresh);
    await waitFor(() => expect(server.requests()).toBe(2));
    const signedOutAtMs = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await act(() => server.answer(9_999));
    await waitFor(() => expect(page.text()).toContain('9,999'));
    stranger.say(toldOf(signedOutAtMs, 'signed_out', null));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
  });

  it('is not undone by what a third tab had asked for before it', async () => {
    const { page, stranger } = await aShownPage();
    const refreshedAtMs = Date.now();
    await new Promise((resolve) => setTimeout(resolve, 5));
    stranger.say(toldOf(Date.now(), 'signed_out', null));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
    stranger.say(told(Date.now(), 9_999, refreshedAtMs));
    await act(allHeard);
    expect(page.state()).toBe('signed-out');
  });

  it('is heard by a page whose clock was set back', async () => {
    const { page, stranger } = await aShownPage();
    setClock(-HOUR_MS);
    stranger.say(toldOf(Date.now(), 'signed_out', null));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
  });

  it('lets nobody hear the answer that was on its way', async () => {
    const { server, page, stranger } = await aShownPage();
    act(page.refresh);
    await waitFor(() => expect(server.requests()).toBe(2));
    stranger.say(toldOf(Date.now(), 'signed_out', null));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
    await act(() => server.answer(9_999));
    await act(nobodyAsks);
    await act(allHeard);
    expect(JSON.stringify(stranger.heard)).not.toContain('9999');
    expect(page.state()).toBe('signed-out');
  });

  it('asks nobody for a tab that waited for its turn', async () => {
    const { server, page, stranger } = await aShownPage();
    let free = () => {};
    const isFree = new Promise<void>((resolve) => {
      free = resolve;
    });
    const held = navigator.locks.request('react-credit-widgets/acme', () => isFree);
    act(page.refresh);
    await isQueued();
    stranger.say(toldOf(Date.now(), 'signed_out', null));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
    free();
    await held;
    await act(nobodyAsks);
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

describe('a page that is back from the back/forward cache', () => {
  it('FAULTS 43: asks at once, however young its numbers are', async () => {
    const { server, page } = await aShownPage();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await act(() => server.fail(new CreditsError('signed_out', { status: 401 })));
    await waitFor(() => expect(page.state()).toBe('signed-out'));
    expect(server.requests()).toBe(2);
  });
});

describe('a host’s own client', () => {
  it('may return what cannot be told to others', async () => {
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
