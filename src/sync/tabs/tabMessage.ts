import { isRequestId } from '../../api/http/requestIdOf.js';
import { MAX_HINT_MS, MIN_HINT_MS } from '../../api/http/retryHint.js';
import {
  CreditsError,
  type CreditsErrorCode,
  type CreditsErrorDetails,
  isErrorCode,
} from '../../credits/CreditsError.js';
import type { Credits } from '../../credits/types.js';
import { isCredits, orNull, shapeOf, wholeWithin } from './isCredits.js';

/** Of the shape of messages: tabs of another release are not understood, and do not understand. */
const VERSION = 1;
/** All tabs have one clock. What claims to come from later would silence what is true. */
const CLOCK_TOLERANCE_MS = 1_000;

/** What a tab tells the others about its team: the credits it read, or why it could not. */
export interface TabMessage {
  /** Epoch milliseconds at which the request was sent: what was revoked since, it does not bring back. */
  sentAtMs: number;
  /** Epoch milliseconds at which the answer came. */
  atMs: number;
  credits: Credits | null;
  error: CreditsError | null;
}

interface Failure extends Required<CreditsErrorDetails> {
  code: CreditsErrorCode;
}

interface Message {
  version: typeof VERSION;
  sentAtMs: number;
  atMs: number;
  credits: Credits | null;
  /** An error as plain fields: structured cloning would leave its name and message only. */
  failure: Failure | null;
}

const isMessage = shapeOf<Message>({
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

/** News as a message to other tabs. */
export function messageOf({ sentAtMs, atMs, credits, error }: TabMessage): object {
  const { code, status, retryAfterMs, requestId } = error ?? {};
  const failure = error && { code, status, retryAfterMs, requestId };
  return { version: VERSION, sentAtMs, atMs, credits, failure };
}

/** What a message says; `null` for one that is not ours, not whole, of another version or from the future. */
export function parseTabMessage(message: unknown, nowMs: number): TabMessage | null {
  if (!isMessage(message)) return null;
  const { sentAtMs, atMs, credits, failure } = message as Message;
  const isPossible = sentAtMs <= atMs && atMs <= nowMs + CLOCK_TOLERANCE_MS;
  if (!isPossible || !credits === !failure) return null;
  return { sentAtMs, atMs, credits, error: failure && new CreditsError(failure.code, failure) };
}
