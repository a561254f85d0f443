import { asRecord, fieldOf } from '../parse/fields.js';
import { systemNow } from '../systemNow.js';
import { headerOf } from './headerOf.js';

/** Limits for a server's wait hint, in milliseconds. */
export const MIN_HINT_MS = 1_000;
export const MAX_HINT_MS = 300_000;

const BODY_FIELDS = ['retry_after', 'cooldown_seconds'];

/**
 * How long the server asks the client to wait, in milliseconds, 1,000–300,000; `null` without a valid hint. Reads
 * `Retry-After` (seconds or an HTTP date), then `retry_after` and `cooldown_seconds` in the body or its `error` (numbers or
 * numeric strings).
 */
export function retryHint(headers: unknown, body: unknown): number | null {
  const header = headerOf(headers, 'retry-after');
  const waitMs =
    secondsToMs(header) ??
    untilDate(header, headerOf(headers, 'date')) ??
    fromBody(body) ??
    fromBody(asRecord(body)?.error);
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

/** Counts from the server's own `Date` if it sends one, because the user's clock may be wrong. */
function untilDate(header: string | null, serverDate: string | null): number | null {
  const untilMs = header ? Date.parse(header) : Number.NaN;
  if (Number.isNaN(untilMs)) return null;
  const serverNowMs = serverDate ? Date.parse(serverDate) : Number.NaN;
  return untilMs - (Number.isNaN(serverNowMs) ? systemNow() : serverNowMs);
}

/** A server's wait hint, clamped to 1,000–300,000 milliseconds. */
export function clampHint(waitMs: number): number {
  return Math.min(MAX_HINT_MS, Math.max(MIN_HINT_MS, waitMs));
}
