import { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { dataUpdatedAtMs } from './cacheEntry.js';

/** What a widget shows, whether fetched or passed in by the host. */
export interface CreditsSource {
  /** `null`: nothing to show (not yet, or no longer). */
  credits: Credits | null;
  /** Why the last attempt failed; may be set together with `credits`. */
  error: CreditsError | null;
  /** There is no network, so nothing newer can be fetched. */
  isOffline: boolean;
  /** Where the credits are fetched from; `null` when the host passed them in. */
  connection: CreditsConnection | null;
  /** Epoch milliseconds of credits that the host passed in, or that are hydrating; 0 when unknown, or when fetched. */
  givenAsOfMs: number;
}

const EMPTY: CreditsSource = {
  credits: null,
  error: null,
  isOffline: false,
  connection: null,
  givenAsOfMs: 0,
};

/** The source for credits that the host passed in. */
export function givenSource(credits: Credits | null, asOfMs = 0): CreditsSource {
  return { ...EMPTY, credits, givenAsOfMs: asOfMs };
}

/** The source of a widget without a provider and without credits. */
export const notSetUpSource: CreditsSource = { ...EMPTY, error: new CreditsError('config') };

/** The source below a provider whose `team` is `null`. */
export const signedOutSource: CreditsSource = { ...EMPTY, error: new CreditsError('signed_out') };

/** Epoch milliseconds at which a source's credits were fetched, as of now; 0 when unknown. Does not subscribe. */
export function asOfMs({ connection, givenAsOfMs }: CreditsSource): number {
  return givenAsOfMs || (connection ? dataUpdatedAtMs(connection) : 0);
}
