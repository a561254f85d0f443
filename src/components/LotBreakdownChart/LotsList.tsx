import type { ReactNode } from 'react';
import { Sentence } from '../widget/Sentence.js';
import { LotLine } from './LotLine.js';
import type { LotsWidget } from './lotsSlots.js';
import type { LotsView } from './lotsView.js';

interface LotsListProps {
  widget: LotsWidget;
  view: LotsView;
}

/** The lots as a list in plain HTML and SVG: what a server renders, and what assistive technology reads. */
export function LotsList({ widget, view: { rows, hiddenCount } }: LotsListProps): ReactNode {
  const { slot, text } = widget;
  return (
    <ol {...slot('lots-list')}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lots have no id, and two may be alike
        <LotLine key={index} widget={widget} row={row} />
      ))}
      {hiddenCount > 0 && (
        <li {...slot('lots-more')}>
          <Sentence parts={text.parts('lotsMore', { n: text.credits(hiddenCount) }, hiddenCount)} />
        </li>
      )}
    </ol>
  );
}
