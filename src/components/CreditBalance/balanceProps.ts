import type { ForwardedRef } from 'react';
import type { CreditsSource } from '../../sync/CreditsSource.js';
import type { AsOfSlot } from '../widget/AsOf.js';
import type { BarSlot } from '../widget/Bar.js';
import type { DateSlot } from '../widget/DateText.js';
import type { ErrorSlot } from '../widget/ErrorNotice.js';
import type { CheckedProps } from '../widget/readProps.js';
import type { Widget } from '../widget/useWidget.js';
import type { HeadingLevel, HostAttributes, WidgetProps } from '../widget/WidgetProps.js';
import type { CreditBalanceView } from './creditBalanceView.js';

/** Parts of `CreditBalance`. */
export type BalanceSlot =
  | 'root'
  | 'header'
  | 'title'
  | 'body'
  | 'headline'
  | 'value'
  | 'estimated'
  | 'meter'
  | 'meter-max'
  | 'expiry'
  | 'notice'
  | 'notice-title'
  | 'notice-hint'
  | 'top-up'
  | 'tag'
  | 'skeleton'
  | 'status'
  | AsOfSlot
  | BarSlot
  | DateSlot
  | ErrorSlot;

/** Props of `CreditBalance`, in addition to those of every widget and DOM attributes of its root. */
export interface CreditBalanceProps extends WidgetProps<BalanceSlot>, HostAttributes {
  /** `card` has heading, meter and next expiry; `inline` has number and state, for a page header. @default 'card' */
  variant?: 'card' | 'inline' | undefined;
  /**
   * Below this many whole credits the balance is low.
   * @default a tenth of the credits allocated in live lots; without live lots, never low
   */
  lowBalance?: number | undefined;
  /** Called when the user presses "Top up". The button is shown only if this is set. Card only. */
  onTopUp?: (() => void) | undefined;
  /** URL of a page that sells credits; makes "Top up" a link. Card only. */
  topUpHref?: string | undefined;
  /** Level of the heading in your page, 1–6. Card only. @default 3 */
  headingLevel?: HeadingLevel | undefined;
}

/** Props of both variants of the balance. */
export interface BalanceBodyProps {
  source: CreditsSource;
  host: CheckedProps<CreditBalanceProps>;
  rootRef: ForwardedRef<HTMLElement>;
}

/** Props of the parts of a balance. */
export interface BalancePartProps {
  widget: Widget<BalanceSlot>;
  view: CreditBalanceView;
}
