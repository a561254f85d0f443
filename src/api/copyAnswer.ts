import type { Credits, CreditsIssue } from '../credits/types.js';

/**
 * The documented fields of credits, whatever is in them, with numbers rounded down. Pages with a client of their own
 * load this module, so it imports nothing that they have already. Throws for anything that does not look like credits.
 *
 * @param maxLots - Throws for more.
 */
export function copyAnswer(
  { balance, lots, plan, usageAllowed, issues }: Credits,
  maxLots: number,
): Credits {
  if (lots.length > maxLots) throw new RangeError();
  const rounded: CreditsIssue[] = [];
  const floor = <T>(value: T, path: string): T | number => {
    if (typeof value !== 'number') return value;
    const whole = Math.floor(value) + 0; // -0 + 0 is 0
    if (whole !== value) rounded.push({ code: 'rounded', path });
    return whole;
  };
  return {
    balance: floor(balance, 'balance'),
    lots: lots.map(({ kind, allocated, remaining, expiresAtMs }, index) => ({
      kind,
      allocated: floor(allocated, `lots[${index}].allocated`),
      remaining: floor(remaining, `lots[${index}].remaining`),
      expiresAtMs: floor(expiresAtMs, `lots[${index}].expiresAtMs`),
    })),
    plan: plan && {
      id: plan.id,
      name: plan.name,
      includedCredits: floor(plan.includedCredits, 'plan.includedCredits'),
      createdAtMs: floor(plan.createdAtMs, 'plan.createdAtMs'),
      isFallback: plan.isFallback,
    },
    usageAllowed,
    issues: [...issues.map(({ code, path }) => ({ code, path })), ...rounded],
  };
}
