import type { Report } from './fields.js';

/**
 * Reads a whole number, or `null`. Only numbers count: "123", true and [5] are rejected, although `Number()` would
 * accept them. Fractions are rounded down, so that a balance is never overstated; beyond ±(2^53 − 1) it is clamped.
 */
export function readInteger(value: unknown, field: string, report: Report): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    report('wrong_type', field);
    return null;
  }
  if (Number.isSafeInteger(value)) return value + 0; // -0 + 0 is 0; Intl would print "-0"
  const whole = Math.floor(value);
  const safe = Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, whole));
  report(safe === whole ? 'rounded' : 'clamped', field);
  return safe;
}

/** Like {@link readInteger}, for amounts that cannot be negative: negative values become 0. */
export function readAmount(value: unknown, field: string, report: Report): number | null {
  const whole = readInteger(value, field, report);
  if (whole === null || whole >= 0) return whole;
  report('clamped', field);
  return 0;
}
