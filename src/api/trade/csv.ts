/** Tables as CSV (RFC 4180), with a byte order mark so that spreadsheets read every script. */

type Cell = string | number | null | undefined;

function cellText(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as a download; heads first. */
export function csvAnswer(
  fileName: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): Response {
  const lines = [heads, ...rows].map((row) => row.map(cellText).join(','));
  return new Response(`\ufeff${lines.join('\r\n')}\r\n`, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}.csv"`,
    },
  });
}
