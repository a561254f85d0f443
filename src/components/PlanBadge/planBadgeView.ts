import type { Plan } from '../../credits/types.js';

/** Everything that `PlanBadge` draws. */
export interface PlanBadgeView {
  /** The plan's name, else its id; `null` if neither is reported. */
  name: string | null;
  isFallback: boolean;
  /** Whole credits; `null` if not reported. */
  includedCredits: number | null;
  /** Start of the plan, epoch milliseconds; `null` if unknown or in the future, and for the fallback plan. */
  sinceMs: number | null;
}

/** Returns the view of a plan at `nowMs` (epoch milliseconds; 0 while unknown). */
export function planBadgeView(plan: Plan, nowMs: number): PlanBadgeView {
  const { id, name, isFallback, includedCredits, createdAtMs } = plan;
  const hasStarted = createdAtMs !== null && createdAtMs <= nowMs;
  return {
    name: name ?? id,
    isFallback,
    includedCredits,
    sinceMs: hasStarted && !isFallback ? createdAtMs : null,
  };
}
