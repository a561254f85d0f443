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
  | 'lots-area'
  | 'lots-spacer'
  | 'lots-list'
  | 'lots-message'
  | 'lots-plot'
  | 'lot'
  | 'lot-kind'
  | 'lot-swatch'
  | 'lot-left'
  | 'lot-remaining'
  | 'lot-expiry'
  | 'lots-more'
  | 'skeleton'
  | 'status'
  | AsOfSlot
  | BarSlot
  | DateSlot
  | ErrorSlot;

/** What the parts of the chart are drawn from. */
export type LotsWidget = Widget<LotsSlot>;
