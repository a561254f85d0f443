import type { ReactNode } from 'react';
import type { LotsWidget } from './chartProps.js';

interface LotsSkeletonProps {
  widget: LotsWidget;
  rowCount: number;
  /** Whether each line has a gauge below its text. */
  hasGauges: boolean;
}

/** Gray placeholders in the space reserved for the rows. */
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
