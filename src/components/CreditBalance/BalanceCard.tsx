import { type ForwardedRef, type ReactNode, useId } from 'react';
import type { CreditsSource } from '../../hooks/CreditsSource.js';
import { AsOf } from '../widget/AsOf.js';
import { ErrorNotice } from '../widget/ErrorNotice.js';
import { Heading } from '../widget/Heading.js';
import { RefreshButton } from '../widget/RefreshButton.js';
import { isWaiting } from '../widget/sourceState.js';
import { WidgetRoot } from '../widget/WidgetRoot.js';
import { BalanceFigures } from './BalanceFigures.js';
import { BalanceNotices } from './BalanceNotices.js';
import { BalanceSkeleton } from './BalanceSkeleton.js';
import type { CreditBalanceProps } from './CreditBalance.js';
import { TopUp } from './TopUp.js';
import { useBalance } from './useBalance.js';

/** What both variants of the balance are drawn from. */
export interface BalanceBodyProps {
  source: CreditsSource;
  props: CreditBalanceProps;
  rootRef: ForwardedRef<HTMLElement>;
}

/** The balance as a card. */
export function BalanceCard({ source, props, rootRef }: BalanceBodyProps): ReactNode {
  const { variant: _variant, lowBalance, onTopUp, topUpHref, headingLevel = 3, ...host } = props;
  const titleId = useId();
  const { widget, view } = useBalance(source, host, lowBalance);
  const { slot, text } = widget;
  return (
    <WidgetRoot
      as="div"
      name="credit-balance"
      state={view?.state}
      widget={widget}
      titleId={titleId}
      host={{ role: 'group', ...host }}
      rootRef={rootRef}
    >
      <div {...slot('header')}>
        <Heading {...slot('title')} level={headingLevel} id={titleId}>
          {text.message('balanceTitle')}
        </Heading>
        {view && <AsOf as="p" widget={widget} />}
        {view && <RefreshButton widget={widget} variant="refresh" />}
      </div>
      <div {...slot('body')}>
        {view && <BalanceFigures widget={widget} view={view} />}
        {isWaiting(source) && <BalanceSkeleton widget={widget} />}
        <ErrorNotice widget={widget} />
        {view && <BalanceNotices widget={widget} view={view} />}
      </div>
      <TopUp widget={widget} onTopUp={onTopUp} href={topUpHref} />
    </WidgetRoot>
  );
}
