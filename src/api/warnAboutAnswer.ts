import type { CreditLot, Credits, Plan } from '../credits/types.js';
import { warnOnce } from './warnOnce.js';

const VALID: Credits = { balance: null, lots: [], plan: null, usageAllowed: null, issues: [] };
const VALID_LOT: CreditLot = {
  kind: null,
  allocated: Number.MAX_SAFE_INTEGER,
  remaining: 0,
  expiresAtMs: null,
};
const VALID_PLAN: Plan = {
  id: null,
  name: null,
  includedCredits: null,
  createdAtMs: null,
  isFallback: false,
};
const WIRE_FIELDS = ['credits', 'breakdown', 'active_subscription', 'allow_usage'];

/** Whether a value would be accepted. What throws would not. */
type Accepts<T> = (value: T) => boolean;

/** Warns once about what is wrong with what a host's client resolved with. For development only. */
export function warnAboutAnswer(value: unknown, accepts: Accepts<Credits>): void {
  let problem = `it is ${value === null ? 'null' : typeof value}, or cannot be read`;
  try {
    if (Object(value) === value)
      problem = isWireBody(value)
        ? 'pass parseCredits(body), not the body itself'
        : `\`${pathOf(value as Credits, accepts)}\` is missing or invalid`;
  } catch {
    // A getter or a Proxy throws.
  }
  warnOnce(`the \`client\` must resolve with what parseCredits returns: ${problem}.`);
}

function isWireBody(value: unknown): boolean {
  const fields = Object.keys(Object(value));
  return !fields.includes('lots') && WIRE_FIELDS.some((field) => fields.includes(field));
}

/** The path of the first field that is wrong, such as `lots[3].remaining`. */
function pathOf(credits: Credits, accepts: Accepts<Credits>): string {
  const field = wrongField(credits, VALID, accepts) ?? '';
  if (field === 'plan') {
    return `plan.${wrongField(credits.plan, VALID_PLAN, (plan) => accepts({ ...VALID, plan }))}`;
  }
  if (field !== 'lots' || !Array.isArray(credits.lots)) return field;
  const acceptsLot = (lot: CreditLot) => accepts({ ...VALID, lots: [lot] });
  const index = credits.lots.findIndex((lot) => !isAccepted(() => acceptsLot(lot)));
  if (index < 0) return field; // too many
  // Each field may be valid by itself: then more is left than was allocated.
  return `lots[${index}].${wrongField(credits.lots[index], VALID_LOT, acceptsLot) ?? 'remaining'}`;
}

/** The first field of `given` that is not accepted in a valid object. */
function wrongField<T extends object>(
  given: T | null | undefined,
  valid: T,
  accepts: Accepts<T>,
): string | undefined {
  const isWrong = (name: string) =>
    !isAccepted(() => accepts({ ...valid, [name]: Reflect.get(Object(given), name) }));
  return Object.keys(valid).find(isWrong);
}

function isAccepted(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
