import type { ReactNode } from 'react';
import { Sentence } from '../widget/Sentence.js';
import type { BalancePartProps } from './BalanceFigures.js';

/** The number, inside the sentence that the language makes of it. */
export function BalanceHeadline({
  as: Root,
  widget: { slot, text },
  view: { balance, isDerived },
}: BalancePartProps & { as: 'p' | 'span' }): ReactNode {
  if (balance === null) {
    return <Root {...slot('headline')}>{text.message('balanceUnknown')}</Root>;
  }
  const key = balance < 0 ? 'overdrawn' : 'creditsLeft';
  const size = Math.abs(balance);
  const value = <bdi {...slot('value')}>{text.credits(size)}</bdi>;
  return (
    <Root {...slot('headline')}>
      <Sentence parts={text.parts<ReactNode>(key, { n: value }, size)} />
      {isDerived && <span {...slot('estimated')}> {text.message('estimated')}</span>}
    </Root>
  );
}
