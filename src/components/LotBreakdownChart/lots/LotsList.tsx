import type { ReactNode } from 'react';
import type { CreditLot } from '../../../credits/types.js';
import type { LotsWidget } from '../chartProps.js';
import { FoldLine } from './FoldLine.js';
import { GroupLine } from './GroupLine.js';
import { LotLine } from './LotLine.js';
import type { LineView } from './lineView.js';

interface LotsListProps {
  widget: LotsWidget;
  lines: readonly LineView[];
  onLotSelect: ((lot: CreditLot) => void) | undefined;
}

/** The lots as a list in plain HTML and SVG: what a server renders, and what assistive technology reads. */
export function LotsList({ widget, lines, onLotSelect }: LotsListProps): ReactNode {
  return (
    <ol {...widget.slot('lots-list')}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lots have no id, and two may be alike
        <Line key={index} widget={widget} line={line} onLotSelect={onLotSelect} />
      ))}
    </ol>
  );
}

interface LineProps extends Pick<LotsListProps, 'widget' | 'onLotSelect'> {
  line: LineView;
}

function Line({ widget, line, onLotSelect }: LineProps): ReactNode {
  if (line.type === 'group') return <GroupLine widget={widget} line={line} />;
  if (line.type === 'fold') return <FoldLine widget={widget} line={line} />;
  return <LotLine widget={widget} line={line} onSelect={onLotSelect} />;
}
