import { systemNow } from '../../api/systemNow.js';
import { messageOf, parseTabMessage, type TabMessage } from './tabMessage.js';

/** One team's channel to the other tabs of this origin. */
export interface TabChannel {
  team: string;
  /** Name of the channel, and of the lock under which tabs fetch. */
  name: string;
  /** The latest message from another tab, if its result arrived after `sinceMs` (epoch milliseconds). */
  messageSince(sinceMs: number): TabMessage | null;
  post(message: TabMessage): void;
  close(): void;
}

/**
 * Opens a team's channel. Without browser support (an old browser, a sandboxed frame) it neither sends nor receives.
 * It is closed while the page is in the back/forward cache, because an open one would keep the page out of it.
 */
export function openTabChannel(team: string, onMessage: (message: TabMessage) => void): TabChannel {
  const name = `react-credit-widgets/${team}`;
  let channel: BroadcastChannel | null = null;
  let latest: TabMessage | null = null;
  const handleMessage = ({ data }: MessageEvent<unknown>) => {
    const message = parseTabMessage(data, systemNow());
    if (!message) return;
    latest = message;
    onMessage(message);
  };
  const disconnect = () => {
    channel?.close();
    channel = null;
  };
  const connect = () => {
    channel ??= openChannel(name);
    channel?.addEventListener('message', handleMessage);
  };
  connect();
  addEventListener('pagehide', disconnect);
  addEventListener('pageshow', connect);
  return {
    team,
    name,
    messageSince: (sinceMs) =>
      latest && latest.atMs > sinceMs && latest.atMs <= systemNow() ? latest : null,
    post(message) {
      try {
        channel?.postMessage(messageOf(message));
      } catch {
        // Credits from a host's own client that cannot be cloned stay in this tab.
      }
    },
    close() {
      disconnect();
      removeEventListener('pagehide', disconnect);
      removeEventListener('pageshow', connect);
    },
  };
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return 'locks' in navigator ? new BroadcastChannel(name) : null;
  } catch {
    return null;
  }
}
