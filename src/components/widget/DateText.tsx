import type { ReactNode } from 'react';
import type { Widget } from './useWidget.js';

/** Part of a date. */
export type DateSlot = 'date';

interface DateTextProps {
  widget: Pick<Widget<DateSlot>, 'text' | 'slot'>;
  /** Epoch milliseconds. */
  instantMs: number;
}

/** A date in a `<time>`, so that machines can read it too. */
export function DateText({ widget: { text, slot }, instantMs }: DateTextProps): ReactNode {
  return (
    <time {...slot('date')} dateTime={new Date(instantMs).toISOString()}>
      <bdi>{text.date(instantMs)}</bdi>
    </time>
  );
}
