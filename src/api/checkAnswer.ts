import { CreditsError } from '../credits/CreditsError.js';
import { isDevelopment } from '../credits/isDevelopment.js';
import type { Credits, CreditsIssue } from '../credits/types.js';
import { asOfMsOf, noteAsOf } from './asOf.js';
import { isCredits } from './isCredits.js';
import { MAX_LOTS } from './parse/parseLots.js';
import { warnAboutAnswer } from './warnAboutAnswer.js';

/** Replaced by the host's bundler; declared here so that the published types do not need Node's. */
declare const process: { env: { NODE_ENV?: string } };

/**
 * Checks what a client resolved with, and returns a copy, which nobody else can change: without extra fields, and with
 * fractions rounded down, which is listed in `issues`. The copy is as old as the original.
 *
 * @throws CreditsError `bad_payload` for anything else; a developer reads once which field is wrong.
 */
export function checkAnswer(value: unknown): Credits {
  try {
    const copy = copyOf(value as Credits);
    if (isCredits(copy)) {
      noteAsOf(copy, asOfMsOf(value as Credits));
      return copy;
    }
  } catch {
    // Not an object, or a getter or a Proxy that throws.
  }
  if (isDevelopment) {
    if (process.env.NODE_ENV !== 'production') {
      warnAboutAnswer(value, (other) => isCredits(copyOf(other)));
    }
  }
  throw new CreditsError('bad_payload');
}

/** The documented fields, whatever is in them, with numbers rounded down. */
function copyOf({ balance, lots, plan, usageAllowed, issues }: Credits): Credits {
  if (lots.length > MAX_LOTS) throw new CreditsError('bad_payload');
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
