import { type ReactNode, useId } from 'react';
import { AsOf } from '../widget/AsOf.js';
import { ErrorNotice } from '../widget/ErrorNotice.js';
import { Heading } from '../widget/Heading.js';
import { RefreshButton } from '../widget/RefreshButton.js';
import { isWaiting } from '../widget/sourceState.js';
import { WidgetRoot } from '../widget/WidgetRoot.js';
import { BalanceFigures } from './BalanceFigures.js';
import type { BalanceBodyProps, BalancePartProps } from './balanceProps.js';
import { noticesOf } from './noticesOf.js';
import { TopUp } from './TopUp.js';
import { useBalance } from './useBalance.js';

/** The `card` variant of the balance. */
export function BalanceCard({ source, host, rootRef }: BalanceBodyProps): ReactNode {
  const titleId = useId();
  const { widget, view } = useBalance(source, host);
  const { slot, text } = widget;
  return (
    <WidgetRoot
      as="div"
      name="credit-balance"
      state={view?.state}
      widget={widget}
      titleId={titleId}
      role="group"
      host={host}
      rootRef={rootRef}
    >
      <div {...slot('header')}>
        <Heading {...slot('title')} level={host.headingLevel} id={titleId}>
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
      <TopUp widget={widget} onTopUp={host.onTopUp} href={host.topUpHref} />
    </WidgetRoot>
  );
}

/** Notices such as low, empty or usage off: always in words, with color only as a second cue. */
function BalanceNotices({ widget, view }: BalancePartProps): ReactNode {
  const { slot, text, source } = widget;
  return noticesOf(view, source).map(({ tone, title, hint }) => (
    <p {...slot('notice')} key={title} data-tone={tone}>
      <strong {...slot('notice-title')}>{text.message(title)}</strong>
      {hint && <span {...slot('notice-hint')}> {text.message(hint)}</span>}
    </p>
  ));
}

/** Gray placeholders the size of number, meter and next expiry. */
function BalanceSkeleton({ widget: { slot, text } }: Pick<BalancePartProps, 'widget'>): ReactNode {
  return (
    <>
      <span {...slot('status')}>{text.message('loading')}</span>
      <div {...slot('skeleton')} data-line="value" />
      <div {...slot('skeleton')} data-line="meter" />
      <div {...slot('skeleton')} data-line="text" />
    </>
  );
}
