import type { ReactNode } from 'react';
import { Sentence } from '../widget/Sentence.js';
import type { LotsWidget } from './chartProps.js';
import type { LotsView } from './lots/lotsView.js';

/** "12,500 left in 2 lots." One line at any width; the first row says what expires first. */
export function LotsSummary({
  widget: { text },
  view: { live },
}: {
  widget: LotsWidget;
  view: LotsView;
}): ReactNode {
  if (live.count === 0) return text.message('lotsNoneLive');
  const total = { n: text.credits(live.remaining), lots: text.credits(live.count) };
  return <Sentence parts={text.parts('lotsSummary', total, live.count)} />;
}
