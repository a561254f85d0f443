import type { ReactNode } from 'react';
import { DateText } from '../widget/DateText.js';
import { Sentence } from '../widget/Sentence.js';
import type { LotsWidget } from './lotsSlots.js';
import type { LotsView } from './lotsView.js';

/** "12,500 left in 2 lots. Expires first: Subscription, 8,500 left, Jan 1, 2025." */
export function LotsSummary({
  widget,
  view: { live, first },
}: {
  widget: LotsWidget;
  view: LotsView;
}): ReactNode {
  const { text } = widget;
  const total = { n: text.credits(live.remaining), lots: text.credits(live.count) };
  return (
    <bdi>
      <Sentence parts={text.parts('lotsSummary', total, live.count)} />
      {first && first.expiresAtMs !== null && (
        <>
          {' '}
          <Sentence
            parts={text.parts<ReactNode>('lotsFirst', {
              kind: <bdi>{text.kind(first.kind)}</bdi>,
              n: text.credits(first.remaining),
              date: <DateText widget={widget} instantMs={first.expiresAtMs} />,
            })}
          />
        </>
      )}
    </bdi>
  );
}
