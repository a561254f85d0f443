import fc from 'fast-check';
import { type Credits, isCreditsError, parseCredits } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import type { CreditsInfoWire } from '../../src/api/wire.js';
import { anyBody } from './anyBody.js';

const SEED = 20_241_202;
const RUNS = 2_000;
const YEAR_2100_MS = Date.UTC(2100, 0, 1);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The credits, or `null` where the body was refused in the one way that is allowed. */
function parseOrRefuse(input: unknown): Credits | null {
  try {
    return parseCredits(input);
  } catch (error) {
    if (isCreditsError(error) && error.code === 'bad_payload') return null;
    throw error;
  }
}

const isAmount = (value: number) => Number.isSafeInteger(value) && value >= 0;
const isInstant = (atMs: number | null) =>
  atMs === null || (Number.isSafeInteger(atMs) && atMs > 0 && atMs < YEAR_2100_MS);
const isName = (name: string | null) =>
  name === null ||
  (name.isWellFormed() &&
    name.trim() === name &&
    name !== '' &&
    !/\p{M}{4}|[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(name) &&
    [...segmenter.segment(name)].length <= 120);

/** The parts of the credits that break a promise of their types. */
function brokenPromises({ balance, lots, plan: parsed, usageAllowed }: Credits): unknown[] {
  const isBalance = balance === null || (Number.isSafeInteger(balance) && !Object.is(balance, -0));
  const badLots = lots.filter(
    ({ kind, allocated, remaining, expiresAtMs }) =>
      !(isAmount(remaining) && isAmount(allocated) && remaining <= allocated) ||
      !(isName(kind) && isInstant(expiresAtMs)),
  );
  const isPlan =
    parsed === null ||
    (isName(parsed.id) &&
      isName(parsed.name) &&
      isInstant(parsed.createdAtMs) &&
      (parsed.includedCredits === null || isAmount(parsed.includedCredits)) &&
      parsed.isFallback === (parsed.id === 'SUB_BASE'));
  const isFlag = usageAllowed === null || typeof usageAllowed === 'boolean';
  return [
    ...(isBalance ? [] : [balance]),
    ...badLots,
    ...(isPlan ? [] : [parsed]),
    ...(isFlag ? [] : [usageAllowed]),
  ];
}

/** Milliseconds that are no whole seconds go back as they came: as milliseconds. */
const stampOf = (atMs: number | null) => (atMs !== null && atMs % 1000 === 0 ? atMs / 1000 : atMs);

function toWire({ balance, lots, plan: parsed, usageAllowed }: Credits) {
  return {
    credits: balance,
    breakdown: lots.map(({ kind, allocated, remaining, expiresAtMs }) => ({
      purchase_kind: kind,
      allocated_units: allocated,
      remaining_units: remaining,
      expiry_date: stampOf(expiresAtMs),
    })),
    active_subscription: parsed && {
      id: parsed.id,
      display_name: parsed.name,
      credits: parsed.includedCredits,
      created_at: stampOf(parsed.createdAtMs),
    },
    allow_usage: usageAllowed,
  } satisfies Record<keyof CreditsInfoWire, unknown>;
}

describe(`parseCredits of any body (${RUNS} runs, seed ${SEED})`, () => {
  it('FAULTS 46: refuses with bad_payload or keeps every promise of the types', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyBody, (input) => {
        const credits = parseOrRefuse(input);
        if (!credits) return;
        accepted += 1;
        expect(brokenPromises(credits)).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(accepted).toBeGreaterThanOrEqual(RUNS / 2);
  });

  it('is idempotent: what was parsed once has nothing left to mend', () => {
    let accepted = 0;
    fc.assert(
      fc.property(anyBody, (input) => {
        const credits = parseOrRefuse(input);
        if (!credits) return;
        accepted += 1;
        const again = parseCredits(JSON.parse(JSON.stringify(toWire(credits))));
        const issues = again.issues.filter(({ code }) => code !== 'ms_as_seconds');
        expect({ ...again, issues }).toEqual({ ...credits, issues: [] });
      }),
      { numRuns: RUNS, seed: SEED },
    );
    expect(accepted).toBeGreaterThanOrEqual(RUNS / 2);
  });
});
