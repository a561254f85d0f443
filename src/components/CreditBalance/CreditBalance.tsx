'use client';

import {
  type ForwardedRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
} from 'react';
import type { PropTypes } from '../widget/readProps.js';
import { WithCredits } from '../widget/WithCredits.js';
import { BalanceCard } from './BalanceCard.js';
import { BalanceInline } from './BalanceInline.js';
import type { CreditBalanceProps } from './balanceProps.js';

const TYPES: PropTypes<CreditBalanceProps> = {
  variant: 'string',
  lowBalance: 'number',
  onTopUp: 'function',
  topUpHref: 'string',
  headingLevel: 'number',
};

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
  return (
    <WithCredits host={props} types={TYPES}>
      {(source, host) => {
        const Body = host.variant === 'inline' ? BalanceInline : BalanceCard;
        return <Body source={source} host={host} rootRef={ref} />;
      }}
    </WithCredits>
  );
});
