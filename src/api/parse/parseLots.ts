import type { CreditLot, CreditsIssue } from '../../credits/types.js';
import { asRecord, type Report } from './fields.js';
import { readInstant } from './readInstant.js';
import { readAmount } from './readInteger.js';
import { readName } from './readName.js';

/** The maximum number of lots: a longer list is cut. */
export const MAX_LOTS = 10_000;

/**
 * The usable lots of `breakdown`, in order. A lot that is not an object, or whose `remaining_units` is not a number, is
 * dropped; the list is cut at 10,000. Both are added to `issues`.
 */
export function parseLots(breakdown: readonly unknown[], issues: CreditsIssue[]): CreditLot[] {
  if (breakdown.length > MAX_LOTS) issues.push({ code: 'lots_cut', path: 'breakdown' });
  const count = Math.min(breakdown.length, MAX_LOTS);
  const lots: CreditLot[] = [];
  let index = 0;
  const report: Report = (code, field) => {
    issues.push({ code, path: `breakdown[${index}]${field && `.${field}`}` });
  };
  for (; index < count; index += 1) {
    const lot = parseLot(breakdown[index], report);
    if (lot) lots.push(lot);
  }
  return lots;
}

function parseLot(item: unknown, report: Report): CreditLot | null {
  const record = asRecord(item);
  if (!record) return dropLot(report);
  // Each field by its own name: for 10,000 lots, a function that reads any field takes half as long again.
  const remaining = readAmount(record.remaining_units, 'remaining_units', report);
  if (remaining === null) return dropLot(report);
  const allocated = readAmount(record.allocated_units, 'allocated_units', report) ?? remaining;
  if (remaining > allocated) report('clamped', 'allocated_units');
  return {
    kind: readName(record.purchase_kind, 'purchase_kind', report),
    allocated: Math.max(allocated, remaining),
    remaining,
    expiresAtMs: readInstant(record.expiry_date, 'expiry_date', report),
  };
}

function dropLot(report: Report): null {
  report('lot_dropped', '');
  return null;
}
