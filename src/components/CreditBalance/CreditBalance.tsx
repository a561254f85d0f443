'use client';

import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
} from 'react';
import type { CreditsSource } from '../../sync/CreditsSource.js';
import { WidgetBoundary } from '../widget/WidgetBoundary.js';
import { WithCredits } from '../widget/WithCredits.js';
import { BalanceCard } from './BalanceCard.js';
import { BalanceInline } from './BalanceInline.js';
import type { CreditBalanceProps } from './balanceProps.js';

/**
 * Shows how many credits a team has left, how much of its lots that is, and what expires next.
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
