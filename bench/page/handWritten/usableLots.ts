import type { CreditLot } from 'react-credit-widgets';

/** Whether a lot has credits that can be spent at `nowMs`, epoch milliseconds. */
export function isUsable({ remaining, expiresAtMs }: CreditLot, nowMs: number): boolean {
  return remaining > 0 && (expiresAtMs === null || expiresAtMs > nowMs);
}

/** The lots whose credits can be spent at `nowMs`, epoch milliseconds. */
export function usableLots(lots: readonly CreditLot[], nowMs: number): CreditLot[] {
  return lots.filter((lot) => isUsable(lot, nowMs));
}
