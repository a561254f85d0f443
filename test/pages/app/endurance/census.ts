import { holdTimeWhile, timerCount } from './fakeTime.js';

/** The resources that a page holds until it releases them. */
export interface Census {
  timers: number;
  /** Listeners of window, document and media queries. */
  listeners: number;
  /** Observers of sizes, positions and changes that observe something. */
  observers: number;
  /** Open BroadcastChannels. */
  channels: number;
  /** Web Locks that are held or pending. */
  locks: number;
}

const listeners = new Map<string, Set<unknown>>();
const targetNames = new Map<EventTarget, number>();
const observers = new Set<unknown>();
const channels = new Set<BroadcastChannel>();
let requestedLocks = 0;

/** Counts what is in use now. */
export async function census(): Promise<Census> {
  const { held = [], pending = [] } = (await navigator.locks?.query()) ?? {};
  const listenerSets = [...listeners.values()];
  return {
    timers: timerCount(),
    listeners: listenerSets.reduce((sum, set) => sum + set.size, 0),
    observers: observers.size,
    channels: channels.size,
    locks: held.length + pending.length,
  };
}

const { addEventListener, removeEventListener } = EventTarget.prototype;

function keyOf(target: EventTarget, type: string, options?: AddEventListenerOptions | boolean) {
  const name = targetNames.get(target) ?? targetNames.size;
  targetNames.set(target, name);
  const isCapturing = typeof options === 'object' ? options.capture : options;
  return `${name} ${type} ${isCapturing === true}`;
}

function isCounted(target: EventTarget | undefined): boolean {
  return target === window || target === document || target instanceof MediaQueryList;
}

EventTarget.prototype.addEventListener = function add(type, listener, options) {
  if (isCounted(this ?? window) && listener) {
    const key = keyOf(this ?? window, type, options);
    listeners.set(key, (listeners.get(key) ?? new Set()).add(listener));
  }
  addEventListener.call(this ?? window, type, listener, options);
};
EventTarget.prototype.removeEventListener = function remove(type, listener, options) {
  if (isCounted(this ?? window)) {
    const key = keyOf(this ?? window, type, options as AddEventListenerOptions);
    listeners.get(key)?.delete(listener);
  }
  removeEventListener.call(this ?? window, type, listener, options);
};

for (const Observer of [ResizeObserver, IntersectionObserver, MutationObserver]) {
  const { observe, disconnect } = Observer.prototype;
  Observer.prototype.observe = function count(...args: [never, never]) {
    observers.add(this);
    return observe.apply(this as never, args);
  };
  Observer.prototype.disconnect = function forget() {
    observers.delete(this);
    disconnect.call(this as never);
  };
}

const open = BroadcastChannel;
const { close } = open.prototype;
open.prototype.close = function forget() {
  channels.delete(this);
  close.call(this);
};
window.BroadcastChannel = new Proxy(open, {
  construct: (target, given) => {
    const channel: BroadcastChannel = Reflect.construct(target, given);
    channels.add(channel);
    return channel;
  },
});

if (navigator.locks) {
  const request = LockManager.prototype.request as (...args: unknown[]) => Promise<unknown>;
  Object.assign(LockManager.prototype, {
    request(this: LockManager, ...args: unknown[]) {
      const run = args.at(-1);
      if (typeof run !== 'function') return request.apply(this, args);
      let isPending = true;
      const settle = () => {
        if (isPending) requestedLocks -= 1;
        isPending = false;
      };
      requestedLocks += 1;
      const counted = (lock: Lock | null) => {
        settle();
        return run(lock);
      };
      return request.apply(this, [...args.slice(0, -1), counted]).finally(settle);
    },
  });
  holdTimeWhile(() => requestedLocks > 0);
}
