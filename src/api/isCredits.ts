import type { CreditLot, Credits, CreditsIssue, Plan } from '../credits/types.js';
import { MAX_LOTS } from './parse/parseLots.js';

/** Whether an unknown value has the expected shape. */
export type Check = (value: unknown) => boolean;

/** Up to two issues for each of a lot's four fields. */
const MAX_ISSUES = MAX_LOTS * 8;
/** In UTF-16 units. 120 graphemes always fit. */
const MAX_NAME_UNITS = 10_000;
/** The last instant of a `Date`: formatting a later one throws. */
const MAX_INSTANT_MS = 8_640_000_000_000_000;

const isText: Check = (value) => typeof value === 'string' && value.length <= MAX_NAME_UNITS;
const isFlag: Check = (value) => typeof value === 'boolean';
const isAmount = wholeWithin(0, Number.MAX_SAFE_INTEGER);
const isInstant = wholeWithin(0, MAX_INSTANT_MS);

const hasLotFields = shapeOf<CreditLot>({
  kind: orNull(isText),
  allocated: isAmount,
  remaining: isAmount,
  expiresAtMs: orNull(isInstant),
});

const isLot: Check = (value) => {
  if (!hasLotFields(value)) return false;
  const { remaining, allocated } = value as CreditLot;
  return remaining <= allocated;
};

/** Whether an unknown value is a team's credits as `parseCredits` returns them, without extra fields. */
export const isCredits: Check = shapeOf<Credits>({
  balance: orNull(wholeWithin(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)),
  lots: listOf(isLot, MAX_LOTS),
  plan: orNull(
    shapeOf<Plan>({
      id: orNull(isText),
      name: orNull(isText),
      includedCredits: orNull(isAmount),
      createdAtMs: orNull(isInstant),
      isFallback: isFlag,
    }),
  ),
  usageAllowed: orNull(isFlag),
  issues: listOf(shapeOf<CreditsIssue>({ code: isText, path: isText }), MAX_ISSUES),
});

/** Accepts whole numbers from `min` to `max`, both included, except -0, which `Intl` prints as "-0". */
export function wholeWithin(min: number, max: number): Check {
  return (value) =>
    Number.isSafeInteger(value) &&
    !Object.is(value, -0) &&
    (value as number) >= min &&
    (value as number) <= max;
}

/** Also accepts `null`. */
export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

/** Accepts arrays of at most `max` such items; a hole counts as `undefined`. */
function listOf(check: Check, max: number): Check {
  return (value) => Array.isArray(value) && value.length <= max && [...value].every(check);
}

/** Accepts objects with exactly these fields, so that nothing unknown gets through. */
export function shapeOf<T>(fields: { [Name in keyof T]-?: Check }): Check {
  const size = Object.keys(fields).length;
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const entries = Object.entries(value);
    const isValid = ([name, part]: [string, unknown]) =>
      Object.hasOwn(fields, name) && fields[name as keyof T](part);
    return entries.length === size && entries.every(isValid);
  };
}
