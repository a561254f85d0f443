import { useEffect, useRef } from 'react';

const CHANNEL = 'quarry';

/**
 * Lets the tabs of this page tell each other that something changed at the server.
 *
 * @param onNews - Called when another tab says so.
 * @returns what says so to the others
 */
export function useOtherTabs(onNews: () => void): () => void {
  const handler = useRef(onNews);
  const channel = useRef<BroadcastChannel>(undefined);
  useEffect(() => {
    handler.current = onNews;
  }, [onNews]);
  useEffect(() => {
    const opened = new BroadcastChannel(CHANNEL);
    opened.onmessage = () => handler.current();
    channel.current = opened;
    return () => opened.close();
  }, []);
  return () => channel.current?.postMessage(null);
}
