import type { ReactNode } from 'react';
import { useIsRefreshDeferred } from '../../hooks/useRefresh.js';
import { errorHint, statusTitle } from './errorText.js';
import { RefreshButton, type RefreshSlot } from './RefreshButton.js';
import { isWaiting } from './sourceState.js';
import type { Widget } from './useWidget.js';

/** Parts of the message shown instead of credits. */
export type ErrorSlot = 'error' | 'error-title' | 'error-hint' | RefreshSlot;

interface ErrorNoticeProps {
  widget: Pick<Widget<ErrorSlot>, 'source' | 'text' | 'slot' | 'onRefresh'>;
}

/**
 * Says why there are no credits (a failure, or no network yet) and what happens next, with a retry button.
 * Renders nothing if there are credits or the first response is pending.
 */
export function ErrorNotice({ widget }: ErrorNoticeProps): ReactNode {
  const { source, text, slot } = widget;
  const isRefreshDeferred = useIsRefreshDeferred(source.store);
  if (source.credits || isWaiting(source)) return null;
  const hint = isRefreshDeferred ? 'errorRateLimited' : errorHint(source);
  return (
    <div {...slot('error')}>
      <p {...slot('error-title')}>{text.message(statusTitle(source))}</p>
      {hint && <p {...slot('error-hint')}>{text.message(hint)}</p>}
      <RefreshButton widget={widget} variant="retry" />
    </div>
  );
}
