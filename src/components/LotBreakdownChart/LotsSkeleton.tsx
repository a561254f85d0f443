import type { ReactNode } from 'react';
import type { LotsWidget } from './chartProps.js';

interface LotsSkeletonProps {
  widget: LotsWidget;
  rowCount: number;
  /** Whether a line is text over a gauge, not text alone. */
  hasGauges: boolean;
}

/** Gray lines in the room that the rows will have. */
export function LotsSkeleton({
  widget: { slot },
  rowCount,
  hasGauges,
}: LotsSkeletonProps): ReactNode {
  const lines = Array.from({ length: rowCount }, (_, index) => index);
  return (
    <div {...slot('lots-list')} aria-hidden="true">
      {lines.map((line) =>
        hasGauges ? (
          <div {...slot('lot')} key={line} data-state="skeleton">
            <div {...slot('skeleton')} data-line="text" />
            <div {...slot('skeleton')} data-line="meter" />
          </div>
        ) : (
          <div {...slot('skeleton')} key={line} data-line="text" />
        ),
      )}
    </div>
  );
}
