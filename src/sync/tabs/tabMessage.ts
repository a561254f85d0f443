import { isRequestId } from '../../api/http/requestIdOf.js';
import { MAX_HINT_MS, MIN_HINT_MS } from '../../api/http/retryHint.js';
import { isCredits, orNull, shapeOf, wholeWithin } from '../../api/isCredits.js';
import {
  CreditsError,
  type CreditsErrorCode,
  type CreditsErrorDetails,
  isErrorCode,
} from '../../credits/CreditsError.js';
import type { Credits } from '../../credits/types.js';

/** Version of the message format: tabs with other versions ignore each other. */
const VERSION = 1;
/** All tabs share one clock. A message from the future would suppress true ones. */
const CLOCK_TOLERANCE_MS = 1_000;

/** What a tab posts to the others about its team: the credits it fetched, or why it could not. */
export interface TabMessage {
  /** Epoch milliseconds at which the request was sent: it does not undo a later revocation. */
  sentAtMs: number;
  /** Epoch milliseconds at which the response arrived. */
  atMs: number;
  credits: Credits | null;
  error: CreditsError | null;
}

interface Failure extends Required<CreditsErrorDetails> {
  code: CreditsErrorCode;
}

interface WireMessage {
  version: typeof VERSION;
  sentAtMs: number;
  atMs: number;
  credits: Credits | null;
  /** The error as plain fields: structured cloning would keep only its name and message. */
  failure: Failure | null;
}

const isWireMessage = shapeOf<WireMessage>({
  version: (value) => value === VERSION,
  sentAtMs: wholeWithin(1, Number.MAX_SAFE_INTEGER),
  atMs: wholeWithin(1, Number.MAX_SAFE_INTEGER),
  credits: orNull(isCredits),
  failure: orNull(
    shapeOf<Failure>({
      code: isErrorCode,
      status: orNull(wholeWithin(100, 599)),
      retryAfterMs: orNull(wholeWithin(MIN_HINT_MS, MAX_HINT_MS)),
      requestId: orNull(isRequestId),
    }),
  ),
});

/** A tab message in the form in which it is posted. */
export function messageOf({ sentAtMs, atMs, credits, error }: TabMessage): object {
  const { code, status, retryAfterMs, requestId } = error ?? {};
  const failure = error && { code, status, retryAfterMs, requestId };
  return { version: VERSION, sentAtMs, atMs, credits, failure };
}

/** Parses a posted message; `null` for one that is foreign, malformed, of another version or from the future. */
export function parseTabMessage(message: unknown, nowMs: number): TabMessage | null {
  if (!isWireMessage(message)) return null;
  const { sentAtMs, atMs, credits, failure } = message as WireMessage;
  const isPossible = sentAtMs <= atMs && atMs <= nowMs + CLOCK_TOLERANCE_MS;
  if (!isPossible || !credits === !failure) return null;
  return { sentAtMs, atMs, credits, error: failure && new CreditsError(failure.code, failure) };
}
