import type { ReactNode } from 'react';
import { Sentence } from '../widget/Sentence.js';
import type { BalancePartProps } from './balanceProps.js';

/** The balance as a sentence, with the number where the language puts it. */
export function BalanceHeadline({
  as: Root,
  widget: { slot, text },
  view: { balance, isDerived },
}: BalancePartProps & { as: 'p' | 'span' }): ReactNode {
  if (balance === null) {
    return <Root {...slot('headline')}>{text.message('balanceUnknown')}</Root>;
  }
  const isOverdrawn = balance < 0;
  const key = isOverdrawn ? 'overdrawn' : 'creditsLeft';
  const n = (
    <bdi {...slot('value')}>{isOverdrawn ? text.debt(balance) : text.credits(balance)}</bdi>
  );
  return (
    <Root {...slot('headline')}>
      <Sentence parts={text.parts<ReactNode>(key, { n }, Math.abs(balance))} />
      {isDerived && <span {...slot('estimated')}> {text.message('estimated')}</span>}
    </Root>
  );
}
