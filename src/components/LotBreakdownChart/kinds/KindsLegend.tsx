import type { ReactNode } from 'react';
import { formatPercent } from '../../../format/formatPercent.js';
import type { LotsWidget } from '../chartProps.js';
import { kindLabel } from '../purchaseKinds.js';
import { KindLine } from './KindLine.js';
import type { KindsView } from './kindsView.js';

interface KindsLegendProps {
  widget: LotsWidget;
  view: KindsView;
}

/** The numbers of the bar, largest first; Pending comes last and is not counted. */
export function KindsLegend({ widget, view: { kinds, pending } }: KindsLegendProps): ReactNode {
  const { slot, text } = widget;
  return (
    <ul {...slot('kinds-legend')}>
      {kinds.map(({ kind, color, kindCount, remaining, share, start }) => (
        <KindLine
          key={start}
          widget={widget}
          color={color}
          label={
            kindCount > 1
              ? text.message('kindsOther', { n: text.credits(kindCount) }, kindCount)
              : kindLabel(kind, text)
          }
          remaining={remaining}
          note={formatPercent(share, text.locale)}
        />
      ))}
      {pending !== null && (
        <KindLine
          widget={widget}
          color="pending"
          label={text.message('kindPending')}
          remaining={pending}
          note={text.message('notCounted')}
        />
      )}
    </ul>
  );
}
