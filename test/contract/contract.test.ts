import { type Credits, parseCredits } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import type { ActiveSubscriptionWire, CreditLotWire, CreditsInfoWire } from '../../src/api/wire.js';
import { PURCHASE_KINDS } from '../../src/credits/purchaseKinds.js';
import { contract, documentedBody, isInContract, subsetsOf } from './openapi.js';

const { schemas } = contract.components;
const keysOf = (record: object) => Object.keys(record).sort();

// Every property of the wire types: an extra or missing one is a type error.
const LOT = {
  purchase_kind: 'Top-up',
  allocated_units: 5_000,
  remaining_units: 4_000,
  expiry_date: 1_743_465_600,
} satisfies Required<CreditLotWire>;
const PLAN = {
  id: 'SUB_PRO',
  display_name: 'Pro',
  credits: 10_000,
  created_at: 1_704_067_200,
} satisfies Required<ActiveSubscriptionWire>;
const BODY = {
  credits: 12_500,
  breakdown: [LOT],
  active_subscription: PLAN,
  allow_usage: true,
} satisfies Required<CreditsInfoWire>;

describe('the documented example', () => {
  it('fits the contract, and is the one that `/testing` exports', () => {
    expect(isInContract(documentedBody())).toBe(true);
    expect(documentedExample).toEqual(documentedBody());
    expect(JSON.stringify(documentedExample)).toBe(JSON.stringify(documentedBody()));
  });

  it('parses to these credits, without issues', () => {
    expect(parseCredits(documentedBody())).toStrictEqual({
      balance: 12_500,
      lots: [
        {
          kind: 'Subscription',
          allocated: 10_000,
          remaining: 8_500,
          expiresAtMs: Date.UTC(2025, 0, 1),
        },
        { kind: 'Top-up', allocated: 5_000, remaining: 4_000, expiresAtMs: Date.UTC(2025, 3, 1) },
      ],
      plan: {
        id: 'SUB_PRO',
        name: 'Pro',
        includedCredits: 10_000,
        createdAtMs: Date.UTC(2024, 0, 1),
        isFallback: false,
      },
      usageAllowed: true,
      issues: [],
    } satisfies Credits);
  });
});

describe('the wire types', () => {
  it.each([
    ['CreditsInfoWire', schemas.CreditsInfoResponse, BODY],
    ['CreditLotWire', schemas.CreditsBreakdownItem, LOT],
    ['ActiveSubscriptionWire', schemas.ActiveSubscription, PLAN],
  ])(
    '%s lists the properties of its schema, no more and no fewer',
    (_type, { properties }, listed) => {
      expect(keysOf(properties)).toEqual(keysOf(listed));
    },
  );
});

describe('purchase_kind', () => {
  const kinds = schemas.CreditsBreakdownItem.properties.purchase_kind?.enum ?? [];

  it('has the documented values', () => {
    expect(kinds).toEqual([...PURCHASE_KINDS]);
  });

  it.each(kinds)('%s is kept unchanged', (purchase_kind) => {
    const { lots, issues } = parseCredits({ breakdown: [{ ...LOT, purchase_kind }] });
    expect(lots[0]?.kind).toBe(purchase_kind);
    expect(issues).toEqual([]);
  });
});

describe('every field may be missing', () => {
  const noPlan = null;

  it.each(
    subsetsOf(documentedBody())
      .slice(1)
      .map((body) => ({ fields: keysOf(body).join(), body })),
  )('reads a body with only $fields', ({ body }) => {
    const whole = parseCredits(documentedBody());
    expect(isInContract(body)).toBe(true);
    expect(parseCredits(body)).toEqual({
      balance: 'credits' in body ? whole.balance : null,
      lots: 'breakdown' in body ? whole.lots : [],
      plan: 'active_subscription' in body ? whole.plan : noPlan,
      usageAllowed: 'allow_usage' in body ? whole.usageAllowed : null,
      issues: [],
    });
  });

  it('FAULTS 46: rejects a body without any of them, although the contract allows it', () => {
    expect(isInContract({})).toBe(true);
    expect(() => parseCredits({})).toThrow(expect.objectContaining({ code: 'bad_payload' }));
  });

  it.each(subsetsOf(LOT).map((lot) => ({ fields: keysOf(lot).join() || 'nothing', lot })))(
    'reads a lot with $fields, or drops it without remaining_units',
    ({ lot }) => {
      const body = { breakdown: [lot] };
      expect(isInContract(body)).toBe(true);
      const dropped = { lots: [], issues: [{ code: 'lot_dropped', path: 'breakdown[0]' }] };
      const kept = {
        lots: [
          {
            kind: 'purchase_kind' in lot ? 'Top-up' : null,
            allocated: 'allocated_units' in lot ? 5_000 : 4_000,
            remaining: 4_000,
            expiresAtMs: 'expiry_date' in lot ? Date.UTC(2025, 3, 1) : null,
          },
        ],
        issues: [],
      };
      expect(parseCredits(body)).toMatchObject('remaining_units' in lot ? kept : dropped);
    },
  );

  it.each(subsetsOf(PLAN).map((plan) => ({ fields: keysOf(plan).join() || 'nothing', plan })))(
    'reads a plan with $fields',
    ({ plan }) => {
      const body = { active_subscription: plan };
      expect(isInContract(body)).toBe(true);
      const expected = {
        id: 'id' in plan ? 'SUB_PRO' : null,
        name: 'display_name' in plan ? 'Pro' : null,
        includedCredits: 'credits' in plan ? 10_000 : null,
        createdAtMs: 'created_at' in plan ? Date.UTC(2024, 0, 1) : null,
        isFallback: false,
      };
      const isEmpty = Object.keys(plan).length === 0;
      expect(parseCredits(body)).toMatchObject({ plan: isEmpty ? noPlan : expected, issues: [] });
    },
  );
});

describe('the other responses', () => {
  it('402 means an invalid key, as in the client', () => {
    const response = contract.paths['/user/credits/info'].get.responses['402'];
    expect(response?.description).toBe('Invalid API key.');
    expect(response?.content).toBeUndefined();
  });
});
