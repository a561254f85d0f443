import { describe, expect, it } from 'vitest';
import { copyCreditsInfo } from '../../src/api/copyCreditsInfo.js';
import { parseCredits } from '../../src/api/parseCredits.js';
import type { Credits } from '../../src/credits/types.js';
import { holds, PROPERTY } from '../support/holds.js';
import { anyBody } from './support/anyBody.js';

const FIELDS = {
  '': ['credits', 'breakdown', 'active_subscription', 'allow_usage'],
  lot: ['purchase_kind', 'allocated_units', 'remaining_units', 'expiry_date'],
  plan: ['id', 'display_name', 'credits', 'created_at'],
};

/** The credits parsed from a body, without its issues; `null` if it is rejected. */
function creditsOf(body: unknown): Omit<Credits, 'issues'> | null {
  try {
    const { issues, ...credits } = parseCredits(body);
    return credits;
  } catch {
    return null;
  }
}

describe('copyCreditsInfo() of any body', () => {
  it('parses to the same credits as the original body', PROPERTY, ({ task }) => {
    const shares = holds(task, anyBody, (body) => {
      const direct = creditsOf(body);
      if (!direct) return 'rejected';
      // What the handler sends is JSON.
      const sent = JSON.parse(JSON.stringify(copyCreditsInfo(body)));
      expect(creditsOf(sent)).toEqual(direct);
      return 'accepted';
    });
    expect(shares.accepted).toBeGreaterThan(0.5);
  });

  it('contains only documented fields', PROPERTY, ({ task }) => {
    holds(task, anyBody, (body) => {
      const copy = copyCreditsInfo(body);
      expect(FIELDS['']).toEqual(expect.arrayContaining(Object.keys(copy)));
      for (const lot of copy.breakdown ?? []) {
        expect(FIELDS.lot).toEqual(expect.arrayContaining(Object.keys(lot)));
      }
      const plan = Object.keys(copy.active_subscription ?? {});
      expect(FIELDS.plan).toEqual(expect.arrayContaining(plan));
      return 'copied';
    });
  });
});
