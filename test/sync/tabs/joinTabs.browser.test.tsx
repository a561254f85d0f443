import { act, waitFor } from '@testing-library/react';
import { CreditsError } from 'react-credit-widgets';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  anOpenPage,
  aServer,
  CHANNEL,
  lockQueued,
  locksReleased,
  messagesDelivered,
} from '../support/sharing.js';

// With the channels and locks of a real browser. The rules of sharing are tested in Node.

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Two pages of one origin, each with a cache of its own and its first number: they share from now on. */
async function twoPages() {
  const server = aServer();
  const first = await anOpenPage(server, 12_500);
  const second = await anOpenPage(server, 12_500);
  return { server, first, second };
}

describe('joinTabs in a browser', () => {
  it('shows at once what another tab has read', async () => {
    const { server, first, second } = await twoPages();
    act(first.refresh);
    await act(() => server.answer(7_000));
    await waitFor(() => expect(second.text()).toContain('7,000'));
    expect(server.requests()).toBe(3);
  });

  it('FAULTS 136: sends one request at a time', async () => {
    const { server, first, second } = await twoPages();
    act(first.refresh);
    await waitFor(() => expect(server.requests()).toBe(3));
    act(second.refresh);
    await act(lockQueued);
    expect(server.requests()).toBe(3);
    await act(() => server.answer(7_000));
    await act(() => server.answer(8_000));
    await waitFor(() => expect([first.text(), second.text()].join()).toMatch(/8,000.*8,000/));
    expect(server.requests()).toBe(4);
  });

  it('FAULTS 8: clears the credits when another tab is refused', async () => {
    const { server, first, second } = await twoPages();
    act(first.refresh);
    await act(() => server.fail(new CreditsError('invalid_key', { status: 401 })));
    await waitFor(() => expect(second.text()).toContain('Key rejected'));
    expect(second.text()).not.toContain('12,500');
  });

  it('FAULTS 43: hears nothing in the back/forward cache, and other tabs again afterwards', async () => {
    const { server, first, second } = await twoPages();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await act(() => server.answer(6_000)); // both refetch, and share the answer
    await waitFor(() => expect([first.text(), second.text()].join()).toMatch(/6,000.*6,000/));
    await act(locksReleased);
    act(first.refresh);
    await act(() => server.answer(7_000));
    await waitFor(() => expect(second.text()).toContain('7,000'));
  });

  it('holds no lock without a request, and leaves none behind', async () => {
    const { server, first, second } = await twoPages();
    act(first.refresh);
    await act(() => server.answer(7_000));
    await act(locksReleased);
    const close = vi.spyOn(BroadcastChannel.prototype, 'close');
    first.unmount();
    second.unmount();
    await waitFor(() => expect(close.mock.contexts.filter(isOurs)).toHaveLength(2));
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
  ])('FAULTS 97: sends its own requests if %s', async (_how, breakIt) => {
    breakIt();
    const server = aServer();
    const page = await anOpenPage(server, 12_500);
    act(page.refresh);
    await act(() => server.answer(7_000));
    await waitFor(() => expect(page.text()).toContain('7,000'));
    page.unmount();
  });

  it('FAULTS 98, 145: waits once for a lock that is held forever, and uses it when it is free', async () => {
    const server = aServer();
    const page = await anOpenPage(server, 12_500);
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const hung = navigator.locks.request(CHANNEL, () => released);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    act(page.refresh);
    await act(() => vi.advanceTimersByTimeAsync(500)); // after the request before
    await lockQueued();
    await act(() => vi.advanceTimersByTimeAsync(10_000));
    expect(server.requests()).toBe(1);
    await act(() => vi.advanceTimersByTimeAsync(1_000));
    vi.useRealTimers();
    await act(() => server.answer(7_000));
    await waitFor(() => expect(page.text()).toContain('7,000'));
    act(() => void page.queryClient.invalidateQueries());
    await act(() => server.answer(8_000));
    await waitFor(() => expect(page.text()).toContain('8,000'));
    release();
    await hung;
    act(() => void page.queryClient.invalidateQueries());
    await waitFor(() => expect(server.requests()).toBe(4));
    const { held = [] } = await navigator.locks.query();
    expect(held.map(({ name }) => name)).toEqual([CHANNEL]);
    await act(() => server.answer(9_000));
    await act(locksReleased);
    await act(messagesDelivered);
  });
});

function isOurs(channel: unknown): boolean {
  return (channel as BroadcastChannel).name === CHANNEL;
}
