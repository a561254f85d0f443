import { systemNow } from '../systemNow.js';
import { messageOf, newsOf, type TabNews } from './tabNews.js';

/** One team's line to the other tabs of this origin. */
export interface TabLink {
  team: string;
  /** Of the line, and of the lock under which tabs ask in turn. */
  name: string;
  /** The newest news from another tab that is newer than this instant (epoch milliseconds). */
  newsSince(sinceMs: number): TabNews | null;
  tell(news: TabNews): void;
  close(): void;
}

/**
 * Opens a line. Where the browser has none (an old one, a sandboxed frame) nobody is heard and nothing is told.
 * While the page rests in the back/forward cache the line is closed, so that it may rest there.
 */
export function openTabLink(team: string, onNews: (news: TabNews) => void): TabLink {
  const name = `react-credit-widgets/${team}`;
  let channel: BroadcastChannel | null = null;
  let newest: TabNews | null = null;
  const handleMessage = ({ data }: MessageEvent<unknown>) => {
    const news = newsOf(data, systemNow());
    if (!news || (newest && isPast(newest) && news.atMs <= newest.atMs)) return;
    newest = news;
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
    newsSince(sinceMs) {
      const isNews = newest && newest.atMs > sinceMs && isPast(newest);
      return isNews ? newest : null;
    },
    tell: (news) => channel?.postMessage(messageOf(news)),
    close() {
      disconnect();
      removeEventListener('pagehide', disconnect);
      removeEventListener('pageshow', connect);
    },
  };
}

/** False after the clock was set back: nothing says how old the news are. */
function isPast({ atMs }: TabNews): boolean {
  return atMs <= systemNow();
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    return 'locks' in navigator ? new BroadcastChannel(name) : null;
  } catch {
    return null;
  }
}
