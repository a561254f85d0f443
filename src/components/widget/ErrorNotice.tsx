import type { ReactNode } from 'react';
import { errorText, offlineText } from './errorText.js';
import { RefreshButton, type RefreshSlot } from './RefreshButton.js';
import type { Widget } from './useWidget.js';

/** Parts of the message that stands where credits cannot. */
export type ErrorSlot = 'error' | 'error-title' | 'error-hint' | RefreshSlot;

interface ErrorNoticeProps {
  widget: Pick<Widget<ErrorSlot>, 'source' | 'text' | 'slot' | 'onRefresh'>;
}

/** Says why there is nothing to show (a failure, or no network yet), what happens next, and lets the reader try again. */
export function ErrorNotice({ widget }: ErrorNoticeProps): ReactNode {
  const { source, text, slot } = widget;
  const { title, hint } = source.error ? errorText(source.error) : offlineText;
  return (
    <div {...slot('error')}>
      <p {...slot('error-title')}>{text.message(title)}</p>
      {hint && <p {...slot('error-hint')}>{text.message(hint)}</p>}
      <RefreshButton widget={widget} variant="retry" />
    </div>
  );
}
