import { act, waitFor } from '@testing-library/react';
import { CreditsError } from 'react-credit-widgets';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  allHeard,
  aServer,
  aStranger,
  CHANNEL,
  isQueued,
  nobodyAsks,
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
  await act(nobodyAsks);
  return { server, first, second };
}

describe('tabs that show one team', () => {
  it('FAULTS 89: two query clients make one request', async () => {
    const { server } = await twoPages();
    await act(allHeard);
    expect(server.requests()).toBe(1);
  });

  it('date a number alike, so that they poll at the same moment', async () => {
    const { first, second } = await twoPages();
    const [one, two] = [first, second].map(
      ({ queryClient }) => queryClient.getQueryCache().getAll()[0],
    );
    expect(one?.state.dataUpdatedAt).toBe(two?.state.dataUpdatedAt);
  });

  it('show what one of them has read, at once', async () => {
    const { server, first, second } = await twoPages();
    act(first.refresh);
    await act(() => server.answer(7_000));
    await waitFor(() => expect(second.text()).toContain('7,000'));
    expect(server.requests()).toBe(2);
  });

  it('keep what they have when another one fails', async () => {
    const { server, first, second } = await twoPages();
    act(first.refresh);
    await act(() => server.fail(new CreditsError('server', { status: 503 })));
    await waitFor(() => expect(first.text()).toContain('As of'));
    await act(allHeard);
    expect(second.text()).toContain('12,500');
    expect(second.text()).not.toContain('As of');
  });

  it.each([
    ['FAULTS 8', 'invalid_key', 'Key rejected'],
    ['FAULTS 11', 'forbidden', 'No access'],
    ['FAULTS 107', 'signed_out', 'Sign in to see your credits'],
    ['FAULTS 109', 'wrong_team', 'You switched teams'],
  ] as const)(
    '%s: show nothing any longer once one of them was told %s',
    async (_row, code, sentence) => {
      const onError = vi.fn();
      const { server, first, second } = await twoPages();
      second.change({ onError });
      act(first.refresh);
      await act(() => server.fail(new CreditsError(code, { status: 401 })));
      await waitFor(() => expect(second.text()).toContain(sentence));
      expect(second.text()).not.toContain('12,500');
      expect(onError.mock.calls).toEqual([[expect.objectContaining({ code })]]);
      expect(server.requests()).toBe(2);
    },
  );

  it.each([
    ['config', 'Not set up'],
    ['network', 'Can’t reach billing'],
    ['timeout', 'Slow connection'],
  ] as const)(
    'do not take for their own what one of them alone has met: %s',
    async (code, sentence) => {
      const { server, first, second } = await twoPages();
      act(first.refresh);
      await act(() => server.fail(new CreditsError(code)));
      await waitFor(() => expect(first.text()).toContain(sentence));
      act(second.refresh);
      await act(() => server.answer(7_000));
      await waitFor(() => expect(second.text()).toContain('7,000'));
      expect(server.requests()).toBe(3);
    },
  );

  it('FAULTS 23: take a failure that the server told one of them, when they would ask themselves', async () => {
    const { server, first, second } = await twoPages();
    act(first.refresh);
    await act(() => server.fail(new CreditsError('server', { status: 503 })));
    await waitFor(() => expect(first.text()).toContain('As of'));
    await act(allHeard);
    await act(() => second.queryClient.refetchQueries());
    expect(second.text()).toContain('As of');
    expect(server.requests()).toBe(2);
  });

  it('FAULTS 93: are signed out together, and drop what is on its way', async () => {
    const { server, first, second } = await twoPages();
    act(second.refresh);
    await waitFor(() => expect(server.requests()).toBe(2));
    first.change({ team: null });
    await waitFor(() => expect(second.state()).toBe('signed-out'));
    await act(() => server.answer(9_999));
    await act(allHeard);
    expect(second.text()).not.toMatch(/\d/);
    expect(second.queryClient.getQueryCache().getAll()[0]?.state.data).toBeUndefined();
    expect(first.queryClient.getQueryCache().getAll()).toEqual([]);
  });

  it('FAULTS 93: are back when one of them is signed in again', async () => {
    const { server, first, second } = await twoPages();
    first.change({ team: null });
    await waitFor(() => expect(second.state()).toBe('signed-out'));
    first.change({ team: 'acme' });
    await act(() => server.answer(3_000));
    await waitFor(() => expect(second.text()).toContain('3,000'));
    expect(server.requests()).toBe(2);
  });

  it('tell others nothing of another team', async () => {
    const { server, first, second } = await twoPages();
    const stranger = aStranger();
    first.change({ team: 'globex' });
    await act(() => server.answer(1));
    await waitFor(() => expect(first.text()).toContain('1'));
    await act(allHeard);
    expect(stranger.heard.filter((message) => message !== 'a bell')).toEqual([]);
    expect(second.text()).toContain('12,500');
  });

  it('leave nothing open when they go', async () => {
    const { first, second } = await twoPages();
    const close = vi.spyOn(BroadcastChannel.prototype, 'close');
    first.unmount();
    second.unmount();
    expect(close).toHaveBeenCalledTimes(2);
  });

  it('FAULTS 43: hear nothing while they rest in the back/forward cache, and each other again afterwards', async () => {
    const { server, first, second } = await twoPages();
    const close = vi.spyOn(BroadcastChannel.prototype, 'close');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(close).toHaveBeenCalledTimes(2);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    act(first.refresh);
    await act(() => server.answer(7_000));
    await waitFor(() => expect(second.text()).toContain('7,000'));
  });

  it('do not hold the lock while nobody asks', async () => {
    await twoPages();
    const { held, pending } = await navigator.locks.query();
    expect([held, pending]).toEqual([[], []]);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('prop: shareTabs', () => {
  it('false: each tab asks for itself, and tells nobody', async () => {
    const server = aServer();
    const stranger = aStranger();
    const pages = [0, 1].map(() => openPage(server.client, { shareTabs: false }));
    await act(() => server.answer(12_500));
    await act(() => server.answer(12_500));
    await waitFor(() => {
      for (const { text } of pages) expect(text()).toContain('12,500');
    });
    await act(allHeard);
    expect(server.requests()).toBe(2);
    expect(stranger.heard).toEqual(['a bell']);
  });
});

describe('a tab that nobody can hear', () => {
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
  ])('FAULTS 97: asks for itself where %s', async (_how, breakIt) => {
    breakIt();
    const server = aServer();
    const page = openPage(server.client);
    await act(() => server.answer(12_500));
    await waitFor(() => expect(page.text()).toContain('12,500'));
    page.unmount();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('FAULTS 98: asks anyway when its turn does not come within 11 s', async () => {
    vi.useFakeTimers();
    const server = aServer();
    let free = () => {};
    const isFree = new Promise<void>((resolve) => {
      free = resolve;
    });
    const hung = navigator.locks.request(CHANNEL, () => isFree);
    const page = openPage(server.client);
    await isQueued();
    await act(() => vi.advanceTimersByTimeAsync(10_999));
    expect(server.requests()).toBe(0);
    await act(() => vi.advanceTimersByTimeAsync(1));
    vi.useRealTimers();
    await act(() => server.answer(12_500));
    await waitFor(() => expect(page.text()).toContain('12,500'));
    free();
    await hung;
  });
});

describe('FAULTS 94: a stranger on the channel', () => {
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

  async function aPageAndAStranger() {
    const server = aServer();
    const page = openPage(server.client);
    await act(() => server.answer(12_500));
    await waitFor(() => expect(page.text()).toContain('12,500'));
    return { server, page, stranger: aStranger() };
  }

  it.each<[string, () => unknown]>([
    ['talks nonsense', () => ({ credits: 7 })],
    ['is of another version', () => ({ ...message(Date.now(), 7), version: 2 })],
    ['tells old news', () => message(Date.now() - 60_000, 7)],
    ['comes from the future', () => message(Date.now() + 3_600_000, 7)],
    ['sends a script for a name', () => ({ ...message(Date.now(), 7), plan: '<script>' })],
  ])('is not believed when it %s', async (_what, say) => {
    const { page, stranger } = await aPageAndAStranger();
    stranger.say(say());
    await act(allHeard);
    expect(page.text()).toContain('12,500');
  });

  it('is believed when it tells good news, which are not told again', async () => {
    const { page, server, stranger } = await aPageAndAStranger();
    stranger.say(message(Date.now(), 7_777));
    await waitFor(() => expect(page.text()).toContain('7,777'));
    await act(allHeard);
    expect(stranger.heard.filter((heard) => heard !== 'a bell')).toEqual([]);
    expect(server.requests()).toBe(1);
  });

  it('fills no cache of a page that has asked nobody', async () => {
    const server = aServer();
    const page = openPage(server.client, { team: null });
    const stranger = aStranger();
    stranger.say(message(Date.now(), 7_777));
    await act(allHeard);
    expect(page.queryClient.getQueryCache().getAll()).toEqual([]);
  });

  it('cannot keep a page from asking with a message of an hour ago, when the clock was set back', async () => {
    const { page, server, stranger } = await aPageAndAStranger();
    stranger.say(message(Date.now(), 7_777));
    await waitFor(() => expect(page.text()).toContain('7,777'));
    const setBackMs = Date.now() - 3_600_000;
    vi.spyOn(Date, 'now').mockImplementation(() => setBackMs);
    act(page.refresh);
    await act(() => server.answer(3_000));
    await waitFor(() => expect(page.text()).toContain('3,000'));
    vi.restoreAllMocks();
  });
});
