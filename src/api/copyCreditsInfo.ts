import { asRecord, fieldOf, type JsonObject } from './parse/fields.js';
import { MAX_LOTS } from './parse/parseLots.js';
import type { ActiveSubscriptionWire, CreditLotWire, CreditsInfoWire } from './wire.js';

/**
 * Copies the documented fields of a credits body that have the documented type, and drops everything else. An invalid
 * item of `breakdown` becomes `{}`, so that the others keep their index. A list over the limit of `parseLots` is cut to
 * one item more than that, so that the client still sees that it was cut.
 *
 * @param secret - Texts that contain this string are dropped.
 */
export function copyCreditsInfo(body: unknown, secret?: string): CreditsInfoWire {
  const record = asRecord(body) ?? {};
  const breakdown = fieldOf(record, 'breakdown');
  const subscription = asRecord(fieldOf(record, 'active_subscription'));
  return defined<CreditsInfoWire>({
    credits: numberOf(record, 'credits'),
    breakdown: Array.isArray(breakdown) ? copyLots(breakdown, secret) : undefined,
    active_subscription: subscription ? copySubscription(subscription, secret) : undefined,
    allow_usage: booleanOf(record, 'allow_usage'),
  });
}

function copyLots(items: readonly unknown[], secret: string | undefined): CreditLotWire[] {
  return items.slice(0, MAX_LOTS + 1).map((item) => copyLot(item, secret));
}

function copyLot(item: unknown, secret: string | undefined): CreditLotWire {
  const lot = asRecord(item) ?? {};
  return defined<CreditLotWire>({
    purchase_kind: textOf(lot, 'purchase_kind', secret),
    allocated_units: numberOf(lot, 'allocated_units'),
    remaining_units: numberOf(lot, 'remaining_units'),
    expiry_date: numberOf(lot, 'expiry_date'),
  });
}

function copySubscription(plan: JsonObject, secret: string | undefined): ActiveSubscriptionWire {
  return defined<ActiveSubscriptionWire>({
    id: textOf(plan, 'id', secret),
    display_name: textOf(plan, 'display_name', secret),
    credits: numberOf(plan, 'credits'),
    created_at: numberOf(plan, 'created_at'),
  });
}

function numberOf(record: JsonObject, field: string): number | undefined {
  const value = fieldOf(record, field);
  // `JSON.parse` reads 1e999 as Infinity, which JSON cannot represent.
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function booleanOf(record: JsonObject, field: string): boolean | undefined {
  const value = fieldOf(record, field);
  return typeof value === 'boolean' ? value : undefined;
}

function textOf(record: JsonObject, field: string, secret: string | undefined): string | undefined {
  const value = fieldOf(record, field);
  if (typeof value !== 'string') return undefined;
  return secret && value.includes(secret) ? undefined : value;
}

/** Drops the fields that are `undefined`, as JSON does. */
function defined<T extends object>(fields: { [K in keyof T]-?: T[K] | undefined }): T {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as T;
}
