/** The middle one of these numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * The middle one of the ratios of two columns of numbers, row by row: what slows the machine down for a while slows both of a
 * row down.
 */
export function medianRatio(above, below) {
  return median(above.map((value, index) => value / below[index]));
}
