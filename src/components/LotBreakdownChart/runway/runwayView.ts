import { addCredits } from '../../../credits/addCredits.js';
import { lotState } from '../../../credits/lotState.js';
import type { CreditLot } from '../../../credits/types.js';
import { niceMax } from '../niceMax.js';
import { binExpiries, type DayOf, type Expiry } from './binExpiries.js';
import { monthOf } from './monthOf.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Time after the last expiry, as a share of the time until then, so that what is left at the end can be seen. */
const TAIL = 0.08;
const MAX_STEPS = 24;
/** The latest date that JavaScript can represent. */
const LAST_DATE_MS = 8.64e15;

/** A cliff: credits that expire, and what is left then. */
export interface RunwayStep extends Expiry {
  /** Whole credits left afterwards. */
  rest: number;
}

export type Span = readonly [first: number, last: number];

/** Everything that the runway draws. */
export interface RunwayView {
  /** The time axis, epoch milliseconds. It starts on the hour, so that it does not shift every minute. */
  startMs: number;
  endMs: number;
  /** The calendar days and months that begin on the axis, as numbers since 1970 and since the year 0. */
  days: Span;
  months: Span;
  /** Whole credits in live lots at the start. */
  remaining: number;
  /** In chronological order; empty if nothing expires. */
  steps: RunwayStep[];
  /** End of the credit scale, whole credits. */
  scaleMax: number;
}

/**
 * Returns what is left over time if no credits are used: the live lots at `nowMs` (epoch milliseconds), minus each as
 * it expires. Many expiries are grouped by day, week or longer and drop at the first of a group, so that the future is
 * never overstated.
 */
export function runwayView(lots: readonly CreditLot[], nowMs: number, dayOf: DayOf): RunwayView {
  const byInstant = new Map<number, Expiry>();
  let remaining = 0;
  for (const lot of lots) {
    if (lotState(lot, nowMs) !== 'live') continue;
    remaining = addCredits(remaining, lot.remaining);
    if (lot.expiresAtMs !== null) addExpiry(byInstant, lot.expiresAtMs, lot.remaining);
  }
  const expiries = [...byInstant.values()].sort((a, b) => a.firstMs - b.firstMs);
  const startMs = Math.floor(nowMs / HOUR_MS) * HOUR_MS;
  const lastMs = expiries.at(-1)?.lastMs ?? startMs;
  const tailMs = Math.max(DAY_MS, Math.round((lastMs - startMs) * TAIL));
  const endMs = Math.min(LAST_DATE_MS, lastMs + tailMs);
  const [startDay, endDay] = [dayOf(startMs), dayOf(endMs)];
  return {
    startMs,
    endMs,
    days: [startDay + 1, endDay],
    months: [monthOf(startDay) + 1, monthOf(endDay)],
    remaining,
    steps: withRest(binExpiries(expiries, MAX_STEPS, dayOf), remaining),
    scaleMax: niceMax(remaining),
  };
}

function addExpiry(byInstant: Map<number, Expiry>, atMs: number, drop: number): void {
  const known = byInstant.get(atMs) ?? { firstMs: atMs, lastMs: atMs, count: 0, drop: 0 };
  byInstant.set(atMs, known);
  known.count += 1;
  known.drop = addCredits(known.drop, drop);
}

function withRest(expiries: readonly Expiry[], remaining: number): RunwayStep[] {
  let rest = remaining;
  return expiries.map((expiry) => {
    rest = Math.max(0, rest - expiry.drop);
    return { ...expiry, rest };
  });
}
