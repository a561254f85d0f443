import { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { CreditsStore } from './CreditsStore.js';

/** What a widget shows, whether fetched or passed in by the host. */
export interface CreditsSource {
  /** `null`: nothing to show (not yet, or no longer). */
  credits: Credits | null;
  /** Why the last attempt failed; may be set together with `credits`. */
  error: CreditsError | null;
  /** There is no network, so nothing newer can be fetched. */
  isOffline: boolean;
  /** Keeps the credits fresh; `null` when the host passed them in. */
  store: CreditsStore | null;
  /** Epoch milliseconds of credits that the host passed in, or that are hydrating; 0 when unknown, or when fetched. */
  givenAsOfMs: number;
  /** Identifies the widget's root in server HTML; `null` once hydrated, and without a store. */
  rootId: string | null;
}

const EMPTY: CreditsSource = {
  credits: null,
  error: null,
  isOffline: false,
  store: null,
  givenAsOfMs: 0,
  rootId: null,
};

/** The source for credits that the host passed in. */
export function givenSource(credits: Credits | null, asOfMs = 0): CreditsSource {
  return { ...EMPTY, credits, givenAsOfMs: asOfMs };
}

/** The source of a widget without a provider and without credits. */
export const notSetUpSource: CreditsSource = { ...EMPTY, error: new CreditsError('config') };

/** The source below a provider whose `team` is `null`. */
export const signedOutSource: CreditsSource = { ...EMPTY, error: new CreditsError('signed_out') };

/** The source below a provider whose `team` is not known yet. */
export const unknownSource: CreditsSource = EMPTY;

/** Epoch milliseconds at which a source's credits were read; 0 when unknown. Does not subscribe. */
export function asOfMs({ store, givenAsOfMs }: CreditsSource): number {
  return givenAsOfMs || (store?.getSnapshot().asOfMs ?? 0);
}
