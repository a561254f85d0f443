import type { ReactNode } from 'react';
import { DateText } from '../widget/DateText.js';
import { Sentence } from '../widget/Sentence.js';
import { kindLabel } from './kindLabel.js';
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
  if (live.count === 0) return text.message('lotsNoneLive');
  const total = { n: text.credits(live.remaining), lots: text.credits(live.count) };
  return (
    <bdi>
      <Sentence parts={text.parts('lotsSummary', total, live.count)} />
      {first && first.expiresAtMs !== null && (
        <>
          {' '}
          <Sentence
            parts={text.parts<ReactNode>('lotsFirst', {
              kind: <bdi>{kindLabel(first.kind, text)}</bdi>,
              n: text.credits(first.remaining),
              date: <DateText widget={widget} instantMs={first.expiresAtMs} />,
            })}
          />
        </>
      )}
    </bdi>
  );
}
