import type { ReactNode } from 'react';
import { AsOf } from '../widget/AsOf.js';
import { statusTitle } from '../widget/errorText.js';
import { RefreshButton } from '../widget/RefreshButton.js';
import { isWaiting } from '../widget/sourceState.js';
import { WidgetRoot } from '../widget/WidgetRoot.js';
import { BalanceHeadline } from './BalanceHeadline.js';
import type { BalanceBodyProps, BalancePartProps } from './balanceProps.js';
import { noticesOf } from './noticesOf.js';
import { useBalance } from './useBalance.js';

/** The `inline` variant of the balance, for a page header: the number and the most severe notice, if any. */
export function BalanceInline({ source, host, rootRef }: BalanceBodyProps): ReactNode {
  const { widget, view } = useBalance(source, host);
  return (
    <WidgetRoot
      as="span"
      name="credit-balance-inline"
      state={view?.state}
      widget={widget}
      host={host}
      rootRef={rootRef}
    >
      {view ? <InlineFigures widget={widget} view={view} /> : <InlinePlaceholder widget={widget} />}
    </WidgetRoot>
  );
}

function InlineFigures({ widget, view }: BalancePartProps): ReactNode {
  const { slot, text, source } = widget;
  const notice = noticesOf(view, source)[0];
  return (
    <>
      <BalanceHeadline as="span" widget={widget} view={view} />{' '}
      {notice && (
        <span {...slot('tag')} data-tone={notice.tone}>
          {text.message(notice.title)}
        </span>
      )}{' '}
      <AsOf as="span" widget={widget} />
    </>
  );
}

function InlinePlaceholder({ widget }: Pick<BalancePartProps, 'widget'>): ReactNode {
  const { source, slot, text } = widget;
  return (
    <>
      <span {...slot('headline')}>{text.message(statusTitle(source))}</span>{' '}
      {!isWaiting(source) && <RefreshButton widget={widget} variant="retry" />}
    </>
  );
}
