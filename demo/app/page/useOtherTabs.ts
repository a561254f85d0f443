import { useEffect, useRef } from 'react';

const CHANNEL = 'quarry';

/**
 * Notifies other tabs of this page when something changed on the server.
 *
 * @param onMessage - Called when another tab sends a notification.
 * @returns a function that notifies the other tabs
 */
export function useOtherTabs(onMessage: () => void): () => void {
  const handler = useRef(onMessage);
  const channel = useRef<BroadcastChannel>(undefined);
  useEffect(() => {
    handler.current = onMessage;
  }, [onMessage]);
  useEffect(() => {
    const opened = new BroadcastChannel(CHANNEL);
    opened.onmessage = () => handler.current();
    channel.current = opened;
    return () => opened.close();
  }, []);
  return () => channel.current?.postMessage(null);
}
