import type { Text } from '../../../format/createText.js';
import { formatDateRange } from '../../../format/formatDateRange.js';
import type { RunwayView } from './runwayView.js';

/** Describes a cliff of the runway: "Jan 1, 2025: 8,500 credits expire, 4,000 left". Cliff 0 is now. */
export function stepText({ steps, remaining }: RunwayView, cliff: number, text: Text): string {
  const step = steps[cliff - 1];
  if (!step) return text.message('runwayNow', { n: text.credits(remaining) }, remaining);
  const values = {
    date: formatDateRange(step.firstMs, step.lastMs, text),
    n: text.credits(step.drop),
    rest: text.credits(step.rest),
  };
  return text.message('runwayStep', values, step.drop);
}
