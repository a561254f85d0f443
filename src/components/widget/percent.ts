/** A share (0–1) as a length in SVG. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(3))}%`;
}
