/** Rows with their titles and codes, for `it.each(titled(rows))('%s ends as %s', …)`: `$title` would be truncated. */
export function titled<Row extends { title: string; code: string }>(
  rows: readonly Row[],
): [title: string, code: string, row: Row][] {
  return rows.map((row) => [row.title, row.code, row]);
}
