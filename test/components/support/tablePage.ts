import { screen } from '@testing-library/react';
import { textOf } from './widgets.js';

/** The texts of a table's body rows, cell by cell. */
export function tableRows(): string[][] {
  const [, ...rows] = screen.getAllByRole('row');
  return rows.map((row) => [...row.children].map(textOf));
}

/** The texts of one column, by its zero-based index. */
export function tableColumn(index: number): (string | undefined)[] {
  return tableRows().map((row) => row[index]);
}
