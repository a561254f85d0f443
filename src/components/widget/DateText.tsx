import type { ReactNode } from 'react';
import type { Text } from '../../format/createText.js';

/** A date, readable by machines too. */
export function DateText({ instantMs, text }: { instantMs: number; text: Text }): ReactNode {
  return (
    <time dateTime={new Date(instantMs).toISOString()}>
      <bdi>{text.date(instantMs)}</bdi>
    </time>
  );
}
