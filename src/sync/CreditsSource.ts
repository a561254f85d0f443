import { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { CreditsConnection } from './CreditsConnection.js';
import { dataUpdatedAtMs } from './cacheEntry.js';

/** What a widget draws, wherever it came from. */
export interface CreditsSource {
  /** `null`: nothing to show (yet, or any longer). */
  credits: Credits | null;
  /** Why the last attempt failed; may stand beside `credits`. */
  error: CreditsError | null;
  /** There is no network: what is shown is as new as it can be. */
  isOffline: boolean;
  /** Where the credits were read; `null` when they were given by the host. */
  connection: CreditsConnection | null;
  /** Epoch milliseconds of credits that were given by the host, or that hydrate; 0 when unknown or when they were read. */
  givenAsOfMs: number;
}

const NOTHING: CreditsSource = {
  credits: null,
  error: null,
  isOffline: false,
  connection: null,
  givenAsOfMs: 0,
};

/** Credits that the host hands over. */
export function givenSource(credits: Credits | null, asOfMs = 0): CreditsSource {
  return { ...NOTHING, credits, givenAsOfMs: asOfMs };
}

/** A widget without provider and without credits. */
export const notSetUpSource: CreditsSource = { ...NOTHING, error: new CreditsError('config') };

/** A provider whose `team` is `null`. */
export const signedOutSource: CreditsSource = { ...NOTHING, error: new CreditsError('signed_out') };

/** Epoch milliseconds at which a source's credits were read, as known now; 0 when unknown. Subscribes to nothing. */
export function asOfMs({ connection, givenAsOfMs }: CreditsSource): number {
  return givenAsOfMs || (connection ? dataUpdatedAtMs(connection) : 0);
}
