import type { ReactNode } from 'react';
import { useAlarm } from '../../hooks/useAlarm.js';
import { standInTitle } from '../widget/errorText.js';
import { useWidget, type Widget } from '../widget/useWidget.js';
import { WidgetRoot } from '../widget/WidgetRoot.js';
import type { BalanceBodyProps } from './BalanceCard.js';
import { BalanceHeadline } from './BalanceHeadline.js';
import type { BalanceSlot } from './balanceSlots.js';
import { balanceState } from './balanceState.js';
import { type CreditBalanceView, creditBalanceView } from './creditBalanceView.js';
import { noticesOf } from './noticesOf.js';

/** The balance as a phrase for a page header: number and, where it is not well, its state. */
export function BalanceInline({ source, props, rootRef }: BalanceBodyProps): ReactNode {
  const {
    variant: _variant,
    lowBalance,
    onTopUp: _onTopUp,
    topUpHref: _topUpHref,
    headingLevel: _headingLevel,
    ...host
  } = props;
  const widget = useWidget(source, host);
  const view = source.credits && creditBalanceView(source.credits, widget.nowMs, lowBalance);
  useAlarm(view?.nextExpiry?.atMs ?? null, widget.nowMs, widget.readNow);
  return (
    <WidgetRoot
      as="span"
      name="credit-balance-inline"
      state={view ? balanceState(view) : undefined}
      widget={widget}
      host={host}
      rootRef={rootRef}
    >
      {view ? <InlineFigures widget={widget} view={view} /> : <InlineStandIn widget={widget} />}
    </WidgetRoot>
  );
}

interface InlineProps {
  widget: Widget<BalanceSlot>;
  view: CreditBalanceView;
}

function InlineFigures({ widget, view }: InlineProps): ReactNode {
  const { slot, text } = widget;
  const notice = noticesOf(view)[0];
  return (
    <>
      <BalanceHeadline as="span" widget={widget} view={view} />
      {notice && (
        <span {...slot('tag')} data-tone={notice.tone}>
          {text.message(notice.title)}
        </span>
      )}
    </>
  );
}

function InlineStandIn({ widget: { source, slot, text } }: Pick<InlineProps, 'widget'>): ReactNode {
  return <span {...slot('headline')}>{text.message(standInTitle(source))}</span>;
}
