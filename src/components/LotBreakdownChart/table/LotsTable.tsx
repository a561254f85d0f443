import { type ReactNode, useMemo, useState } from 'react';
import type { CreditLot } from '../../../credits/types.js';
import type { LotsWidget } from '../chartProps.js';
import { kindLabel } from '../purchaseKinds.js';
import { Pager } from './Pager.js';
import { type Sort, sortRows } from './sortRows.js';
import { TableHead } from './TableHead.js';
import { TableLine } from './TableLine.js';

const PAGE_SIZE = 100;

interface LotsTableProps {
  widget: LotsWidget;
  lots: readonly CreditLot[];
  onLotSelect: ((lot: CreditLot) => void) | undefined;
}

/** All lots, a hundred per page, in an order that the user chooses. */
export function LotsTable({ widget, lots, onLotSelect }: LotsTableProps): ReactNode {
  const { slot, text, nowMs } = widget;
  const [sort, setSort] = useState<Sort | null>(null);
  const [requestedPage, setPage] = useState(0);
  const rows = useMemo(() => {
    const kinds = {
      label: (kind: string | null) => kindLabel(kind, text),
      compare: (a: string, b: string) => a.localeCompare(b, text.language),
    };
    return sortRows(lots, nowMs, sort, kinds);
  }, [lots, nowMs, sort, text]);
  const pageCount = Math.ceil(rows.length / PAGE_SIZE);
  const page = Math.min(requestedPage, pageCount - 1);
  const start = page * PAGE_SIZE;
  const shown = rows.slice(start, start + PAGE_SIZE);
  const handleSort = (next: Sort) => {
    setSort(next);
    setPage(0);
  };
  return (
    <div {...slot('table-area')}>
      {pageCount > 1 && (
        <Pager
          widget={widget}
          from={start + 1}
          to={start + shown.length}
          count={rows.length}
          onPageChange={(by) => setPage(page + by)}
        />
      )}
      <table {...slot('table')}>
        <caption {...slot('table-caption')}>
          {text.message('tableCaption', { n: text.credits(rows.length) }, rows.length)}
        </caption>
        <TableHead widget={widget} sort={sort} onSort={handleSort} />
        <tbody {...slot('table-body')}>
          {shown.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lots have no id, and two may be alike
            <TableLine key={index} widget={widget} row={row} onLotSelect={onLotSelect} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
