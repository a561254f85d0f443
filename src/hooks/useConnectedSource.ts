import { useId } from 'react';
import { type CreditsSource, givenSource } from '../sync/CreditsSource.js';
import { NOTHING } from '../sync/createSnapshots.js';
import { useCreditsContext } from './CreditsContext.js';
import { useConsumer } from './useConsumer.js';
import { useHydrated } from './useHydrated.js';
import { useSnapshot } from './useSnapshot.js';

/** The provider's credits as a widget's source. A refetch with equal data renders nothing. */
export function useConnectedSource(): CreditsSource {
  const { store, intervalMs } = useCreditsContext('A connected widget');
  const rootId = useId();
  const isHydrated = useHydrated();
  useConsumer(store, intervalMs);
  const readFirst = () => (isDrawnEmpty(rootId) ? NOTHING : store.getFirstSnapshot());
  const credits = useSnapshot(store, (snapshot) => snapshot.credits, readFirst);
  const error = useSnapshot(store, (snapshot) => snapshot.error, readFirst);
  const isOffline = useSnapshot(store, (snapshot) => snapshot.isOffline, readFirst);
  if (isHydrated) return { credits, error, isOffline, store, givenAsOfMs: 0, rootId: null };
  return { ...givenSource(credits, readFirst().asOfMs), store, rootId };
}

/**
 * Whether the server has drawn this widget without credits. They may have arrived before hydration began, but it must
 * render what is there.
 */
function isDrawnEmpty(rootId: string): boolean {
  if (typeof document === 'undefined') return false;
  const root = document.querySelector(`[data-cw-id="${rootId}"]`);
  return root !== null && !root.hasAttribute('data-as-of');
}
