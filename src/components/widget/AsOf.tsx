import type { ReactNode } from 'react';
import type { MessageKey } from '../../format/messageTypes.js';
import { useAsOf } from '../../hooks/useAsOf.js';
import { useIsRefreshDeferred } from '../../hooks/useRefresh.js';
import type { CreditsSource } from '../../sync/CreditsSource.js';
import { statusTitle } from './errorText.js';
import type { Widget } from './useWidget.js';

/** Parts of the "as of" line. */
export type AsOfSlot = 'as-of';

interface AsOfProps {
  /** `span` inside a phrase, which is too short for most reasons. */
  as: 'p' | 'span';
  widget: Pick<Widget<AsOfSlot>, 'source' | 'text' | 'slot' | 'nowMs' | 'staleness'>;
}

/** If the numbers may be out of date, says when they were read and why they are not newer. */
export function AsOf({ as: Root, widget }: AsOfProps): ReactNode {
  const { source, text, slot, nowMs, staleness } = widget;
  const isRefreshDeferred = useIsRefreshDeferred(source.store);
  const asOfMs = useAsOf(source, staleness !== null || source.isOffline || isRefreshDeferred);
  if (asOfMs === 0) return null;
  const key = source.isOffline ? 'offlineAsOf' : 'asOf';
  const reason = isRefreshDeferred ? 'errorRateLimited' : reasonOf(source);
  const showsReason = reason && (Root === 'p' || reason === 'errorRateLimited');
  return (
    <Root {...slot('as-of')}>
      {text.message(key, { time: text.timeOrDate(asOfMs, nowMs) })}
      {showsReason && ` · ${text.message(reason)}`}
    </Root>
  );
}

/** Why the numbers are not newer; `null` without an error, or if the widget shows the reason elsewhere. */
function reasonOf(source: CreditsSource): MessageKey | null {
  const { error, isOffline } = source;
  const isShownElsewhere = isOffline || error?.code === 'exhausted';
  return error && !isShownElsewhere ? statusTitle(source) : null;
}
