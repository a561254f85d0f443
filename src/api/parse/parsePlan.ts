import type { Plan } from '../../credits/types.js';
import { ownField, type Report } from './fields.js';
import { readInstant } from './readInstant.js';
import { readAmount } from './readInteger.js';
import { readName } from './readName.js';

/** The id that the vendor reports when no subscription is active. */
const FALLBACK_PLAN_ID = 'SUB_BASE';

/** The plan of `active_subscription`; `null` when the object says nothing usable. */
export function parsePlan(
  subscription: Record<string, unknown>,
  reportAt: (field: string) => Report,
): Plan | null {
  const id = readName(ownField(subscription, 'id'), reportAt('id'));
  const name = readName(ownField(subscription, 'display_name'), reportAt('display_name'));
  const includedCredits = readAmount(ownField(subscription, 'credits'), reportAt('credits'));
  const createdAtMs = readInstant(ownField(subscription, 'created_at'), reportAt('created_at'));
  const isEmpty = [id, name, includedCredits, createdAtMs].every((value) => value === null);
  return isEmpty
    ? null
    : { id, name, includedCredits, createdAtMs, isFallback: id === FALLBACK_PLAN_ID };
}
