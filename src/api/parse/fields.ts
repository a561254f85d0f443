import type { CreditsIssue } from '../../credits/types.js';

/** Records that something was dropped or corrected, and in which field of the object being read. */
export type Report = (code: CreditsIssue['code'], field: string) => void;

/** A JSON object with unknown fields, all of them own properties. */
export type JsonObject = Record<string, unknown>;

/**
 * A value as a JSON object; `null` for anything else, including arrays. The output of `JSON.parse` is returned as is;
 * if fields could come from a prototype, a copy without one is returned.
 */
export function asRecord(value: unknown): JsonObject | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const isPlain = Object.getPrototypeOf(value) === Object.prototype && !isPolluted();
  return isPlain ? (value as JsonObject) : Object.assign(Object.create(null), value);
}

/** A field's value; `undefined` when missing or null, which mean the same in this API. */
export function fieldOf(record: JsonObject, name: string): unknown {
  return record[name] ?? undefined;
}

/** Whether a script has assigned a field to `Object.prototype`. */
function isPolluted(): boolean {
  for (const _field in {}) return true;
  return false;
}
