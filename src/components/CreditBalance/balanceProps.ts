import type { ForwardedRef } from 'react';
import type { CreditsSource } from '../../sync/CreditsSource.js';
import type { AsOfSlot } from '../widget/AsOf.js';
import type { BarSlot } from '../widget/Bar.js';
import type { DateSlot } from '../widget/DateText.js';
import type { ErrorSlot } from '../widget/ErrorNotice.js';
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

/** What {@link CreditBalance} takes: these, what every widget takes, and DOM attributes of its root. */
export interface CreditBalanceProps extends WidgetProps<BalanceSlot>, HostAttributes {
  /** `card` with heading, meter and next expiry, or `inline`: number and state for a page header. @default 'card' */
  variant?: 'card' | 'inline' | undefined;
  /** Whole credits below which the balance is low. @default a tenth of the live lots; without lots nothing is low */
  lowBalance?: number | undefined;
  /** Called when the reader presses "Top up"; shows that button; a card only. */
  onTopUp?: (() => void) | undefined;
  /** Address of a page that sells credits; shows "Top up" as a link; a card only. */
  topUpHref?: string | undefined;
  /** Level of the heading in your page, 1–6; a card only. @default 3 */
  headingLevel?: HeadingLevel | undefined;
}

/** What both variants of the balance are drawn from. */
export interface BalanceBodyProps {
  source: CreditsSource;
  props: CreditBalanceProps;
  rootRef: ForwardedRef<HTMLElement>;
}

/** What the parts of a balance are drawn from. */
export interface BalancePartProps {
  widget: Widget<BalanceSlot>;
  view: CreditBalanceView;
}
