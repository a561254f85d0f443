// The catalog of faults (test/faults/FAULTS.md), and which of its rows a test is about.
import { readFileSync } from 'node:fs';

const CATALOG = new URL('../../test/faults/FAULTS.md', import.meta.url);

/**
 * The rows of the catalog and their names, in its order.
 *
 * @returns {Map<number, string>}
 */
export function readCatalog() {
  const text = readFileSync(CATALOG, 'utf8');
  const rows = text.matchAll(/^\| (?<row>\d+) \| (?<name>.+?) \|/gm);
  return new Map([...rows].map(({ groups }) => [Number(groups?.row), groups?.name ?? '']));
}

/**
 * The rows that a text names: `FAULTS 27, 41: …` names two.
 *
 * @param {string} text
 * @returns {number[]}
 */
export function rowsIn(text) {
  const lists = text.matchAll(/\bFAULTS (?<list>\d+(?:, \d+)*)/g);
  return [...lists].flatMap(({ groups }) => groups?.list?.split(', ').map(Number) ?? []);
}
