import type { ReactNode } from 'react';
import type { LotsWidget } from './chartProps.js';

interface LotsFooterProps {
  widget: LotsWidget;
  /** Number of all lots. */
  count: number;
  /** Whether each lot has its own line; `undefined` hides the button. */
  showsAll: boolean | undefined;
  onShowAll: (showsAll: boolean) => void;
  /** Id of the table, and whether it is open. */
  tableId: string;
  isTableOpen: boolean;
  onTableToggle: (isOpen: boolean) => void;
}

/** Buttons that show what does not fit in the chart. */
export function LotsFooter({
  widget,
  count,
  showsAll,
  onShowAll,
  tableId,
  isTableOpen,
  onTableToggle,
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
        onClick={() => onTableToggle(!isTableOpen)}
      >
        {text.message('tableToggle')}
      </button>
    </>
  );
}
