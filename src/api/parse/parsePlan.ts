import type { Plan } from '../../credits/types.js';
import type { JsonObject, Report } from './fields.js';
import { readInstant } from './readInstant.js';
import { readAmount } from './readInteger.js';
import { readName } from './readName.js';

/** The id that the vendor reports when no subscription is active. */
const FALLBACK_PLAN_ID = 'SUB_BASE';

/** The plan of `active_subscription`; `null` when the object says nothing usable. */
export function parsePlan(subscription: JsonObject, report: Report): Plan | null {
  const id = readName(subscription, 'id', report);
  const name = readName(subscription, 'display_name', report);
  const includedCredits = readAmount(subscription, 'credits', report);
  const createdAtMs = readInstant(subscription, 'created_at', report);
  const isEmpty = [id, name, includedCredits, createdAtMs].every((value) => value === null);
  return isEmpty
    ? null
    : { id, name, includedCredits, createdAtMs, isFallback: id === FALLBACK_PLAN_ID };
}
