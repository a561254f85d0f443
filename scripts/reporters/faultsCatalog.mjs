// Reads the catalog of faults (test/faults/FAULTS.md), and the rows that a test is about.
import { readFileSync } from 'node:fs';

const CATALOG = new URL('../../test/faults/FAULTS.md', import.meta.url);

/**
 * The catalog's row numbers and fault names, in order.
 *
 * @returns {Map<number, string>}
 */
export function readCatalog() {
  const text = readFileSync(CATALOG, 'utf8');
  const rows = text.matchAll(/^\| (?<row>\d+) \| (?<name>.+?) \|/gm);
  return new Map([...rows].map(({ groups }) => [Number(groups?.row), groups?.name ?? '']));
}

/**
 * Row numbers that a text mentions: 27 and 41 for `FAULTS 27, 41: …`.
 *
 * @param {string} text
 * @returns {number[]}
 */
export function rowsIn(text) {
  const lists = text.matchAll(/\bFAULTS (?<list>\d+(?:, \d+)*)/g);
  return [...lists].flatMap(({ groups }) => groups?.list?.split(', ').map(Number) ?? []);
}
