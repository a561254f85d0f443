import type { ReactNode } from 'react';
import { DateText } from '../widget/DateText.js';
import { Sentence } from '../widget/Sentence.js';
import type { BalancePartProps } from './BalanceFigures.js';

/** What expires next: "8,500 credits expire Jan 1, 2025, in 30 days". */
export function NextExpiryLine({ widget, view: { nextExpiry } }: BalancePartProps): ReactNode {
  if (!nextExpiry) return null;
  const { slot, text, relativeNowMs } = widget;
  const { atMs, remaining } = nextExpiry;
  const values = {
    n: <bdi>{text.credits(remaining)}</bdi>,
    date: <DateText widget={widget} instantMs={atMs} />,
    relative: relativeNowMs !== null && text.relative(atMs, relativeNowMs),
  };
  const key = relativeNowMs === null ? 'nextExpiry' : 'nextExpiryRelative';
  return (
    <p {...slot('expiry')}>
      <Sentence parts={text.parts<ReactNode>(key, values, remaining)} />
    </p>
  );
}
