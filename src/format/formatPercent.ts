import { numberFormat } from './intl.js';

const PERCENT = { style: 'percent', maximumFractionDigits: 0 } as const;
const SMALL = 0.005;

/** A share (0–1) in whole per cent; what is not nothing never reads as "0%", what is not all never as "100%". */
export function formatPercent(share: number, locale: string): string {
  const format = numberFormat(locale, PERCENT);
  if (share > 0 && share < SMALL) return `<${format.format(0.01)}`;
  if (share < 1 && share >= 1 - SMALL) return `>${format.format(0.99)}`;
  return format.format(share);
}
