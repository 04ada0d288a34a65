/** Hands the reader a file that was made here. */
export function saveFile(name: string, mediaType: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** A line of CSV (RFC 4180): fields with commas, quotes or line ends stand in quotes. */
function csvLine(fields: readonly (string | number)[]): string {
  return fields
    .map((field) => {
      const text = String(field);
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}

/** Lines as a CSV file with a byte order mark, so that a spreadsheet reads Cyrillic. */
export function csvFrom(lines: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${lines.map(csvLine).join('\r\n')}\r\n`;
}
