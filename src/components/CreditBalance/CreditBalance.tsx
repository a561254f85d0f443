'use client';

import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
} from 'react';
import type { CreditsSource } from '../../hooks/CreditsSource.js';
import { WidgetBoundary } from '../widget/WidgetBoundary.js';
import type { HeadingLevel, HostAttributes, WidgetProps } from '../widget/WidgetProps.js';
import { WithCredits } from '../widget/WithCredits.js';
import { BalanceCard } from './BalanceCard.js';
import { BalanceInline } from './BalanceInline.js';
import type { BalanceSlot } from './balanceSlots.js';

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

/**
 * How many credits a team has left, how much of its lots that is, and what expires next.
 *
 * A `<div role="group">` (a `<span>` when inline) with `data-state`: `pending`, `error`, `signed-out`, `unknown`,
 * `blocked`, `negative`, `low`, `empty` or `ready`; flags `data-stale` (`failed`, `old`) and `data-offline`.
 */
export const CreditBalance: ForwardRefExoticComponent<
  CreditBalanceProps & RefAttributes<HTMLElement>
> = forwardRef(function CreditBalance(
  props: CreditBalanceProps,
  ref: ForwardedRef<HTMLElement>,
): ReactNode {
  const Body = props.variant === 'inline' ? BalanceInline : BalanceCard;
  return (
    <WidgetBoundary credits={props.credits}>
      <WithCredits credits={props.credits} asOfMs={props.asOfMs}>
        {(source: CreditsSource) => <Body source={source} props={props} rootRef={ref} />}
      </WithCredits>
    </WidgetBoundary>
  );
});
