import { MAX_LOTS } from '../../api/parse/parseLots.js';
import type { CreditLot, Credits, CreditsIssue, Plan } from '../../credits/types.js';

/** Whether a value of unknown origin is what it should be. */
export type Check = (value: unknown) => boolean;

/** A lot has four fields, each with one issue at most, or two. */
const MAX_ISSUES = MAX_LOTS * 8;
/** 120 graphemes are less, whatever they are made of. */
const MAX_NAME_UNITS = 10_000;

const isText: Check = (value) => typeof value === 'string' && value.length <= MAX_NAME_UNITS;
const isFlag: Check = (value) => typeof value === 'boolean';
const isAmount = wholeWithin(0, Number.MAX_SAFE_INTEGER);

const hasLotFields = shapeOf<CreditLot>({
  kind: orNull(isText),
  allocated: isAmount,
  remaining: isAmount,
  expiresAtMs: orNull(isAmount),
});

const isLot: Check = (value) => {
  if (!hasLotFields(value)) return false;
  const { remaining, allocated } = value as CreditLot;
  return remaining <= allocated;
};

/** Whether a value of unknown origin is a team's credits as `parseCredits` makes them, and nothing more. */
export const isCredits: Check = shapeOf<Credits>({
  balance: orNull(Number.isSafeInteger),
  lots: listOf(isLot, MAX_LOTS),
  plan: orNull(
    shapeOf<Plan>({
      id: orNull(isText),
      name: orNull(isText),
      includedCredits: orNull(isAmount),
      createdAtMs: orNull(isAmount),
      isFallback: isFlag,
    }),
  ),
  usageAllowed: orNull(isFlag),
  issues: listOf(shapeOf<CreditsIssue>({ code: isText, path: isText }), MAX_ISSUES),
});

/** A whole number in a range, both ends included. */
export function wholeWithin(min: number, max: number): Check {
  return (value) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;
}

/** Also `null`. */
export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

/** A list of at most `max` such items; a hole in it counts as `undefined`. */
function listOf(check: Check, max: number): Check {
  return (value) => Array.isArray(value) && value.length <= max && [...value].every(check);
}

/** An object with these fields and no other, so that nothing unknown comes along. */
export function shapeOf<T>(fields: { [Name in keyof T]-?: Check }): Check {
  const checks = Object.entries<Check>(fields);
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    const given = new Map<string, unknown>(Object.entries(value));
    return (
      given.size === checks.length &&
      checks.every(([name, check]) => given.has(name) && check(given.get(name)))
    );
  };
}
