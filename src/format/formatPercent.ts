import { numberFormat } from './intl.js';

const percent = numberFormat({ style: 'percent', maximumFractionDigits: 0 });
const SMALL = 0.005;

/** Formats a share (0–1) as a whole percentage. Only 0 reads as "0%", and only 1 as "100%". */
export function formatPercent(share: number, locale: string): string {
  const format = percent(locale);
  if (share > 0 && share < SMALL) return `<${format.format(0.01)}`;
  if (share < 1 && share >= 1 - SMALL) return `>${format.format(0.99)}`;
  return format.format(share);
}
