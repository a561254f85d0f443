import type { ReactNode } from 'react';
import { Sentence } from '../../widget/Sentence.js';
import type { LotsWidget } from '../chartProps.js';

interface CreditsLeftProps {
  widget: LotsWidget;
  message: 'lotLeft' | 'lotLapsed';
  /** Whole credits. */
  totals: { remaining: number; allocated: number };
}

/** "8,500 of 10,000 left". */
export function CreditsLeft({
  widget: { slot, text },
  message,
  totals: { remaining, allocated },
}: CreditsLeftProps): ReactNode {
  const values = {
    n: <b {...slot('lot-remaining')}>{text.credits(remaining)}</b>,
    total: text.credits(allocated),
  };
  return <Sentence parts={text.parts<ReactNode>(message, values, remaining)} />;
}
