import type { ReactNode } from 'react';
import type { LotsWidget } from './lotsSlots.js';

interface LotsSkeletonProps {
  widget: LotsWidget;
  rowCount: number;
}

/** Grey lines in the room that the rows will have. */
export function LotsSkeleton({ widget: { slot }, rowCount }: LotsSkeletonProps): ReactNode {
  const lines = Array.from({ length: rowCount }, (_, index) => index);
  return (
    <div {...slot('lots-list')} aria-hidden="true">
      {lines.map((line) => (
        <div {...slot('lot')} key={line} data-state="skeleton">
          <div {...slot('skeleton')} data-line="text" />
          <div {...slot('skeleton')} data-line="meter" />
        </div>
      ))}
    </div>
  );
}
