import { systemNow } from '../../api/systemNow.js';
import { messageOf, parseTabMessage, type TabMessage } from './tabMessage.js';

/** One team's line to the other tabs of this origin. */
export interface TabChannel {
  team: string;
  /** Of the line, and of the lock under which tabs ask in turn. */
  name: string;
  /** The last news from another tab, if they came after this instant (epoch milliseconds). */
  newsSince(sinceMs: number): TabMessage | null;
  tell(news: TabMessage): void;
  close(): void;
}

/**
 * Opens a line. Where the browser has none (an old one, a sandboxed frame) nobody is heard and nothing is told.
 * While the page rests in the back/forward cache the line is closed, so that it may rest there.
 */
export function openTabChannel(team: string, onNews: (news: TabMessage) => void): TabChannel {
  const name = `react-credit-widgets/${team}`;
  let channel: BroadcastChannel | null = null;
  let last: TabMessage | null = null;
  const handleMessage = ({ data }: MessageEvent<unknown>) => {
    const news = parseTabMessage(data, systemNow());
    if (!news) return;
    last = news;
    onNews(news);
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
    newsSince: (sinceMs) => (last && last.atMs > sinceMs && last.atMs <= systemNow() ? last : null),
    tell(news) {
      try {
        channel?.postMessage(messageOf(news));
      } catch {
        // Credits of a host's own client that cannot be cloned are this tab's alone.
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
