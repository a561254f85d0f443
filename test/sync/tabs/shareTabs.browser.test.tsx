import { act, waitFor } from '@testing-library/react';
import { CreditsError } from 'react-credit-widgets';
import { aCredits } from 'react-credit-widgets/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  anUntrustedTab,
  aServer,
  CHANNEL,
  lockHeld,
  lockQueued,
  locksReleased,
  messagesDelivered,
  openPage,
} from '../support/sharing.js';

/** Two pages that show the same balance. */
async function twoPages() {
  const server = aServer();
  const first = openPage(server.client);
  const second = openPage(server.client);
  await act(() => server.answer(12_500));
  for (const { text } of [first, second]) {
    await waitFor(() => expect(text()).toContain('12,500'));
  }
  await act(locksReleased);
  return { server, first, second };
}

describe('tabs that show one team', () => {
  it('FAULTS 89: two query clients make one request', async () => {
    const { server } = await twoPages();
    await act(messagesDelivered);
    expect(server.requests()).toBe(1);
  });

  it('share the time of the data, so they poll at the same moment', async () => {
    const { first, second } = await twoPages();
    const [one, two] = [first, second].map(
      ({ queryClient }) => queryClient.getQueryCache().getAll()[0],
    );
    expect(one?.state.dataUpdatedAt).toBe(two?.state.dataUpdatedAt);
  });

  it('show at once what one of them has read', async () => {
    const { server, first, second } = await twoPages();
    act(first.refresh);
    await act(() => server.answer(7_000));
    await waitFor(() => expect(second.text()).toContain('7,000'));
    expect(server.requests()).toBe(2);
  });

  it('keep their data when another one fails', async () => {
    const { server, first, second } = await twoPages();
    act(first.refresh);
    await act(() => server.fail(new CreditsError('server', { status: 503 })));
    await waitFor(() => expect(first.text()).toContain('As of'));
    await act(messagesDelivered);
    expect(second.text()).toContain('12,500');
    expect(second.text()).not.toContain('As of');
  });

  it.each([
    ['FAULTS 8', 'invalid_key', 'Key rejected'],
    ['FAULTS 11', 'forbidden', 'No access'],
    ['FAULTS 107', 'signed_out', 'Sign in to see your credits'],
    ['FAULTS 109', 'wrong_team', 'You switched teams'],
  ] as const)('%s: clear their data when one of them gets %s', async (_row, code, sentence) => {
    const onError = vi.fn();
    const { server, first, second } = await twoPages();
    second.change({ onError });
    act(first.refresh);
    await act(() => server.fail(new CreditsError(code, { status: 401 })));
    await waitFor(() => expect(second.text()).toContain(sentence));
    expect(second.text()).not.toContain('12,500');
    expect(onError.mock.calls).toEqual([[expect.objectContaining({ code })]]);
    expect(server.requests()).toBe(2);
  });

  it.each([
    ['config', 'Not set up'],
    ['network', 'Can’t reach billing'],
    ['timeout', 'Slow connection'],
  ] as const)('do not share a failure that concerns one tab only: %s', async (code, sentence) => {
    const { server, first, second } = await twoPages();
    act(first.refresh);
    await act(() => server.fail(new CreditsError(code)));
    await waitFor(() => expect(first.text()).toContain(sentence));
    act(second.refresh);
    await act(() => server.answer(7_000));
    await waitFor(() => expect(second.text()).toContain('7,000'));
    expect(server.requests()).toBe(3);
  });

  it('FAULTS 23: adopt a server failure of another tab instead of sending their own request', async () => {
    const { server, first, second } = await twoPages();
    act(first.refresh);
    await act(() => server.fail(new CreditsError('server', { status: 503 })));
    await waitFor(() => expect(first.text()).toContain('As of'));
    await act(messagesDelivered);
    await act(() => second.queryClient.refetchQueries());
    expect(second.text()).toContain('As of');
    expect(server.requests()).toBe(2);
  });

  it('FAULTS 93: are signed out together, and drop responses in flight', async () => {
    const { server, first, second } = await twoPages();
    act(second.refresh);
    await waitFor(() => expect(server.requests()).toBe(2));
    first.change({ team: null });
    await waitFor(() => expect(second.state()).toBe('signed-out'));
    await act(() => server.answer(9_999));
    await act(messagesDelivered);
    expect(second.text()).not.toMatch(/\d/);
    expect(second.queryClient.getQueryCache().getAll()[0]?.state.data).toBeUndefined();
    expect(first.queryClient.getQueryCache().getAll()).toEqual([]);
  });

  it('FAULTS 93: recover when one of them is signed in again', async () => {
    const { server, first, second } = await twoPages();
    first.change({ team: null });
    await waitFor(() => expect(second.state()).toBe('signed-out'));
    first.change({ team: 'acme' });
    await act(() => server.answer(3_000));
    await waitFor(() => expect(second.text()).toContain('3,000'));
    expect(server.requests()).toBe(2);
  });

  it('send other tabs nothing about another team', async () => {
    const { server, first, second } = await twoPages();
    const otherTab = anUntrustedTab();
    first.change({ team: 'globex' });
    await act(() => server.answer(1));
    await waitFor(() => expect(first.text()).toContain('1'));
    await act(messagesDelivered);
    expect(otherTab.received.filter((message) => message !== 'flush')).toEqual([]);
    expect(second.text()).toContain('12,500');
  });

  it('close their channels on unmount', async () => {
    const { first, second } = await twoPages();
    const close = vi.spyOn(BroadcastChannel.prototype, 'close');
    first.unmount();
    second.unmount();
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('FAULTS 43: receive nothing in the back/forward cache, and each other’s messages again afterwards', async () => {
    const { server, first, second } = await twoPages();
    const close = vi.spyOn(BroadcastChannel.prototype, 'close');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(close).toHaveBeenCalledTimes(2);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    act(first.refresh);
    await act(() => server.answer(7_000));
    await waitFor(() => expect(second.text()).toContain('7,000'));
  });

  it('do not hold the lock without a request', async () => {
    await twoPages();
    const { held, pending } = await navigator.locks.query();
    expect([held, pending]).toEqual([[], []]);
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('prop: shareTabs', () => {
  it('false: each tab sends its own requests and no messages', async () => {
    const server = aServer();
    const otherTab = anUntrustedTab();
    const pages = [0, 1].map(() => openPage(server.client, { shareTabs: false }));
    await act(() => server.answer(12_500));
    await act(() => server.answer(12_500));
    await waitFor(() => {
      for (const { text } of pages) expect(text()).toContain('12,500');
    });
    await act(messagesDelivered);
    expect(server.requests()).toBe(2);
    expect(otherTab.received).toEqual(['flush']);
  });
});

describe('a tab that cannot reach other tabs', () => {
  it.each<[string, () => void]>([
    [
      'locks throw',
      () =>
        vi
          .spyOn(navigator.locks, 'request')
          .mockRejectedValue(new DOMException('', 'SecurityError')),
    ],
    [
      'there are no locks',
      () => vi.spyOn(navigator, 'locks', 'get').mockReturnValue(JSON.parse('null') ?? undefined),
    ],
    ['there is no channel', () => vi.stubGlobal('BroadcastChannel', undefined)],
    [
      'a channel cannot be opened',
      () =>
        vi.stubGlobal('BroadcastChannel', function refuse() {
          throw new DOMException('', 'SecurityError');
        }),
    ],
  ])('FAULTS 97: sends its own request if %s', async (_how, breakIt) => {
    breakIt();
    const server = aServer();
    const page = openPage(server.client);
    await act(() => server.answer(12_500));
    await waitFor(() => expect(page.text()).toContain('12,500'));
    page.unmount();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('FAULTS 98: sends its request anyway if it does not get the lock within 11 s', async () => {
    vi.useFakeTimers();
    const server = aServer();
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const hung = navigator.locks.request(CHANNEL, () => released);
    const page = openPage(server.client);
    await lockQueued();
    await act(() => vi.advanceTimersByTimeAsync(10_999));
    expect(server.requests()).toBe(0);
    await act(() => vi.advanceTimersByTimeAsync(1));
    vi.useRealTimers();
    await act(() => server.answer(12_500));
    await waitFor(() => expect(page.text()).toContain('12,500'));
    release();
    await hung;
  });
});

describe('a tab whose request hangs', () => {
  it('FAULTS 98: keeps the others waiting for 11 s at most, counted from its own start', async () => {
    vi.useFakeTimers();
    const hung = aServer();
    openPage(hung.client);
    await lockHeld();
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    const getCredits = vi.fn(async () => aCredits());
    const page = openPage({ getCredits });
    await lockQueued();
    await act(() => vi.advanceTimersByTimeAsync(5_999));
    expect([hung.requests(), getCredits.mock.calls.length]).toEqual([1, 0]);
    await act(() => vi.advanceTimersByTimeAsync(1));
    await navigator.locks.query(); // the browser has given the lock to the other tab
    await act(() => vi.advanceTimersByTimeAsync(100)); // for a message of the first tab that may still be in flight
    expect(getCredits).toHaveBeenCalledTimes(1);
    await act(locksReleased);
    await act(() => vi.advanceTimersByTimeAsync(1));
    expect(page.text()).toContain('12,500');
  });
});

describe('FAULTS 94: an untrusted tab on the channel', () => {
  const credits = (balance: number) => ({
    balance,
    lots: [],
    plan: null,
    usageAllowed: null,
    issues: [],
  });
  const message = (atMs: number, balance: number) => ({
    version: 1,
    sentAtMs: atMs,
    atMs,
    credits: credits(balance),
    failure: null,
  });

  async function aPageAndAnUntrustedTab() {
    const server = aServer();
    const page = openPage(server.client);
    await act(() => server.answer(12_500));
    await waitFor(() => expect(page.text()).toContain('12,500'));
    return { server, page, otherTab: anUntrustedTab() };
  }

  it.each<[string, () => unknown]>([
    ['sends nonsense', () => ({ credits: 7 })],
    ['has another version', () => ({ ...message(Date.now(), 7), version: 2 })],
    ['sends an old message', () => message(Date.now() - 60_000, 7)],
    ['sends a message from the future', () => message(Date.now() + 3_600_000, 7)],
    ['sends a script as the plan', () => ({ ...message(Date.now(), 7), plan: '<script>' })],
  ])('is ignored if it %s', async (_what, messageOf) => {
    const { page, otherTab } = await aPageAndAnUntrustedTab();
    otherTab.post(messageOf());
    await act(messagesDelivered);
    expect(page.text()).toContain('12,500');
  });

  it('is trusted if its message is valid, and the message is not sent again', async () => {
    const { page, server, otherTab } = await aPageAndAnUntrustedTab();
    otherTab.post(message(Date.now(), 7_777));
    await waitFor(() => expect(page.text()).toContain('7,777'));
    await act(messagesDelivered);
    expect(otherTab.received.filter((received) => received !== 'flush')).toEqual([]);
    expect(server.requests()).toBe(1);
  });

  it('does not fill the cache of a page that sent no request', async () => {
    const server = aServer();
    const page = openPage(server.client, { team: null });
    const otherTab = anUntrustedTab();
    otherTab.post(message(Date.now(), 7_777));
    await act(messagesDelivered);
    expect(page.queryClient.getQueryCache().getAll()).toEqual([]);
  });

  it('cannot suppress a refetch with a message from an hour ago after the clock is set back', async () => {
    const { page, server, otherTab } = await aPageAndAnUntrustedTab();
    otherTab.post(message(Date.now(), 7_777));
    await waitFor(() => expect(page.text()).toContain('7,777'));
    const setBackMs = Date.now() - 3_600_000;
    vi.spyOn(Date, 'now').mockImplementation(() => setBackMs);
    act(page.refresh);
    await act(() => server.answer(3_000));
    await waitFor(() => expect(page.text()).toContain('3,000'));
    vi.restoreAllMocks();
  });
});
