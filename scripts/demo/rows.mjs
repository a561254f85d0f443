let failures = 0;

/**
 * One line of the table.
 *
 * @param {string} what
 * @param {string} problem - Empty when all is well.
 */
export function row(what, problem) {
  if (problem) failures++;
  console.log(`${what.padEnd(52)} ${problem ? `FAILED: ${problem}` : 'ok'}`);
}

/** How many lines said that something is wrong. */
export function failedRows() {
  return failures;
}

/**
 * The problem of a value that is another one.
 *
 * @param {unknown} actual
 * @param {unknown} expected
 */
export function equals(actual, expected) {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  return found === wanted ? '' : `${found}, not ${wanted}`;
}

/**
 * The problem of a text that lacks a part.
 *
 * @param {string} text
 * @param {string} part
 */
export function contains(text, part) {
  return text.includes(part) ? '' : `“${part}” is not in “${text.replace(/\s+/g, ' ')}”`;
}
