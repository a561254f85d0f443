import type { ReactNode } from 'react';
import { useAsOf } from '../../hooks/useAsOf.js';
import type { Widget } from './useWidget.js';

/** Parts of the line that dates the numbers. */
export type AsOfSlot = 'as-of';

interface AsOfProps {
  /** `span` inside a phrase. */
  as: 'p' | 'span';
  widget: Pick<Widget<AsOfSlot>, 'source' | 'text' | 'slot' | 'nowMs' | 'staleness'>;
}

/** Says when the numbers were read, where they may not be up to date. */
export function AsOf({ as: Root, widget }: AsOfProps): ReactNode {
  const { source, text, slot, nowMs, staleness } = widget;
  const asOfMs = useAsOf(source, staleness !== null || source.isOffline);
  if (asOfMs === 0) return null;
  const key = source.isOffline ? 'offlineAsOf' : 'asOf';
  const isUpdatingSoon = source.error?.code === 'rate_limited';
  return (
    <Root {...slot('as-of')}>
      {text.message(key, { time: text.timeOrDate(asOfMs, nowMs) })}
      {isUpdatingSoon && ` · ${text.message('errorRateLimited')}`}
    </Root>
  );
}
