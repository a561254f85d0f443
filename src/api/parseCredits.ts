import { CreditsError } from '../credits/CreditsError.js';
import type { Credits, CreditsIssue } from '../credits/types.js';
import { isRecord, type JsonObject, ownField, type Report } from './parse/fields.js';
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
  const report: Report = (code, path) => {
    issues.push({ code, path });
  };
  const balance = readInteger(body, 'credits', report);
  const breakdown = readUsable(body, 'breakdown', Array.isArray, report);
  const subscription = readUsable(body, 'active_subscription', isRecord, report);
  const usageAllowed = readUsable(body, 'allow_usage', isBoolean, report);

  const hasCredits = balance !== null || breakdown !== null;
  const hasContext = subscription !== null || usageAllowed !== null;
  const isErrorEnvelope = ownField(body, 'error') !== undefined;
  if (!hasCredits && (isErrorEnvelope || !hasContext)) throw new CreditsError('bad_payload');

  return {
    balance,
    lots: breakdown === null ? [] : parseLots(breakdown, issues),
    plan:
      subscription &&
      parsePlan(subscription, (code, field) => report(code, `active_subscription.${field}`)),
    usageAllowed,
    issues,
  };
}

function readUsable<T>(
  record: JsonObject,
  field: string,
  isUsable: (value: unknown) => value is T,
  report: Report,
): T | null {
  const value = ownField(record, field);
  if (value === undefined) return null;
  if (isUsable(value)) return value;
  report('wrong_type', field);
  return null;
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}
