import { type Credits, parseCredits } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';

/** Deeply frozen: any write throws. */
function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const child of Object.values(value)) deepFreeze(child);
    Object.freeze(value);
  }
  return value;
}

const MESSY = {
  credits: 12.5,
  breakdown: [
    null,
    {
      purchase_kind: 'Top\u202e-up',
      allocated_units: 1,
      remaining_units: 5.5,
      expiry_date: 1735689600000,
    },
    { remaining_units: '5' },
    { remaining_units: 3, allocated_units: -1, expiry_date: 'soon', purchase_kind: 7 },
  ],
  active_subscription: { id: 1, display_name: ' Pro ', credits: -1, created_at: '2024-01-01' },
  allow_usage: 'yes',
};

describe('parseCredits', () => {
  it('reports the path of everything that it dropped or fixed', () => {
    const { issues } = parseCredits(MESSY);
    const places = issues.map(({ code, path }) => `${path}: ${code}`);
    expect([...new Set(places)].sort()).toEqual([
      'active_subscription.created_at: wrong_type',
      'active_subscription.credits: clamped',
      'active_subscription.display_name: name_cleaned',
      'active_subscription.id: wrong_type',
      'allow_usage: wrong_type',
      'breakdown[0]: lot_dropped',
      'breakdown[1].allocated_units: clamped',
      'breakdown[1].expiry_date: ms_as_seconds',
      'breakdown[1].purchase_kind: name_cleaned',
      'breakdown[1].remaining_units: rounded',
      'breakdown[2].remaining_units: wrong_type',
      'breakdown[2]: lot_dropped',
      'breakdown[3].allocated_units: clamped',
      'breakdown[3].expiry_date: wrong_type',
      'breakdown[3].purchase_kind: wrong_type',
      'credits: rounded',
    ]);
  });

  it('fixes what it can and keeps the rest of the body', () => {
    const { issues: _issues, ...credits } = parseCredits(MESSY);
    expect(credits).toEqual({
      balance: 12,
      lots: [
        { kind: 'Top-up', allocated: 5, remaining: 5, expiresAtMs: 1735689600000 },
        { kind: null, allocated: 3, remaining: 3, expiresAtMs: null },
      ],
      plan: {
        id: null,
        name: 'Pro',
        includedCredits: 0,
        createdAtMs: null,
        isFallback: false,
      },
      usageAllowed: null,
    } satisfies Omit<Credits, 'issues'>);
  });

  it.each([
    ['the documented example', documentedExample],
    ['a messy body', MESSY],
  ])('does not change %s', (_situation, body) => {
    const before = structuredClone(body);
    parseCredits(deepFreeze(structuredClone(body)));
    parseCredits(body);
    expect(body).toEqual(before);
  });

  it('shares nothing with the body, so later changes to the body do not show', () => {
    const body = structuredClone(documentedExample);
    const parsed = parseCredits(body);
    const before = structuredClone(parsed);
    body.breakdown?.pop();
    if (body.active_subscription) body.active_subscription.display_name = 'changed';
    expect(parsed).toEqual(before);
  });

  it('returns plain JSON: a round trip through text changes nothing', () => {
    const parsed = parseCredits(MESSY);
    expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
  });
});
