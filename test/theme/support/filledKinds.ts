/** The purchase kinds with filled bars, which only color tells apart. */
export const filledKinds = ['subscription', 'top-up', 'manual', 'setup'] as const;

/** Every pair of them. */
export const filledPairs = filledKinds.flatMap((one, index) =>
  filledKinds.slice(index + 1).map((two) => [one, two] as const),
);
