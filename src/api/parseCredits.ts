import { CreditsError } from '../credits/CreditsError.js';
import type { Credits, CreditsIssue, Plan } from '../credits/types.js';
import { asRecord, fieldOf, type JsonObject, type Report } from './parse/fields.js';
import { parseLots } from './parse/parseLots.js';
import { readInstant } from './parse/readInstant.js';
import { readAmount, readInteger } from './parse/readInteger.js';
import { readName } from './parse/readName.js';

/** The id that Olostep reports when no subscription is active. */
const FALLBACK_PLAN_ID = 'SUB_BASE';

/**
 * Parses the body of `GET /user/credits/info` into {@link Credits}. Reads no clock, mutates nothing, and copies only
 * documented fields.
 *
 * A field of the wrong type is treated as missing and listed in `Credits.issues`; the other fields are kept.
 *
 * @param body - The parsed JSON, of any shape.
 * @throws CreditsError `bad_payload` when the body is not an object, has no documented field of a usable type, or is an
 *   error envelope without credits and lots.
 */
export function parseCredits(body: unknown): Credits {
  const record = asRecord(body);
  if (!record) throw new CreditsError('bad_payload');
  const issues: CreditsIssue[] = [];
  const report: Report = (code, path) => {
    issues.push({ code, path });
  };
  const balance = readInteger(record.credits, 'credits', report);
  const breakdown = readUsable(record, 'breakdown', asList, report);
  const subscription = readUsable(record, 'active_subscription', asRecord, report);
  const usageAllowed = readUsable(record, 'allow_usage', asBoolean, report);

  const hasCredits = balance !== null || breakdown !== null;
  const hasContext = subscription !== null || usageAllowed !== null;
  const isErrorEnvelope = fieldOf(record, 'error') !== undefined;
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
  read: (value: unknown) => T | null,
  report: Report,
): T | null {
  const value = fieldOf(record, field);
  if (value === undefined) return null;
  const usable = read(value);
  if (usable === null) report('wrong_type', field);
  return usable;
}

function asList(value: unknown): unknown[] | null {
  return Array.isArray(value) ? value : null;
}

function asBoolean(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

/** The plan of `active_subscription`; `null` when the object has no usable field. */
function parsePlan(subscription: JsonObject, report: Report): Plan | null {
  const id = readName(subscription.id, 'id', report);
  const name = readName(subscription.display_name, 'display_name', report);
  const includedCredits = readAmount(subscription.credits, 'credits', report);
  const createdAtMs = readInstant(subscription.created_at, 'created_at', report);
  const isEmpty = [id, name, includedCredits, createdAtMs].every((value) => value === null);
  return isEmpty
    ? null
    : { id, name, includedCredits, createdAtMs, isFallback: id === FALLBACK_PLAN_ID };
}
