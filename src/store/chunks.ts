/** Far below the 32,766 parameters of one statement that SQLite takes, at a dozen columns a row. */
const rowsInOneStatement = 500;

/** Rows, as many at once as one statement takes. */
export function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += rowsInOneStatement) yield rows.slice(at, at + rowsInOneStatement);
}
