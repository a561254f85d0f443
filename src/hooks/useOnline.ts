import { onlineManager } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

const isOnline = () => onlineManager.isOnline();
const onServer = () => true;

/** Whether react-query believes that there is a network. A page that hydrates has had one. */
export function useOnline(): boolean {
  return useSyncExternalStore(onlineManager.subscribe, isOnline, onServer);
}
