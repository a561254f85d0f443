/** The purchase kinds whose bars are filled: color has to tell them apart. */
export const filledKinds = ['subscription', 'top-up', 'manual', 'setup'] as const;

/** Each two of them. */
export const filledPairs = filledKinds.flatMap((one, index) =>
  filledKinds.slice(index + 1).map((two) => [one, two] as const),
);
