import type { ReactNode } from 'react';
import { Bar } from '../../widget/Bar.js';
import type { LotsWidget } from '../chartProps.js';
import type { GaugeView } from './lineView.js';

interface GaugeLineProps {
  widget: LotsWidget;
  gauge: GaugeView;
  /** Label of the lot, or of the lots that share the line. */
  kind: string;
  left: ReactNode;
  expiry: ReactNode;
  isSoon?: boolean;
  /** Makes the line a button. */
  onSelect?: (() => void) | undefined;
}

/** A line of the list: texts, and a gauge on the common scale. */
export function GaugeLine({
  widget: { slot },
  gauge,
  kind,
  left,
  expiry,
  isSoon,
  onSelect,
}: GaugeLineProps): ReactNode {
  const content = (
    <>
      <span {...slot('lot-kind')}>
        <span {...slot('lot-swatch')} aria-hidden="true" />
        <bdi>{kind}</bdi>
      </span>{' '}
      <span {...slot('lot-left')}>{left}</span> <span {...slot('lot-expiry')}>{expiry}</span>
      <Bar slot={slot} trackShare={gauge.trackShare} fillShare={gauge.fillShare} />
    </>
  );
  return (
    <li
      {...slot('lot', 'kind')}
      data-state={gauge.state}
      data-kind={gauge.kind}
      data-soon={isSoon || undefined}
    >
      {onSelect ? (
        <button {...slot('lot-button')} type="button" onClick={onSelect}>
          {content}
        </button>
      ) : (
        content
      )}
    </li>
  );
}
