/** Columns of text beside each other, each line broken at words to fit its column. */

const gap = 3;
const narrowest = 24;

function broken(line: string, width: number): string[] {
  // A continued line is set in, so that it is not read as a new one.
  const indent = `${/^[ *-]*/.exec(line)?.[0].replace(/[^ ]/g, ' ') ?? ''}  `;
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (longer.length > width && current.trim() !== '') {
      lines.push(current);
      current = `${indent}${word}`;
    } else current = longer;
  }
  return [...lines, current];
}

/** Lines of columns that together fit a width in characters; where they cannot, each column keeps 24. */
export function sideBySide(columns: readonly (readonly string[])[], width: number): string[] {
  const each = Math.max(narrowest, Math.floor((width - gap * (columns.length - 1)) / columns.length));
  const laid = columns.map((lines) => lines.flatMap((line) => broken(line, each)));
  const rows = Math.max(0, ...laid.map(({ length }) => length));
  return Array.from({ length: rows }, (_, i) =>
    laid
      .map((lines) => (lines[i] ?? '').padEnd(each))
      .join(' '.repeat(gap))
      .trimEnd(),
  );
}
