let failures = 0;

/**
 * Prints one row of the table.
 *
 * @param {string} what
 * @param {string} problem - Empty if the check passed.
 */
export function row(what, problem) {
  if (problem) failures++;
  console.log(`${what.padEnd(52)} ${problem ? `FAILED: ${problem}` : 'ok'}`);
}

/** Number of failed rows. */
export function failedRows() {
  return failures;
}

/**
 * Returns a problem unless two values are equal.
 *
 * @param {unknown} actual
 * @param {unknown} expected
 */
export function equals(actual, expected) {
  const [found, expectedJson] = [JSON.stringify(actual), JSON.stringify(expected)];
  return found === expectedJson ? '' : `${found}, not ${expectedJson}`;
}

/**
 * Returns a problem unless a text contains a part.
 *
 * @param {string} text
 * @param {string} part
 */
export function contains(text, part) {
  return text.includes(part) ? '' : `“${part}” is not in “${text.replace(/\s+/g, ' ')}”`;
}
