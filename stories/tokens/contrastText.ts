import type { ResolvedColor } from './resolveColors.js';

/** Contrast in words: `7.2 : 1, passes 4.5`. Rounded down, so that nothing passes that does not. */
export function contrastText({ ratio, minimum }: ResolvedColor): string {
  if (ratio === null || minimum === null) return 'no minimum';
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
  return `${shown} : 1, ${ratio < minimum ? 'fails' : 'passes'} ${minimum}`;
}
