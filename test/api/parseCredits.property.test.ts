import { type Credits, isCreditsError, parseCredits } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import type { CreditsInfoWire } from '../../src/api/wire.js';
import { holds, PROPERTY } from '../support/holds.js';
import { anyBody } from './support/anyBody.js';

const YEAR_2100_MS = Date.UTC(2100, 0, 1);

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The credits, or `null` for `bad_payload`, the only error allowed. */
function parseOrReject(input: unknown): Credits | null {
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

/** The parts of the credits that break the rules documented with their types. */
function violations({ balance, lots, plan: parsed, usageAllowed }: Credits): unknown[] {
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

/** Whole seconds as seconds, anything else as the milliseconds it came in. */
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

/** The same body with own fields named like prototype members in every object, with conflicting values. */
function withHostileKeys(json: string): unknown {
  return JSON.parse(json, (_key, value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    for (const name of ['__proto__', 'constructor', 'prototype', 'hasOwnProperty']) {
      const hostile = {
        value: { credits: 7, remaining_units: 7, id: 'SUB_BASE' },
        enumerable: true,
      };
      if (!Object.hasOwn(value, name)) Object.defineProperty(value, name, hostile);
    }
    return value;
  });
}

describe('parseCredits of any body', () => {
  it('FAULTS 46: rejects with bad_payload or returns valid credits', PROPERTY, ({ task }) => {
    const { accepted } = holds(task, anyBody, (input) => {
      const credits = parseOrReject(input);
      if (!credits) return 'rejected';
      expect(violations(credits)).toEqual([]);
      expect(JSON.parse(JSON.stringify(credits))).toStrictEqual(credits);
      return 'accepted';
    });
    expect(accepted).toBeGreaterThanOrEqual(0.5);
  });

  it('is pure: the same body gives the same credits and is not changed', PROPERTY, ({ task }) => {
    const { accepted } = holds(task, anyBody, (input) => {
      const before = structuredClone(input);
      const credits = parseOrReject(input);
      expect(input).toEqual(before);
      expect(parseOrReject(before)).toStrictEqual(credits);
      return credits ? 'accepted' : 'rejected';
    });
    expect(accepted).toBeGreaterThanOrEqual(0.5);
  });

  it('is idempotent: a parsed body has nothing left to fix', PROPERTY, ({ task }) => {
    const { accepted } = holds(task, anyBody, (input) => {
      const credits = parseOrReject(input);
      if (!credits) return 'rejected';
      const again = parseCredits(JSON.parse(JSON.stringify(toWire(credits))));
      const issues = again.issues.filter(({ code }) => code !== 'ms_as_seconds');
      expect({ ...again, issues }).toEqual({ ...credits, issues: [] });
      return 'accepted';
    });
    expect(accepted).toBeGreaterThanOrEqual(0.5);
  });

  it('FAULTS 69: ignores fields named like prototype members', PROPERTY, ({ task }) => {
    const inherited = Object.getOwnPropertyNames(Object.prototype);
    const { accepted } = holds(task, anyBody, (input) => {
      const json = JSON.stringify(input);
      const credits = parseOrReject(JSON.parse(json));
      expect(parseOrReject(withHostileKeys(json))).toStrictEqual(credits);
      return credits ? 'accepted' : 'rejected';
    });
    expect(accepted).toBeGreaterThanOrEqual(0.5);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited);
    expect(Object.hasOwn({}, 'credits')).toBe(false);
  });
});
