import type { ReactNode } from 'react';
import type { LotsWidget } from '../chartProps.js';
import { SortButton } from './SortButton.js';
import type { Sort, SortColumn } from './sortRows.js';

const COLUMNS: readonly SortColumn[] = ['kind', 'remaining', 'allocated', 'expiry'];

interface TableHeadProps {
  widget: LotsWidget;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
}

/** The column headers; sortable ones are buttons. */
export function TableHead({ widget, sort, onSort }: TableHeadProps): ReactNode {
  const { slot, text } = widget;
  return (
    <thead {...slot('table-head')}>
      <tr {...slot('table-row')}>
        {COLUMNS.map((column) => {
          const direction = sort?.column === column ? sort.direction : undefined;
          return (
            <th
              {...slot('table-column')}
              key={column}
              scope="col"
              data-column={column}
              aria-sort={direction}
            >
              <SortButton widget={widget} column={column} direction={direction} onSort={onSort} />
            </th>
          );
        })}
        <th {...slot('table-column')} scope="col" data-column="state">
          {text.message('columnState')}
        </th>
      </tr>
    </thead>
  );
}
