import type { ReactNode } from 'react';
import type { BalancePartProps } from './BalanceFigures.js';
import { noticesOf } from './noticesOf.js';

/** Low, empty, usage off: said in words, with colour as a second cue only. */
export function BalanceNotices({ widget, view }: BalancePartProps): ReactNode {
  const { slot, text, source } = widget;
  return noticesOf(view, source).map(({ tone, title, hint }) => (
    <p {...slot('notice')} key={title} data-tone={tone}>
      <strong {...slot('notice-title')}>{text.message(title)}</strong>
      {hint && <span {...slot('notice-hint')}> {text.message(hint)}</span>}
    </p>
  ));
}
