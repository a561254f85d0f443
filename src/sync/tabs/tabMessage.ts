import { asOfMsOf, noteAsOf } from '../../api/asOf.js';
import { MAX_HINT_MS, MIN_HINT_MS } from '../../api/http/clampHint.js';
import { isRequestId } from '../../api/http/isRequestId.js';
import { isCredits, orNull, shapeOf, wholeWithin } from '../../api/isCredits.js';
import {
  CreditsError,
  type CreditsErrorCode,
  type CreditsErrorDetails,
  isErrorCode,
} from '../../credits/CreditsError.js';
import type { Credits } from '../../credits/types.js';
import type { Answer } from '../record.js';

/** Version of the message format: tabs with other versions ignore each other. */
const VERSION = 1;
/** All tabs share one clock, in milliseconds. A message from the future would suppress true ones. */
export const CLOCK_TOLERANCE_MS = 1_000;

interface Failure extends Required<CreditsErrorDetails> {
  code: CreditsErrorCode;
}

interface WireMessage {
  version: typeof VERSION;
  sentAtMs: number;
  atMs: number;
  /** Epoch milliseconds at which the credits were read by the server. */
  asOfMs: number;
  credits: Credits | null;
  /** The error as plain fields: structured cloning would keep only its name and message. */
  failure: Failure | null;
}

const isWireMessage = shapeOf<WireMessage>({
  version: (value) => value === VERSION,
  sentAtMs: wholeWithin(1, Number.MAX_SAFE_INTEGER),
  atMs: wholeWithin(1, Number.MAX_SAFE_INTEGER),
  asOfMs: wholeWithin(1, Number.MAX_SAFE_INTEGER),
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

/** An answer in the form in which it is posted to the other tabs of the team. */
export function messageOf({ sentAtMs, atMs, credits, error }: Answer): object {
  const { code, status, retryAfterMs, requestId } = error ?? {};
  const failure = error && { code, status, retryAfterMs, requestId };
  const asOfMs = (credits && asOfMsOf(credits)) ?? atMs;
  return { version: VERSION, sentAtMs, atMs, asOfMs, credits, failure };
}

/** Parses a posted message; `null` for one that is foreign, malformed, of another version or from the future. */
export function parseTabMessage(message: unknown, nowMs: number): Answer | null {
  if (!isWireMessage(message)) return null;
  const { sentAtMs, atMs, asOfMs, credits, failure } = message as WireMessage;
  const isPossible = sentAtMs <= atMs && atMs <= nowMs + CLOCK_TOLERANCE_MS;
  if (!isPossible) return null;
  if (credits && !failure) {
    noteAsOf(credits, asOfMs);
    return { sentAtMs, atMs, credits, error: null };
  }
  if (failure && !credits) {
    return { sentAtMs, atMs, credits, error: new CreditsError(failure.code, failure) };
  }
  return null;
}
