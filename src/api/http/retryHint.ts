import { fieldIn } from './fieldIn.js';

const BODY_FIELDS = ['retry_after', 'cooldown_seconds'];

/**
 * How long the server asks the client to wait, in milliseconds; `null` without a valid hint. Reads `Retry-After`
 * (seconds or an HTTP date), then `retry_after` and `cooldown_seconds` in the body or its `error` (numbers or numeric
 * strings).
 *
 * @param nowMs - Epoch milliseconds.
 */
export function retryHint(headers: Headers, body: unknown, nowMs: number): number | null {
  const header = headers.get('retry-after');
  return (
    secondsToMs(header) ??
    untilDate(header, headers.get('date'), nowMs) ??
    fromBody(body) ??
    fromBody(fieldIn(body, 'error'))
  );
}

function fromBody(body: unknown): number | null {
  for (const field of BODY_FIELDS) {
    const waitMs = secondsToMs(fieldIn(body, field));
    if (waitMs !== null) return waitMs;
  }
  return null;
}

function secondsToMs(value: unknown): number | null {
  const isNumeric = typeof value === 'string' ? value.trim() !== '' : typeof value === 'number';
  const seconds = isNumeric ? Number(value) : Number.NaN;
  return Number.isNaN(seconds) ? null : seconds * 1000;
}

/** Counts from the server's own `Date` if it sends one, because the user's clock may be wrong. */
function untilDate(header: string | null, serverDate: string | null, nowMs: number): number | null {
  const untilMs = header ? Date.parse(header) : Number.NaN;
  if (Number.isNaN(untilMs)) return null;
  const serverNowMs = serverDate ? Date.parse(serverDate) : Number.NaN;
  return untilMs - (Number.isNaN(serverNowMs) ? nowMs : serverNowMs);
}
