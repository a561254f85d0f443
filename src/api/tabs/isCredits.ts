import type { CreditLot, Credits, CreditsIssue, Plan } from '../../credits/types.js';
import { MAX_LOTS } from '../parse/parseLots.js';
import { type Check, listOf, orNull, shapeOf, wholeWithin } from './checks.js';

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
