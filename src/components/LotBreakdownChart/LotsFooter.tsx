import type { ReactNode } from 'react';
import type { LotsWidget } from './chartProps.js';

interface LotsFooterProps {
  widget: LotsWidget;
  /** All lots. */
  count: number;
  /** Whether every lot has a line of its own; `undefined` where there is no such choice. */
  showsAll: boolean | undefined;
  onShowAll: (showsAll: boolean) => void;
  /** The id of the table, and whether it is open. */
  tableId: string;
  isTableOpen: boolean;
  onTable: (isOpen: boolean) => void;
}

/** Ways to see more than the picture has room for. */
export function LotsFooter({
  widget,
  count,
  showsAll,
  onShowAll,
  tableId,
  isTableOpen,
  onTable,
}: LotsFooterProps): ReactNode {
  const { slot, text } = widget;
  const n = { n: text.credits(count) };
  return (
    <>
      {showsAll !== undefined && (
        <button {...slot('show-all')} type="button" onClick={() => onShowAll(!showsAll)}>
          {showsAll ? text.message('showFewer') : text.message('showAll', n, count)}
        </button>
      )}
      <button
        {...slot('show-table')}
        type="button"
        aria-expanded={isTableOpen}
        aria-controls={isTableOpen ? tableId : undefined}
        onClick={() => onTable(!isTableOpen)}
      >
        {text.message('tableToggle')}
      </button>
    </>
  );
}
