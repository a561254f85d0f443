import { forgetWarnings } from '../api/warnOnce.js';

/** Where a page keeps its stores (src/sync/pageRegistry.ts), whichever copy of this package has made them. */
const STORES = Symbol.for('react-credit-widgets.stores/1');

/**
 * Forgets the credits that earlier tests have left on the page: the query client that providers share where the host
 * has none, and warnings already given. Call it after each test, when the page is unmounted.
 *
 * @example
 * afterEach(resetCredits);
 */
export function resetCredits(): void {
  (globalThis as { [STORES]?: { reset: () => void } })[STORES]?.reset();
  forgetWarnings();
}
