import type { CreditsIssue } from '../../credits/types.js';

/** Notes that something was dropped or mended in the field being read. */
export type Report = (code: CreditsIssue['code']) => void;

/** A JSON object: not null, not an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own field's value; `undefined` when it is missing or null, which for this API are the same. */
export function ownField(record: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(record, name) ? (record[name] ?? undefined) : undefined;
}
