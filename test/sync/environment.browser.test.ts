import { focusManager, onlineManager } from '@tanstack/react-query';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { browserEnvironment, type PageChange } from '../../src/sync/environment.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  focusManager.setFocused(undefined);
  onlineManager.setOnline(true);
});

let channels = 0;

/** Two tabs on a channel that no other test uses, and what the second has heard. */
function twoTabs() {
  channels += 1;
  const name = `environment ${channels}`;
  const heard: unknown[] = [];
  const sender = browserEnvironment.openChannel(name, () => {});
  const receiver = browserEnvironment.openChannel(name, (message) => heard.push(message));
  onTestFinished(() => {
    sender?.close();
    receiver?.close();
  });
  return { name, sender, receiver, heard };
}

const transition = (type: 'pagehide' | 'pageshow', persisted = true) =>
  window.dispatchEvent(new PageTransitionEvent(type, { persisted }));

describe('browserEnvironment: a channel', () => {
  it('delivers messages to the other tabs', async () => {
    const { sender, heard } = twoTabs();
    sender?.post({ n: 1 });
    await vi.waitUntil(() => heard.length > 0);
    expect(heard).toEqual([{ n: 1 }]);
  });

  it('keeps what cannot be cloned to itself', async () => {
    const { sender, heard } = twoTabs();
    sender?.post({ print: () => {} });
    sender?.post({ n: 2 });
    await vi.waitUntil(() => heard.length > 0);
    expect(heard).toEqual([{ n: 2 }]);
  });

  it('FAULTS 43: is closed in the back/forward cache, and open again afterwards', async () => {
    const { name, sender, heard } = twoTabs();
    const close = vi.spyOn(BroadcastChannel.prototype, 'close');
    transition('pagehide');
    // A store of the test before may be about to stop, with a channel of its own.
    const own = close.mock.contexts.filter(
      (channel) => channel instanceof BroadcastChannel && channel.name === name,
    );
    expect(own).toHaveLength(2);
    sender?.post({ n: 1 });
    transition('pageshow');
    sender?.post({ n: 2 });
    await vi.waitUntil(() => heard.length > 0);
    expect(heard).toEqual([{ n: 2 }]);
  });

  it('stays closed when it is closed, also after the back/forward cache', async () => {
    const { sender, receiver, heard } = twoTabs();
    receiver?.close();
    transition('pagehide');
    transition('pageshow');
    sender?.post({ n: 1 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['the browser has none', undefined],
    [
      'it may not be opened',
      function refuse() {
        throw new DOMException('', 'SecurityError');
      },
    ],
  ])('FAULTS 97: is null if %s', (_why, BroadcastChannel) => {
    vi.stubGlobal('BroadcastChannel', BroadcastChannel);
    expect(browserEnvironment.openChannel('any', () => {})).toBeNull();
  });
});

describe('browserEnvironment: locks', () => {
  it('are those of the browser, or null', () => {
    expect(browserEnvironment.locks()).toBe(navigator.locks);
    vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as unknown as LockManager);
    expect(browserEnvironment.locks()).toBeNull();
  });
});

describe('browserEnvironment: changes of the page', () => {
  const listen = () => {
    const changes: PageChange[] = [];
    const unsubscribe = browserEnvironment.onChange((change) => changes.push(change));
    onTestFinished(unsubscribe);
    return { changes, unsubscribe };
  };

  it.each<[PageChange[], string, () => unknown]>([
    [['network'], 'react-query goes offline', () => onlineManager.setOnline(false)],
    [['visibility'], 'the page is hidden', () => focusManager.setFocused(false)],
    [['restored'], 'it comes from the back/forward cache', () => transition('pageshow')],
    [[], 'it has just loaded', () => transition('pageshow', false)],
  ])('are %j when %s', (expected, _what, cause) => {
    const { changes } = listen();
    cause();
    expect(changes).toEqual(expected);
  });

  it('FAULTS 39: are also the network that a page that opened offline waits for', () => {
    const { changes } = listen();
    window.dispatchEvent(new Event('online')); // react-query has been online all the time
    expect(changes).toContain('network');
  });

  it('are told no longer after the unsubscription', () => {
    const { changes, unsubscribe } = listen();
    unsubscribe();
    onlineManager.setOnline(false);
    focusManager.setFocused(false);
    transition('pageshow');
    window.dispatchEvent(new Event('online'));
    expect(changes).toEqual([]);
  });
});
