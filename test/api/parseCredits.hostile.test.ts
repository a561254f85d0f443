import { parseCredits } from 'react-credit-widgets/query';
import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';

/** A body as it comes off the wire: JSON keeps what an object literal would not, such as an own `__proto__`. */
const parseText = (json: string) => parseCredits(JSON.parse(json));

/** Parses a body in a page where a script has assigned these fields to `Object.prototype`. */
function parseWhilePolluted(fields: Record<string, unknown>, json: string) {
  Object.assign(Object.prototype, fields);
  try {
    return parseText(json);
  } finally {
    for (const name of Object.keys(fields)) Reflect.deleteProperty(Object.prototype, name);
  }
}

describe('parseCredits', () => {
  it('FAULTS 50: copies documented fields and no others, at every level', () => {
    const noisy = {
      ...documentedExample,
      currency: 'EUR',
      breakdown: documentedExample.breakdown?.map((lot) => ({ ...lot, note: 'x' })),
      active_subscription: { ...documentedExample.active_subscription, email: 'a@example.com' },
    };
    expect(parseCredits(noisy)).toEqual(parseCredits(documentedExample));
  });

  it('FAULTS 69: ignores own keys named like prototype members', () => {
    const hostile = '"__proto__":{"remaining_units":9,"id":"SUB_BASE"},"constructor":{"x":1}';
    const parsed = parseText(
      `{"credits":5,${hostile},"breakdown":[{${hostile}}],"active_subscription":{${hostile}}}`,
    );
    expect(parsed).toEqual({
      balance: 5,
      lots: [],
      plan: null,
      usageAllowed: null,
      issues: [{ code: 'lot_dropped', path: 'breakdown[0]' }],
    });
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('remaining_units');
  });

  it('FAULTS 69: reads own fields only, not those of a polluted prototype', () => {
    const inherited = { credits: 5, allow_usage: true, remaining_units: 9, id: 'SUB_BASE' };
    expect(() => parseCredits(Object.create(inherited))).toThrow(
      expect.objectContaining({ code: 'bad_payload' }),
    );
    const body = {
      breakdown: [Object.create(inherited)],
      active_subscription: Object.create(inherited),
    };
    expect(parseCredits(body)).toMatchObject({ balance: null, lots: [], plan: null });
  });

  it('FAULTS 69: ignores fields that a script has assigned to Object.prototype', () => {
    const lent = { credits: 5, allow_usage: true, remaining_units: 9, id: 'SUB_BASE' };
    expect(() => parseWhilePolluted(lent, '{}')).toThrow(
      expect.objectContaining({ code: 'bad_payload' }),
    );
    const json = '{"breakdown":[{},{"allocated_units":2}],"active_subscription":{}}';
    expect(parseWhilePolluted(lent, json)).toMatchObject({
      balance: null,
      lots: [],
      plan: null,
      usageAllowed: null,
    });
  });

  it('FAULTS 70: cuts a name of 120 large graphemes to 1,920 UTF-16 units', () => {
    const grapheme = `${'👨\u0301\u0301\u0301\u200d'.repeat(7)}👨`;
    const plan = { id: 'SUB_PRO', display_name: grapheme.repeat(120) };
    const parsed = parseCredits({ credits: 5, active_subscription: plan });
    expect(parsed.plan?.name?.length).toBeLessThanOrEqual(1_920);
    expect(parsed.issues).toEqual([
      { code: 'name_cleaned', path: 'active_subscription.display_name' },
    ]);
  });

  it('FAULTS 80: ignores 100,000 levels of nesting in any field', () => {
    const deep = '['.repeat(1e5) + ']'.repeat(1e5);
    const parsed = parseText(
      `{"credits":5,"x":${deep},"allow_usage":${deep},"breakdown":${deep},"active_subscription":{"id":${deep}}}`,
    );
    expect(parsed).toMatchObject({ balance: 5, lots: [], plan: null, usageAllowed: null });
    expect(parsed.issues).toContainEqual({ code: 'lot_dropped', path: 'breakdown[0]' });
  });
});
