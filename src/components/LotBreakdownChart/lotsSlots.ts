import type { AsOfSlot } from '../widget/AsOf.js';
import type { BarSlot } from '../widget/Bar.js';
import type { DateSlot } from '../widget/DateText.js';
import type { ErrorSlot } from '../widget/ErrorNotice.js';
import type { Widget } from '../widget/useWidget.js';

/** Parts of `LotBreakdownChart`. */
export type LotsSlot =
  | 'root'
  | 'caption'
  | 'header'
  | 'title'
  | 'summary'
  | 'footer'
  | 'show-all'
  | 'show-table'
  | 'skeleton'
  | 'status'
  | ListSlot
  | KindsSlot
  | RunwaySlot
  | TableSlot
  | AsOfSlot
  | BarSlot
  | DateSlot
  | ErrorSlot;

/** Parts of the view `lots`, and of the list under other views. */
type ListSlot =
  | 'lots-area'
  | 'lots-spacer'
  | 'lots-list'
  | 'lots-message'
  | 'lots-plot'
  | 'lots-fold'
  | 'lot'
  | 'lot-button'
  | 'lot-kind'
  | 'lot-swatch'
  | 'lot-left'
  | 'lot-remaining'
  | 'lot-expiry';

/** Parts of the view `kinds`. */
type KindsSlot =
  | 'kinds'
  | 'kinds-bar'
  | 'kinds-part'
  | 'kinds-legend'
  | 'kind-line'
  | 'kind-remaining'
  | 'kind-note';

/** Parts of the view `runway`. */
type RunwaySlot =
  | 'runway'
  | 'runway-title'
  | 'runway-area'
  | 'runway-shape'
  | 'runway-steps'
  | 'runway-line'
  | 'runway-plot'
  | 'runway-range'
  | 'runway-hover'
  | 'runway-cursor'
  | 'runway-mark'
  | 'runway-tip';

/** Parts of the view `table`, and of the table that others open. */
type TableSlot =
  | 'table-area'
  | 'table'
  | 'table-caption'
  | 'table-head'
  | 'table-body'
  | 'table-row'
  | 'table-column'
  | 'table-kind'
  | 'table-button'
  | 'table-cell'
  | 'sort'
  | 'sort-mark'
  | 'pager'
  | 'page-button'
  | 'page-range';

/** What the parts of the chart are drawn from. */
export type LotsWidget = Widget<LotsSlot>;
