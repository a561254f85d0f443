import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

const isOnline = () => onlineManager.isOnline();
const alwaysOnline = () => true;

/** Whether react-query considers the page online; always true while hydrating. */
export function useOnline(): boolean {
  return useSyncExternalStore(onlineManager.subscribe, isOnline, alwaysOnline);
}
