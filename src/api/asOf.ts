import type { Credits } from '../credits/types.js';

const asOf = new WeakMap<Credits, number>();

/** Notes when the server read credits, epoch milliseconds. */
export function noteAsOf(credits: Credits, asOfMs: number): void {
  asOf.set(credits, asOfMs);
}

/** When the server read credits, epoch milliseconds; `null` when it has not said so. */
export function asOfMsOf(credits: Credits): number | null {
  return asOf.get(credits) ?? null;
}
