import { CancelledError, type QueryState } from '@tanstack/react-query';
import { isCredits, wholeWithin } from '../api/isCredits.js';
import { CreditsError, isCreditsError, isErrorCode } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { CreditsQuery } from './creditsQueryOptions.js';
import { isRevoking } from './policy/retry.js';

type State = QueryState<Credits, CreditsError>;

/** Epoch milliseconds, up to the latest that a `Date` can hold. */
const isInstant = wholeWithin(1, 8.64e15);

/** Objects that are known to be credits. */
const checked = new WeakSet<object>();

/** Errors that an answer has overtaken, and credits to which access was revoked: react-query may bring them back. */
const outdated = new WeakSet<object>();

/** Marks an error or credits that must not be shown anymore. */
export function markOutdated(part: unknown): void {
  if (Object(part) === part) outdated.add(part as object); // a host may have written text
}

/** Marks credits that have been checked when they arrived. */
export function markChecked(credits: Credits | undefined): void {
  if (credits) checked.add(credits);
}

/**
 * Makes an entry one of ours, no matter what has written it: data of another shape is emptied, an error of another kind
 * becomes `unexpected`, and a fetch that the host has canceled is no failure. Returns whether data was emptied.
 *
 * @param lastError - Why the last cycle failed: what a canceled fetch goes back to.
 */
export function cleanEntry(query: CreditsQuery, lastError: CreditsError | null): boolean {
  const { state } = query;
  const isReverted = state.data !== undefined && outdated.has(state.data);
  const error = isReverted ? lastError : ownError(state.error, lastError);
  const isHidden = error !== null && isRevoking(error);
  const hasData = state.data !== undefined && !isHidden && !isReverted && isChecked(state.data);
  const clean: Partial<State> = {
    error,
    status: error ? 'error' : hasData ? 'success' : 'pending',
    ...(!hasData && { data: undefined }),
    dataUpdatedAt: hasData && isInstant(state.dataUpdatedAt) ? state.dataUpdatedAt : 0,
    errorUpdatedAt: isInstant(state.errorUpdatedAt) ? state.errorUpdatedAt : 0,
  };
  const isDifferent = (Object.keys(clean) as (keyof State)[]).some(
    (key) => clean[key] !== state[key],
  );
  const isEmptied = state.data !== undefined && !hasData;
  if (isDifferent) query.setState(clean);
  return isEmptied && !isHidden && !isReverted;
}

function ownError(error: object | null, lastError: CreditsError | null): CreditsError | null {
  if (!error) return null;
  if (outdated.has(error)) return lastError;
  if (isCreditsError(error) && isErrorCode(error.code)) return error;
  return error instanceof CancelledError ? lastError : new CreditsError('unexpected');
}

/** Whether data from a cache or a host is credits: each object is checked once. */
export function isChecked(data: unknown): data is Credits {
  const credits = data as Credits;
  try {
    if (!checked.has(credits) && isCredits(credits)) markChecked(credits);
  } catch {
    // A getter or a Proxy that throws.
  }
  return checked.has(credits);
}
