import { type LotState, lotState } from '../../../credits/lotState.js';
import { sortLots } from '../../../credits/sortLots.js';
import type { CreditLot } from '../../../credits/types.js';

/** A column by which the table can be sorted. */
export type SortColumn = 'kind' | 'remaining' | 'allocated' | 'expiry';

/** How the table is sorted. */
export interface Sort {
  column: SortColumn;
  direction: 'ascending' | 'descending';
}

/** A lot in the table. */
export interface TableRow {
  lot: CreditLot;
  state: LotState;
  /** Its kind in the user's language. */
  kind: string;
}

/** Labels of purchase kinds in the user's language, and their order. */
export interface KindOrder {
  label: (kind: string | null) => string;
  compare: (a: string, b: string) => number;
}

type Compare = (a: TableRow, b: TableRow) => number;

/**
 * Returns all lots as rows at `nowMs` (epoch milliseconds). They are in display order unless there is a `sort`;
 * display order also breaks ties. Sorted by expiry, lots without one come last in either direction.
 */
export function sortRows(
  lots: readonly CreditLot[],
  nowMs: number,
  sort: Sort | null,
  kinds: KindOrder,
): TableRow[] {
  const rows = sortLots(lots, nowMs).map((lot) => ({
    lot,
    state: lotState(lot, nowMs),
    kind: kinds.label(lot.kind),
  }));
  return sort ? rows.sort(comparison(sort, kinds)) : rows;
}

function comparison({ column, direction }: Sort, kinds: KindOrder): Compare {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'kind') return (a, b) => sign * kinds.compare(a.kind, b.kind);
  if (column === 'expiry') return (a, b) => byExpiry(a.lot.expiresAtMs, b.lot.expiresAtMs, sign);
  return (a, b) => sign * (a.lot[column] - b.lot[column]);
}

function byExpiry(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return sign * (a - b);
}
