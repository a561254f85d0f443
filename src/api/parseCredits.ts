import { CreditsError } from '../credits/CreditsError.js';
import type { Credits, CreditsIssue } from '../credits/types.js';
import { isRecord, ownField, type Report } from './parse/fields.js';
import { parseLots } from './parse/parseLots.js';
import { parsePlan } from './parse/parsePlan.js';
import { readInteger } from './parse/readInteger.js';

/**
 * Turns the body of `GET /user/credits/info` into {@link Credits}. Reads no clock, mutates nothing, and copies
 * documented fields only.
 *
 * A field of the wrong type is treated as missing and noted in `Credits.issues`; it never hides the rest.
 *
 * @param body - The parsed JSON, trusted in nothing.
 * @throws CreditsError `bad_payload` when the body is no object, has not one documented field of a usable type,
 *   or is an error envelope without credits and lots.
 */
export function parseCredits(body: unknown): Credits {
  if (!isRecord(body)) throw new CreditsError('bad_payload');
  const issues: CreditsIssue[] = [];
  const reportAt =
    (path: string): Report =>
    (code) => {
      issues.push({ code, path });
    };

  const balance = readInteger(ownField(body, 'credits'), reportAt('credits'));
  const breakdown = usable(ownField(body, 'breakdown'), Array.isArray, reportAt('breakdown'));
  const subscription = usable(
    ownField(body, 'active_subscription'),
    isRecord,
    reportAt('active_subscription'),
  );
  const usageAllowed = usable(ownField(body, 'allow_usage'), isBoolean, reportAt('allow_usage'));

  const hasCredits = balance !== null || breakdown !== null;
  const hasContext = subscription !== null || usageAllowed !== null;
  const isErrorEnvelope = ownField(body, 'error') !== undefined;
  if (!hasCredits && (isErrorEnvelope || !hasContext)) throw new CreditsError('bad_payload');

  return {
    balance,
    lots: breakdown === null ? [] : parseLots(breakdown, issues),
    plan:
      subscription && parsePlan(subscription, (field) => reportAt(`active_subscription.${field}`)),
    usageAllowed,
    issues,
  };
}

function usable<T>(
  value: unknown,
  isUsable: (value: unknown) => value is T,
  report: Report,
): T | null {
  if (value === undefined) return null;
  if (isUsable(value)) return value;
  report('wrong_type');
  return null;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
