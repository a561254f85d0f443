import type { ReactNode } from 'react';
import { dateText } from './text.js';

/** A date as a `<time>` element. */
export function WrittenDate({ instantMs }: { instantMs: number }): ReactNode {
  return (
    <time className="cw-date" data-slot="date" dateTime={new Date(instantMs).toISOString()}>
      <bdi>{dateText(instantMs)}</bdi>
    </time>
  );
}
