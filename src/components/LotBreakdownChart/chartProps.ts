import type { CreditLot } from '../../credits/types.js';
import type { AsOfSlot } from '../widget/AsOf.js';
import type { BarSlot } from '../widget/Bar.js';
import type { DateSlot } from '../widget/DateText.js';
import type { ErrorSlot } from '../widget/ErrorNotice.js';
import type { Widget } from '../widget/useWidget.js';
import type { HeadingLevel, HostAttributes, WidgetProps } from '../widget/WidgetProps.js';

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

/** Parts of the view `table`, and of the table that other views open. */
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

/** What all parts of the chart share. */
export type LotsWidget = Widget<LotsSlot>;

/** The views that `LotBreakdownChart` can draw. */
export type LotsViewName = 'lots' | 'kinds' | 'runway' | 'table';

/** Props of `LotBreakdownChart`, in addition to those of every widget and DOM attributes of its root. */
export interface LotBreakdownChartProps extends WidgetProps<LotsSlot>, HostAttributes {
  /**
   * Which view to draw. `lots`: one gauge per lot on a common scale, soonest expiry first. `kinds`: one bar, divided by
   * purchase kind. `runway`: credits left over time if none are used, above the list of lots. `table`: every lot,
   * sortable.
   * @default 'lots'
   */
  view?: LotsViewName | undefined;
  /**
   * Number of lines, 3–24; the skeleton already reserves their height. If there are more lots, those that expire first
   * have a line each, and the others share lines.
   * @default 6
   */
  rows?: number | undefined;
  /** `false` never loads recharts; the gauges stay, without axis and grid lines. @default true */
  plot?: boolean | undefined;
  /** Called with the lot that the user selects. Lots in list and table are buttons only if this is set. */
  onLotSelect?: ((lot: CreditLot) => void) | undefined;
  /** Level of the heading in your page, 1–6. @default 3 */
  headingLevel?: HeadingLevel | undefined;
}
