import type { ReactNode } from 'react';
import type { MessageKey } from '../../format/messageTypes.js';
import { useAsOf } from '../../hooks/useAsOf.js';
import { useIsRefreshDeferred } from '../../hooks/useRefresh.js';
import type { CreditsSource } from '../../sync/CreditsSource.js';
import { statusTitle } from './errorText.js';
import type { Widget } from './useWidget.js';

/** Parts of the line that dates the numbers. */
export type AsOfSlot = 'as-of';

interface AsOfProps {
  /** `span` inside a phrase, which has no room to say why. */
  as: 'p' | 'span';
  widget: Pick<Widget<AsOfSlot>, 'source' | 'text' | 'slot' | 'nowMs' | 'staleness'>;
}

/** Says when the numbers were read, and why not since, where they may not be up to date. */
export function AsOf({ as: Root, widget }: AsOfProps): ReactNode {
  const { source, text, slot, nowMs, staleness } = widget;
  const isRefreshDeferred = useIsRefreshDeferred(source.connection);
  const asOfMs = useAsOf(source, staleness !== null || source.isOffline || isRefreshDeferred);
  if (asOfMs === 0) return null;
  const key = source.isOffline ? 'offlineAsOf' : 'asOf';
  const reason = isRefreshDeferred ? 'errorRateLimited' : reasonOf(source);
  const isSaid = reason && (Root === 'p' || reason === 'errorRateLimited');
  return (
    <Root {...slot('as-of')}>
      {text.message(key, { time: text.timeOrDate(asOfMs, nowMs) })}
      {isSaid && ` · ${text.message(reason)}`}
    </Root>
  );
}

/** Why the numbers are not new; `null` where that is said already, or there is nothing to say. */
function reasonOf(source: CreditsSource): MessageKey | null {
  const { error, isOffline } = source;
  const isSaidElsewhere = isOffline || error?.code === 'exhausted';
  return error && !isSaidElsewhere ? statusTitle(source) : null;
}
