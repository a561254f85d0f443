import type { ReactNode } from 'react';
import type { ThemeKind } from '../../../theme/CreditsTheme.js';
import type { LotsWidget } from '../chartProps.js';

interface KindLineProps {
  widget: LotsWidget;
  color: ThemeKind;
  label: string;
  /** Whole credits. */
  remaining: number;
  /** Its share, or why it has none. */
  note: string;
}

/** A line of the legend: "Subscription 8,500 68%". */
export function KindLine({
  widget: { slot, text },
  color,
  label,
  remaining,
  note,
}: KindLineProps): ReactNode {
  return (
    <li
      {...slot('kind-line', 'kind')}
      data-kind={color}
      data-state={color === 'pending' ? 'pending' : 'live'}
    >
      <span {...slot('lot-kind')}>
        <span {...slot('lot-swatch')} aria-hidden="true" />
        <bdi>{label}</bdi>
      </span>{' '}
      <b {...slot('kind-remaining')}>{text.credits(remaining)}</b>{' '}
      <span {...slot('kind-note')}>
        <bdi>{note}</bdi>
      </span>
    </li>
  );
}
