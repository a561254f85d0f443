import { useIsRestoring } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { CreditsStore } from '../sync/CreditsStore.js';

/** Keeps the store's credits fresh as long as the caller is mounted; not while a persisted cache is being restored. */
export function useConsumer(
  store: CreditsStore,
  intervalMs: number | false,
  isEnabled = true,
): void {
  const isRestoring = useIsRestoring();
  const isActive = isEnabled && !isRestoring && store.team !== undefined;
  useEffect(
    () => (isActive ? store.addConsumer({ intervalMs }) : undefined),
    [store, isActive, intervalMs],
  );
}
