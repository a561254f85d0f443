import { describe, expect, it } from 'vitest';
import { readCatalog, rowsIn } from '../../scripts/reporters/faultsCatalog.mjs';

const files = import.meta.glob<string>(['../**/*.{ts,tsx}', '!./catalog.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Titles of tests begin with the rows that they are about; other texts of ours do not. */
const TITLE = /(?<=['"`])FAULTS \d+(?:, \d+)*/g;

const catalog = readCatalog();
const titles = Object.values(files).flatMap((text) => text.match(TITLE) ?? []);
const tested = new Set(titles.flatMap(rowsIn));

describe('the catalog of faults', () => {
  it('has all of its rows, each with a name', () => {
    const rows = [...catalog.keys()];
    expect(rows).toEqual([...range(1, 99), ...range(107, 111), 124, 129, 130, 132, 139, 149]);
    expect([...catalog.values()].filter((name) => name.trim() === '')).toEqual([]);
  });

  it('has a test for each row', () => {
    expect([...catalog.keys()].filter((row) => !tested.has(row))).toEqual([]);
  });

  it('contains every row that a test names', () => {
    expect([...tested].filter((row) => !catalog.has(row))).toEqual([]);
  });

  it('parses the rows in a title', () => {
    expect(rowsIn('FAULTS 6: 301')).toEqual([6]);
    expect(rowsIn('FAULTS 27, 41: a lie')).toEqual([27, 41]);
    expect(rowsIn('a suite > FAULTS 6: 301')).toEqual([6]);
    expect(rowsIn('control: nothing')).toEqual([]);
  });
});

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
