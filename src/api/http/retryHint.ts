import { asRecord, fieldOf } from '../parse/fields.js';
import { systemNow } from '../systemNow.js';

/** Bounds of a wait that is honored, in milliseconds. */
export const MIN_HINT_MS = 1_000;
export const MAX_HINT_MS = 300_000;

const BODY_FIELDS = ['retry_after', 'cooldown_seconds'];

/**
 * How long a server asks to wait, in milliseconds, 1,000–300,000; `null` when it does not say or talks nonsense.
 * Reads `Retry-After` (seconds or an HTTP date) and, behind it, `retry_after` and `cooldown_seconds` of the body,
 * numbers or digits in a string.
 */
export function retryHint(headers: Headers, body: unknown): number | null {
  const header = headers.get('retry-after');
  const waitMs = secondsToMs(header) ?? untilDate(header, headers.get('date')) ?? fromBody(body);
  return waitMs === null ? null : clampHint(waitMs);
}

function fromBody(body: unknown): number | null {
  const record = asRecord(body);
  if (!record) return null;
  for (const field of BODY_FIELDS) {
    const waitMs = secondsToMs(fieldOf(record, field));
    if (waitMs !== null) return waitMs;
  }
  return null;
}

function secondsToMs(value: unknown): number | null {
  const isNumeric = typeof value === 'string' ? value.trim() !== '' : typeof value === 'number';
  const seconds = isNumeric ? Number(value) : Number.NaN;
  return Number.isNaN(seconds) ? null : seconds * 1000;
}

/** The server's own `Date`, where it sends one, keeps a wrong clock of the reader out of the difference. */
function untilDate(header: string | null, serverDate: string | null): number | null {
  const untilMs = header ? Date.parse(header) : Number.NaN;
  if (Number.isNaN(untilMs)) return null;
  const serverNowMs = serverDate ? Date.parse(serverDate) : Number.NaN;
  return untilMs - (Number.isNaN(serverNowMs) ? systemNow() : serverNowMs);
}

/** A wait that a server asked for, as far as it is honored: 1,000–300,000 milliseconds. */
export function clampHint(waitMs: number): number {
  return Math.min(MAX_HINT_MS, Math.max(MIN_HINT_MS, waitMs));
}
