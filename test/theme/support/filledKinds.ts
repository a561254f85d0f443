import { THEME_KINDS } from '../../../src/theme/themeKinds.js';

/** The purchase kinds with filled bars, which only color tells apart. */
const filledKinds = THEME_KINDS.filter((kind) => kind !== 'pending' && kind !== 'other');

/** Every pair of them. */
export const filledPairs = filledKinds.flatMap((one, index) =>
  filledKinds.slice(index + 1).map((two) => [one, two] as const),
);
