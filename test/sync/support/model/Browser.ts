import { focusManager, onlineManager } from '@tanstack/react-query';
import type { Channel, Environment, PageChange } from '../../../../src/sync/environment.js';
import { systemTimers } from '../../../../src/sync/systemTimers.js';
import { FakeLocks } from './FakeLocks.js';

interface OpenChannel {
  name: string;
  tab: number;
  onMessage: (message: unknown) => void;
}

/** What a tab has open of its browser; nothing of it may be left when its page is gone. */
export interface Leftovers {
  timers: number;
  listeners: number;
  channels: number;
  locks: number;
}

/** Two tabs' browser in one process: network, visibility, channels, locks. */
export class Browser {
  isOnline = true;
  /** Whether a store has started, which loads the part of the engine that is not needed at once. */
  hasStarted = false;
  /** Called before a message is delivered to a tab. */
  onDeliver: (tab: number, name: string, message: unknown) => void = () => {};
  readonly #messageDelayMs: number;
  readonly #visible = new Map<number, boolean>();
  readonly #locks = new FakeLocks();
  readonly #channels = new Set<OpenChannel>();
  readonly #timers = new Map<number, Set<object>>();
  readonly #listeners = new Map<number, Set<(change: PageChange) => void>>();
  #seed = 1;

  /** @param messageDelayMs - How long a message to another tab takes. */
  constructor(messageDelayMs: number) {
    this.#messageDelayMs = messageDelayMs;
    onlineManager.setOnline(true);
    focusManager.setFocused(true);
  }

  environmentOf(tab: number): Environment {
    const timers = new Set<object>();
    const listeners = new Set<(change: PageChange) => void>();
    this.#timers.set(tab, timers);
    this.#listeners.set(tab, listeners);
    this.#visible.set(tab, true);
    return {
      ...systemTimers,
      setTimer(callback, delayMs) {
        const timer = {};
        timers.add(timer);
        const end = () => timers.delete(timer);
        const cancel = systemTimers.setTimer(() => {
          end();
          callback();
        }, delayMs);
        return () => {
          end();
          cancel();
        };
      },
      random: () => {
        this.#seed = (this.#seed * 16_807) % 2_147_483_647;
        return this.#seed / 2_147_483_647;
      },
      isOnline: () => this.isOnline,
      hasNetwork: () => this.isOnline,
      isVisible: () => this.isVisible(tab),
      onChange: (listener) => {
        this.hasStarted = true;
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      openChannel: (name, onMessage) => this.#open({ name, tab, onMessage }),
      locks: () => ({ request: this.#locks.requestOf(tab) }),
    };
  }

  isVisible(tab: number): boolean {
    return this.#visible.get(tab) ?? false;
  }

  setVisible(tab: number, isVisible: boolean): void {
    this.#visible.set(tab, isVisible);
    // react-query has one focus for the process.
    focusManager.setFocused([...this.#visible.values()].includes(true));
    this.#tell(tab, 'visibility');
  }

  /** The network is the machine's. */
  setOnline(isOnline: boolean): void {
    this.isOnline = isOnline;
    onlineManager.setOnline(isOnline);
    for (const tab of this.#listeners.keys()) this.#tell(tab, 'network');
  }

  /** The page comes back from the back/forward cache. */
  restore(tab: number): void {
    this.#tell(tab, 'restored');
  }

  /** Whether a tab listens on a channel of this name. */
  listens(tab: number, name: string): boolean {
    return [...this.#channels].some((channel) => channel.tab === tab && channel.name === name);
  }

  leftoversOf(tab: number): Leftovers {
    return {
      timers: this.#timers.get(tab)?.size ?? 0,
      listeners: this.#listeners.get(tab)?.size ?? 0,
      channels: [...this.#channels].filter((channel) => channel.tab === tab).length,
      locks: this.#locks.countOf(tab),
    };
  }

  #tell(tab: number, change: PageChange): void {
    for (const listener of [...(this.#listeners.get(tab) ?? [])]) listener(change);
  }

  #open(channel: OpenChannel): Channel {
    this.#channels.add(channel);
    return {
      post: (message) => {
        const copy: unknown = structuredClone(message);
        const others = [...this.#channels].filter(
          (other) => other !== channel && other.name === channel.name,
        );
        for (const other of others) {
          setTimeout(() => {
            if (!this.#channels.has(other)) return;
            this.onDeliver(other.tab, other.name, copy);
            other.onMessage(structuredClone(copy));
          }, this.#messageDelayMs);
        }
      },
      close: () => this.#channels.delete(channel),
    };
  }
}
