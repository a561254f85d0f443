import type { Plan } from 'react-credit-widgets/query';
import { aPlan, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { planBadgeView } from '../../../src/components/PlanBadge/planBadgeView.js';

const viewOf = (plan: Partial<Plan>, nowMs = PINNED_NOW) => planBadgeView(aPlan(plan), nowMs);

describe('planBadgeView', () => {
  it.each([
    ['its name rather than its id', { id: 'SUB_PRO', name: 'Pro' }, 'Pro'],
    ['its id when it has no name', { id: 'SUB_PRO', name: null }, 'SUB_PRO'],
    ['its name when it has no id', { id: null, name: 'Pro' }, 'Pro'],
    ['null when it has neither', { id: null, name: null }, null],
  ])('names a plan by %s', (_situation, plan, name) => {
    expect(viewOf(plan).name).toBe(name);
  });

  it.each([
    ['10,000 included credits', 10_000],
    ['0 included credits, which is not the same as not reported', 0],
    ['null when the included credits are not reported', null],
  ])('keeps %s', (_amount, includedCredits) => {
    expect(viewOf({ includedCredits }).includedCredits).toBe(includedCredits);
  });

  describe('sinceMs', () => {
    it.each([
      ['long ago', Date.UTC(2024, 0, 1)],
      ['a millisecond ago', PINNED_NOW - 1],
      ['exactly now', PINNED_NOW],
    ])('is when the plan was created: %s', (_when, createdAtMs) => {
      expect(viewOf({ createdAtMs }).sinceMs).toBe(createdAtMs);
    });

    it.each([
      ['the plan begins in a millisecond (FAULTS 77)', { createdAtMs: PINNED_NOW + 1 }, PINNED_NOW],
      ['the creation date is unknown', { createdAtMs: null }, PINNED_NOW],
      ['the current time is unknown', {}, 0],
      ['the plan is the fallback (FAULTS 76)', { isFallback: true }, PINNED_NOW],
    ])('is null when %s', (_situation, plan, nowMs) => {
      expect(viewOf(plan, nowMs).sinceMs).toBeNull();
    });
  });

  it.each([true, false])('FAULTS 76: passes isFallback %s on, whatever the name', (isFallback) => {
    expect(viewOf({ name: 'Free', isFallback })).toMatchObject({ name: 'Free', isFallback });
  });
});
