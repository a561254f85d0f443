import type { Plan } from '../../credits/types.js';

/** Everything that `PlanBadge` draws. */
export interface PlanBadgeView {
  /** The plan's name, else its id; `null` when neither was said. */
  name: string | null;
  isFallback: boolean;
  /** Whole credits; `null` when not said. */
  includedCredits: number | null;
  /** Epoch milliseconds; `null` when unknown or still to come. */
  sinceMs: number | null;
}

/** A plan as it is drawn at `nowMs` (epoch milliseconds; 0 while that is not known). */
export function planBadgeView(plan: Plan, nowMs: number): PlanBadgeView {
  const { id, name, isFallback, includedCredits, createdAtMs } = plan;
  const hasBegun = createdAtMs !== null && createdAtMs <= nowMs;
  return {
    name: name ?? id,
    isFallback,
    includedCredits,
    sinceMs: hasBegun && !isFallback ? createdAtMs : null,
  };
}
