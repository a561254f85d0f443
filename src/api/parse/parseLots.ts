import type { CreditLot, CreditsIssue } from '../../credits/types.js';
import { isRecord, ownField, type Report } from './fields.js';
import { readInstant } from './readInstant.js';
import { readAmount } from './readInteger.js';
import { readName } from './readName.js';

const MAX_LOTS = 10_000;

/**
 * The usable lots of `breakdown`, in order. A lot that is no object, or whose `remaining_units` is no number, is
 * dropped; past 10,000 the list is cut. Both are noted in `issues`.
 */
export function parseLots(breakdown: readonly unknown[], issues: CreditsIssue[]): CreditLot[] {
  if (breakdown.length > MAX_LOTS) issues.push({ code: 'lots_cut', path: 'breakdown' });
  const count = Math.min(breakdown.length, MAX_LOTS);
  const lots: CreditLot[] = [];
  for (let index = 0; index < count; index += 1) {
    const lot = parseLot(breakdown[index], (field) => (code) => {
      issues.push({ code, path: `breakdown[${index}]${field && `.${field}`}` });
    });
    if (lot) lots.push(lot);
  }
  return lots;
}

function parseLot(item: unknown, reportAt: (field: string) => Report): CreditLot | null {
  if (!isRecord(item)) {
    reportAt('')('lot_dropped');
    return null;
  }
  const remaining = readAmount(ownField(item, 'remaining_units'), reportAt('remaining_units'));
  if (remaining === null) {
    reportAt('')('lot_dropped');
    return null;
  }
  const allocated =
    readAmount(ownField(item, 'allocated_units'), reportAt('allocated_units')) ?? remaining;
  if (remaining > allocated) reportAt('allocated_units')('clamped');
  return {
    kind: readName(ownField(item, 'purchase_kind'), reportAt('purchase_kind')),
    allocated: Math.max(allocated, remaining),
    remaining,
    expiresAtMs: readInstant(ownField(item, 'expiry_date'), reportAt('expiry_date')),
  };
}
