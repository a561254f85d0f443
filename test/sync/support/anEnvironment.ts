import { environmentManager, focusManager, onlineManager } from '@tanstack/react-query';
import { PINNED_NOW } from 'react-credit-widgets/testing';
import { onTestFinished, vi } from 'vitest';
import type { Channel, Environment, PageChange } from '../../../src/sync/environment.js';
import { systemTimers } from '../../../src/sync/systemTimers.js';
import { fakeLocks } from './fakeLocks.js';

/** One tab of a fake browser, as the engine sees it; with what a test may change. */
export interface FakeTab extends Environment {
  setVisible: (isVisible: boolean) => void;
  /** What `random` returns: 0.5 until this is called. */
  setRandom: (random: number) => void;
  /** Comes back from the back/forward cache. */
  restore: () => void;
  /** Ends the tab in the middle of whatever it does: its timers and channels end, and its locks are free. */
  close: () => void;
  /** The number of listeners to changes of the page. */
  listeners: () => number;
}

/** A channel of a fake browser. */
interface Port extends Channel {
  name: string;
  tab: FakeTab;
  deliver: (message: unknown) => void;
}

/** A browser of several tabs in one process, whose channels and locks are linked. */
export interface FakeBrowser {
  openTab: () => FakeTab;
  /** Cuts or restores the network of every tab: both react-query and the browser know of it. */
  setOnline: (isOnline: boolean) => void;
  /** What the browser reports alone, as for a page that opens offline. */
  setNetwork: (hasNetwork: boolean) => void;
  /** Milliseconds that a message between two tabs takes: 1 until this is called. */
  setMessageDelay: (delayMs: number) => void;
  /** Whether tabs opened from now on have channels: `none` as in a sandboxed frame. */
  setChannels: (channels: 'work' | 'none') => void;
  /** Whether tabs have locks: `throw` as in a sandboxed frame, `none` as in an old browser. */
  setLocks: (locks: 'work' | 'none' | 'throw') => void;
  /** Every message posted so far, with its channel. */
  posted: readonly { name: string; message: object }[];
  /** Names of the channels that are open. */
  openChannels: () => string[];
  locks: ReturnType<typeof fakeLocks>;
}

/**
 * A fake browser on a fake clock that starts at `PINNED_NOW`. react-query takes the process for a browser until the test
 * ends. Its `onlineManager` follows `setOnline`, and its `focusManager` whether any tab is visible, since all tabs of the
 * process share both.
 */
export function aBrowser(): FakeBrowser {
  fakePage();
  const locks = fakeLocks();
  const ports = new Set<Port>();
  const tabs = new Set<FakeTab>();
  const posted: { name: string; message: object }[] = [];
  const notifiers = new Map<FakeTab, (change: PageChange) => void>();
  let isOnline = true;
  let hasNetwork = true;
  let messageDelayMs = 1;
  let channels: 'work' | 'none' = 'work';
  let lockState: 'work' | 'none' | 'throw' = 'work';

  const notifyAll = (change: PageChange) => {
    for (const notify of [...notifiers.values()]) notify(change);
  };

  const openPort = (tab: FakeTab, name: string, onMessage: (message: unknown) => void) => {
    if (channels === 'none') return null;
    const port: Port = {
      name,
      tab,
      deliver: (message) => ports.has(port) && onMessage(message),
      post(message) {
        if (!ports.has(port)) return;
        const copy = structuredClone(message);
        posted.push({ name, message: copy });
        const others = [...ports].filter((other) => other !== port && other.name === name);
        for (const other of others) {
          const own = structuredClone(copy);
          setTimeout(() => other.deliver(own), messageDelayMs);
        }
      },
      close: () => ports.delete(port),
    };
    ports.add(port);
    return port;
  };

  const openTab = (): FakeTab => {
    const listeners = new Set<(change: PageChange) => void>();
    let isVisible = true;
    let random = 0.5;
    const notify = (change: PageChange) => {
      for (const listener of [...listeners]) listener(change);
    };
    const tab: FakeTab = {
      ...systemTimers,
      setTimer: (callback, delayMs) =>
        systemTimers.setTimer(() => tabs.has(tab) && callback(), delayMs),
      random: () => random,
      isOnline: () => isOnline,
      hasNetwork: () => hasNetwork,
      isVisible: () => isVisible,
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      openChannel: (name, onMessage) => openPort(tab, name, onMessage),
      locks() {
        if (lockState === 'throw') throw new DOMException('sandboxed', 'SecurityError');
        return lockState === 'work' ? locks.managerOf(tab) : null;
      },
      setVisible(next) {
        isVisible = next;
        focusManager.setFocused([...tabs].some((one) => one.isVisible()));
        notify('visibility');
      },
      setRandom(next) {
        random = next;
      },
      restore: () => notify('restored'),
      close() {
        tabs.delete(tab);
        notifiers.delete(tab);
        listeners.clear();
        for (const port of [...ports]) if (port.tab === tab) port.close();
        locks.closeTab(tab);
      },
      listeners: () => listeners.size,
    };
    tabs.add(tab);
    notifiers.set(tab, notify);
    return tab;
  };

  return {
    openTab,
    setOnline(next) {
      isOnline = hasNetwork = next;
      onlineManager.setOnline(next);
      notifyAll('network');
    },
    setNetwork(next) {
      hasNetwork = next;
      notifyAll('network');
    },
    setMessageDelay(delayMs) {
      messageDelayMs = delayMs;
    },
    setChannels(next) {
      channels = next;
    },
    setLocks(next) {
      lockState = next;
    },
    posted,
    openChannels: () => [...ports].map(({ name }) => name),
    locks,
  };
}

/** The environment of the only tab of a fake browser. */
export function anEnvironment(): FakeTab {
  return aBrowser().openTab();
}

/** Once per test: a fake clock, and a process that is no server. */
function fakePage(): void {
  if (vi.isFakeTimers()) return;
  vi.useFakeTimers({ now: PINNED_NOW });
  vi.stubGlobal('window', {});
  environmentManager.setIsServer(() => false);
  onTestFinished(() => {
    focusManager.setFocused(undefined);
    onlineManager.setOnline(true);
    environmentManager.setIsServer(() => true);
    vi.unstubAllGlobals();
    vi.clearAllTimers();
    vi.useRealTimers();
  });
}
