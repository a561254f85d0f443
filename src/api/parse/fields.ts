import type { CreditsIssue } from '../../credits/types.js';

/** Notes that something was dropped or mended, and in which field of the object being read. */
export type Report = (code: CreditsIssue['code'], field: string) => void;

/** A JSON object of which nothing is known. */
export type JsonObject = Record<string, unknown>;

/** Whether a value is a JSON object: not null, not an array. */
export function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own field's value; `undefined` when it is missing or null, which for this API are the same. */
export function ownField(record: JsonObject, name: string): unknown {
  return Object.hasOwn(record, name) ? (record[name] ?? undefined) : undefined;
}
