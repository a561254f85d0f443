import type { CreditsError } from '../credits/CreditsError.js';
import type { Credits } from '../credits/types.js';
import type { Outcome } from './policy/polling.js';

/** What a request, here or in another tab, has brought: credits, or why there are none. */
export type Answer = AnswerTimes &
  ({ credits: Credits; error: null } | { credits: null; error: CreditsError });

interface AnswerTimes {
  /** Epoch milliseconds at which the request was sent: it does not undo a later revocation. */
  sentAtMs: number;
  /** Epoch milliseconds at which the response arrived. */
  atMs: number;
}

/** What is known of a team's credits beside the cache entry. Changed only by the functions below. */
export interface CreditsRecord {
  /** Fetch cycles (an attempt and its quick retries) that failed since the last success. */
  failedCycles: number;
  /** Why the last cycle failed; kept while it is retried. */
  error: CreditsError | null;
  /** Why the last attempt that failed did; it may be retried. */
  attemptError: CreditsError | null;
  /** Epoch milliseconds of the last result; 0 for none. */
  settledAtMs: number;
  /** The same by the steady clock; `-Infinity` for none. */
  settledSteadyMs: number;
  /** Epoch milliseconds at which the request for the last result was sent; 0 for none. */
  sentAtMs: number;
  /** Epoch milliseconds: an answer to a request that was sent earlier does not satisfy the next read; 0 for any. */
  newerThanMs: number;
  /** Epoch milliseconds at which access to the credits was last revoked; 0 for never. */
  revokedAtMs: number;
  /** Epoch milliseconds of the last refresh by the user; 0 for never. */
  refreshedAtMs: number;
  /** Whether the user requested a refresh too early; it starts on its own when it is allowed. */
  isRefreshDeferred: boolean;
}

/** The record of a team of which nothing is known yet. */
export function createRecord(): CreditsRecord {
  return {
    failedCycles: 0,
    error: null,
    attemptError: null,
    settledAtMs: 0,
    settledSteadyMs: Number.NEGATIVE_INFINITY,
    sentAtMs: 0,
    newerThanMs: 0,
    revokedAtMs: 0,
    refreshedAtMs: 0,
    isRefreshDeferred: false,
  };
}

/** How the last cycle ended. */
export function lastOutcome({ error, settledAtMs }: CreditsRecord): Outcome {
  return { error, atMs: settledAtMs };
}

/** An attempt has ended, maybe to be retried. */
export function recordAttempt(record: CreditsRecord, answer: Answer, steadyMs: number): void {
  record.settledAtMs = answer.atMs;
  record.settledSteadyMs = steadyMs;
  record.sentAtMs = answer.sentAtMs;
  if (answer.credits) recordOutcome(record, null);
  else record.attemptError = answer.error;
}

/** A cycle has ended: with new credits (`null`), or with an error that is not retried quickly. */
export function recordOutcome(record: CreditsRecord, error: CreditsError | null): void {
  record.failedCycles = error ? record.failedCycles + 1 : 0;
  record.error = error;
  record.isRefreshDeferred = false;
}

/** Whether the host has invalidated the entry since the last answer was requested, as during a first load. */
export function isTooOld(record: CreditsRecord, nowMs: number): boolean {
  const isInvalidated = record.newerThanMs <= nowMs; // else the clock was set back
  const isOlder = record.sentAtMs > 0 && record.sentAtMs < record.newerThanMs;
  return isInvalidated && isOlder && record.error === null;
}

/** Another tab's cycle has failed: it retries quickly, for all. */
export function recordSharedFailure(record: CreditsRecord): void {
  record.failedCycles ||= 1;
}

/** The user refreshes: now, or as soon as it is allowed. */
export function recordUserRefresh(record: CreditsRecord, nowMs: number, isAllowed: boolean): void {
  record.isRefreshDeferred = !isAllowed;
  if (isAllowed) record.refreshedAtMs = nowMs;
}

/** The store stops, and with it a deferred refresh. */
export function recordDeferralEnd(record: CreditsRecord): void {
  record.isRefreshDeferred = false;
}

/** The next read wants an answer to a request that is yet to be sent. */
export function recordInvalidation(record: CreditsRecord, nowMs: number): void {
  record.newerThanMs = nowMs;
}

/** A result of unknown arrival was found in the cache: restored, hydrated or written by the host. */
export function recordFound(
  record: CreditsRecord,
  { error, atMs }: Outcome,
  steadyMs: number,
): void {
  record.error = error;
  record.settledAtMs = atMs;
  record.settledSteadyMs = steadyMs;
}

/** The user may no longer see the credits. A request that was sent before cannot bring them back. */
export function recordRevocation(
  record: CreditsRecord,
  error: CreditsError,
  atMs: number,
  steadyMs: number,
): void {
  recordOutcome(record, error);
  recordFound(record, { error, atMs }, steadyMs);
  record.revokedAtMs = atMs;
}
