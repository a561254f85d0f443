/** The median of some numbers. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * The median of the ratios of two columns, row by row. A temporary slowdown of the machine affects both numbers of a row.
 */
export function medianRatio(above, below) {
  return median(above.map((value, index) => value / below[index]));
}
