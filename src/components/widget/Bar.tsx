import type { ReactNode } from 'react';
import type { SlotOf } from './slots.js';

/** Parts of a bar. */
export type BarSlot = 'bar' | 'track' | 'fill';

interface BarProps {
  /** Length of the track, 0–1 of the available width. */
  trackShare: number;
  /** Length of the fill, 0–1 of the available width. */
  fillShare: number;
  slot: SlotOf<BarSlot>;
}

/**
 * A hollow track with a solid fill, both from the inline start. Lengths are SVG attributes, because a strict content
 * security policy forbids style attributes in server HTML; the inner `<svg>`s let the stylesheet inset the strokes.
 * Fill and stroke are attributes for `unstyled` widgets; any CSS rule overrides them.
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

/** Formats a share (0–1) as an SVG length. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
