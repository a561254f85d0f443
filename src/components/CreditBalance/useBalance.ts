import { balanceEnglish } from '../../format/english/balance.js';
import { useAlarm } from '../../hooks/useAlarm.js';
import type { CreditsSource } from '../../sync/CreditsSource.js';
import { useWidget, type Widget } from '../widget/useWidget.js';
import type { BalanceBodyProps, BalanceSlot } from './balanceProps.js';
import { type CreditBalanceView, creditBalanceView } from './creditBalanceView.js';

/** The widget and view that card and inline balance share; the view updates when a lot expires. */
export function useBalance(
  source: CreditsSource,
  host: BalanceBodyProps['host'],
): { widget: Widget<BalanceSlot>; view: CreditBalanceView | null } {
  const widget = useWidget(source, host, balanceEnglish);
  const view = source.credits && creditBalanceView(source.credits, widget.nowMs, host.lowBalance);
  useAlarm(view?.changesAtMs ?? null, widget.nowMs, widget.readNow);
  return { widget, view };
}
