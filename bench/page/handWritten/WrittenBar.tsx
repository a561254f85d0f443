import type { ReactNode } from 'react';

interface WrittenBarProps {
  /** Lengths of track and fill, 0–1 of the available width. */
  trackShare: number;
  fillShare: number;
}

/** The gauge of a lot or balance. */
export function WrittenBar({ trackShare, fillShare }: WrittenBarProps): ReactNode {
  return (
    <svg className="cw-bar" data-slot="bar" width="100%" height="12" aria-hidden="true">
      <svg width={percent(trackShare)} height="100%" aria-hidden="true">
        <rect
          className="cw-track"
          data-slot="track"
          width="100%"
          height="100%"
          fill="none"
          stroke="currentColor"
        />
      </svg>
      {fillShare > 0 && (
        <svg width={percent(fillShare)} height="100%" aria-hidden="true">
          <rect
            className="cw-fill"
            data-slot="fill"
            width="100%"
            height="100%"
            fill="currentColor"
          />
        </svg>
      )}
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}
