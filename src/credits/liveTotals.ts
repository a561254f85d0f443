import { lotState } from './lotState.js';
import { addLot, type LotTotals, noTotals } from './lotTotals.js';
import type { CreditLot } from './types.js';

/** Count, remaining and allocated credits of the lots that are live at `nowMs` (epoch milliseconds). */
export function liveTotals(lots: readonly CreditLot[], nowMs: number): LotTotals {
  const totals = noTotals();
  for (const lot of lots) {
    if (lotState(lot, nowMs) === 'live') addLot(totals, lot);
  }
  return totals;
}
