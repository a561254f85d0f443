/** Rows with their titles, for `it.each(titled(rows))('%s', …)`: `$title` would be truncated. */
export function titled<Row extends { title: string }>(rows: readonly Row[]): [string, Row][] {
  return rows.map((row) => [row.title, row]);
}
