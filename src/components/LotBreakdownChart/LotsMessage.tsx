import type { ReactNode } from 'react';
import type { LotsWidget } from './chartProps.js';
import type { LotsView } from './lots/lotsView.js';

interface LotsMessageProps {
  widget: LotsWidget;
  level: LotsView['level'];
}

/** Says why there are no lots. */
export function LotsMessage({ widget: { slot, text }, level }: LotsMessageProps): ReactNode {
  return (
    <p {...slot('lots-message')}>
      {text.message(level === 'empty' ? 'noCreditsYet' : 'noBreakdown')}
    </p>
  );
}
