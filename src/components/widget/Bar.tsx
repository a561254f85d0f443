import type { ReactNode } from 'react';
import type { SlotOf } from './slots.js';

/** Parts of a bar. */
export type BarSlot = 'bar' | 'track' | 'fill';

interface BarProps {
  /** Length of the whole bar, 0–1 of the room there is. */
  trackShare: number;
  /** Length of the filled part, 0–1 of the room there is. */
  fillShare: number;
  slot: SlotOf<BarSlot>;
}

/**
 * A hollow track with a solid fill, both from the start of the line. Lengths are SVG geometry, because a strict content
 * security policy allows no style attribute in a server's HTML; the inner `<svg>`s let the stylesheet inset the strokes.
 * Fill and stroke are attributes for `unstyled` widgets; any rule beats them.
 */
export function Bar({ trackShare, fillShare, slot }: BarProps): ReactNode {
  return (
    <svg {...slot('bar')} width="100%" height="12" aria-hidden="true">
      <svg width={percent(trackShare)} height="100%" overflow="visible" aria-hidden="true">
        <rect {...slot('track')} width="100%" height="100%" fill="none" stroke="currentColor" />
      </svg>
      {fillShare > 0 && (
        <svg width={percent(fillShare)} height="100%" overflow="visible" aria-hidden="true">
          <rect {...slot('fill')} width="100%" height="100%" fill="currentColor" />
        </svg>
      )}
    </svg>
  );
}

/** A share (0–1) as a length in SVG. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
