import type { CreditsIssue } from '../../credits/types.js';

/** Notes that something was dropped or mended, and in which field of the object being read. */
export type Report = (code: CreditsIssue['code'], field: string) => void;

/** A JSON object of which nothing is known but that its fields are its own. */
export type JsonObject = Record<string, unknown>;

/**
 * A value as a JSON object; `null` for anything else, lists too. What `JSON.parse` made is returned as it is; where fields
 * could come from a prototype, a copy without one.
 */
export function asRecord(value: unknown): JsonObject | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const isPlain = Object.getPrototypeOf(value) === Object.prototype && !isPolluted();
  return isPlain ? (value as JsonObject) : Object.assign(Object.create(null), value);
}

/** A field's value; `undefined` when it is missing or null, which for this API are the same. */
export function fieldOf(record: JsonObject, name: string): unknown {
  return record[name] ?? undefined;
}

/** Whether some script gave all objects of the page a field, as an assignment does. */
function isPolluted(): boolean {
  for (const _field in {}) return true;
  return false;
}
