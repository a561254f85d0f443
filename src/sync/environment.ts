import { focusManager, onlineManager } from '@tanstack/react-query';
import { systemTimers } from './systemTimers.js';

/** A channel to the other tabs of this origin. */
export interface Channel {
  post: (message: object) => void;
  close: () => void;
}

/** Clocks and timers. */
export type Timers = typeof systemTimers;

/** What a store knows of the page around it: clocks, timers, network, visibility, other tabs. */
export interface Environment extends Timers {
  /** A number in [0, 1). */
  random: () => number;
  /** Whether requests may be sent, as react-query sees it. */
  isOnline: () => boolean;
  /** Whether the browser itself reports a network; react-query takes a page that opens offline for online. */
  hasNetwork: () => boolean;
  isVisible: () => boolean;
  /** Calls back after the network, the visibility or the page itself has come or gone. Returns an unsubscribe function. */
  onChange: (listener: (change: PageChange) => void) => () => void;
  /** Opens the channel of this name; `null` if the browser has none for this page. */
  openChannel: (name: string, onMessage: (message: unknown) => void) => Channel | null;
  /** Locks shared by the tabs of this origin; `null` if not available. */
  locks: () => Pick<LockManager, 'request'> | null;
}

/** `restored`: from the back/forward cache, where a page misses every event. */
export type PageChange = 'network' | 'visibility' | 'restored';

/** The environment of a browser's page; on a server only its clocks are used. */
export const browserEnvironment: Environment = {
  ...systemTimers,
  random: () => Math.random(),
  isOnline: () => onlineManager.isOnline(),
  hasNetwork: () => navigator.onLine,
  isVisible: () => focusManager.isFocused(),
  onChange(listener) {
    const handleOnline = () => listener('network');
    const handleShow = ({ persisted }: PageTransitionEvent) => persisted && listener('restored');
    const cleanups = [
      onlineManager.subscribe(handleOnline),
      focusManager.subscribe(() => listener('visibility')),
      () => removeEventListener('online', handleOnline),
      () => removeEventListener('pageshow', handleShow),
    ];
    addEventListener('online', handleOnline);
    addEventListener('pageshow', handleShow);
    return () => {
      for (const cleanUp of cleanups) cleanUp();
    };
  },
  openChannel,
  locks: () => navigator.locks ?? null,
};

/** Closed while the page is in the back/forward cache, because an open channel would keep the page out of it. */
function openChannel(name: string, onMessage: (message: unknown) => void): Channel | null {
  let channel: BroadcastChannel | null = null;
  const disconnect = () => {
    channel?.close();
    channel = null;
  };
  const connect = () => {
    channel ??= new BroadcastChannel(name);
    channel.onmessage = ({ data }) => onMessage(data);
  };
  try {
    connect();
  } catch {
    return null; // an old browser, a sandboxed frame
  }
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);
  return {
    post(message) {
      try {
        channel?.postMessage(message);
      } catch {
        // What cannot be cloned stays in this tab.
      }
    },
    close() {
      disconnect();
      removeEventListener('pagehide', disconnect);
      removeEventListener('pageshow', connect);
    },
  };
}
