import type { CreditsClient } from './CreditsClient.js';

/** The methods of the clients that this package makes: what they resolve with needs no check. */
export const ownReads: WeakSet<CreditsClient['getCredits']> = new WeakSet();
