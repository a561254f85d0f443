import { documentedExample } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { copyCreditsInfo } from '../../src/api/copyCreditsInfo.js';
import { parseCredits } from '../../src/api/parseCredits.js';

describe('copyCreditsInfo()', () => {
  it('copies the documented example, field by field', () => {
    const copy = copyCreditsInfo(documentedExample);
    expect(copy).toEqual(documentedExample);
    expect(JSON.stringify(copy)).toBe(JSON.stringify(documentedExample));
    expect(copy.breakdown?.[0]).not.toBe(documentedExample.breakdown?.[0]);
  });

  it('drops undocumented fields at every depth', () => {
    const body = {
      credits: 1,
      debug: 'x',
      breakdown: [{ remaining_units: 1, owner: 'x' }],
      active_subscription: { id: 'SUB_PRO', email: 'x' },
    };
    expect(copyCreditsInfo(body)).toEqual({
      credits: 1,
      breakdown: [{ remaining_units: 1 }],
      active_subscription: { id: 'SUB_PRO' },
    });
  });

  it('leaves out values of the wrong type', () => {
    const body = {
      credits: '12500',
      breakdown: [{ purchase_kind: { toString: 'x' }, remaining_units: ['1'], expiry_date: null }],
      active_subscription: { id: 7, display_name: ['Pro'], credits: {} },
      allow_usage: 'yes',
    };
    expect(copyCreditsInfo(body)).toEqual({ breakdown: [{}], active_subscription: {} });
  });

  it('keeps the index of an item that is not a lot', () => {
    expect(copyCreditsInfo({ breakdown: [null, 'x', [1], { remaining_units: 1 }] })).toEqual({
      breakdown: [{}, {}, {}, { remaining_units: 1 }],
    });
  });

  it('leaves out an infinite number, which JSON would turn into null', () => {
    const body = JSON.parse('{"credits":1e999,"breakdown":[{"remaining_units":-1e999}]}');
    expect(copyCreditsInfo(body)).toEqual({ breakdown: [{}] });
  });

  it('copies one lot more than the parser keeps, so that it reports the cut', () => {
    const body = { breakdown: Array.from({ length: 1_000_000 }, () => 1) };
    const copy = copyCreditsInfo(body);
    expect(copy.breakdown).toHaveLength(10_001);
    expect(parseCredits(copy).issues[0]).toEqual({ code: 'lots_cut', path: 'breakdown' });
  });

  it.each(['purchase_kind', 'id', 'display_name'])(
    'leaves out a %s that contains the key',
    (field) => {
      const name = { [field]: 'Pro (sk_live_1)' };
      const body = { credits: 1, breakdown: [name], active_subscription: name };
      expect(JSON.stringify(copyCreditsInfo(body, 'sk_live_1'))).not.toContain('sk_live');
      expect(JSON.stringify(copyCreditsInfo(body, 'sk_live_2'))).toContain('sk_live');
    },
  );

  it.each([null, undefined, 7, 'text', [], [{ credits: 1 }]])('copies nothing from %j', (body) => {
    expect(copyCreditsInfo(body)).toEqual({});
  });

  it('ignores prototype fields', () => {
    const body = JSON.parse(
      '{"__proto__":{"credits":5},"constructor":{"credits":6},"allow_usage":true}',
    );
    expect(copyCreditsInfo(body)).toEqual({ allow_usage: true });
    expect(Object.getPrototypeOf(copyCreditsInfo(body))).toBe(Object.prototype);
  });
});
