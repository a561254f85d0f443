import { useSyncExternalStore } from 'react';

const neverChanges = () => () => {};

/** False on a server and while hydrating, true in every later render. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
