import type { CreditLot, CreditsIssue } from '../../credits/types.js';
import { asRecord, type Report } from './fields.js';
import { readInstant } from './readInstant.js';
import { readAmount } from './readInteger.js';
import { readName } from './readName.js';

/** What is kept of a longer list. */
export const MAX_LOTS = 10_000;

/**
 * The usable lots of `breakdown`, in order. A lot that is no object, or whose `remaining_units` is no number, is
 * dropped; past 10,000 the list is cut. Both are noted in `issues`.
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
  const remaining = readAmount(record, 'remaining_units', report);
  if (remaining === null) return dropLot(report);
  const allocated = readAmount(record, 'allocated_units', report) ?? remaining;
  if (remaining > allocated) report('clamped', 'allocated_units');
  return {
    kind: readName(record, 'purchase_kind', report),
    allocated: Math.max(allocated, remaining),
    remaining,
    expiresAtMs: readInstant(record, 'expiry_date', report),
  };
}

function dropLot(report: Report): null {
  report('lot_dropped', '');
  return null;
}
