import type { ReactNode } from 'react';
import { percent } from '../../widget/Bar.js';
import type { LotsWidget } from '../chartProps.js';
import type { KindView } from './kindsView.js';

interface KindsBarProps {
  widget: LotsWidget;
  kinds: readonly KindView[];
}

/** All credits left as one bar, with a part for each purchase kind. The legend has the same in words. */
export function KindsBar({ widget: { slot }, kinds }: KindsBarProps): ReactNode {
  return (
    <svg {...slot('kinds-bar')} width="100%" height="28" aria-hidden="true">
      {kinds.map(({ color, start, length }) => (
        <rect
          {...slot('kinds-part', 'kind')}
          key={start}
          data-kind={color}
          x={percent(start)}
          width={percent(length)}
          height="100%"
          fill="currentColor"
        />
      ))}
    </svg>
  );
}
