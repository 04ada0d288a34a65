/*  Records of a CSV text (RFC 4180), one bad line at a time:
 *
 *      4711,"Отчёт",1974        ─►  fields
 *      4712,"Отчёт,1975         ─►  refused: this line alone, and reading goes on with the next
 *      4713,"Отчёт",1976        ─►  fields
 *
 *  A catalogue of an archive was typed over decades; one open quote in it must not swallow, nor refuse, the cards behind it. Each line of the text
 *  stands in exactly one record, so nothing is lost.
 */

export interface CatalogueRecord {
  /** Of its first letter, from 1. */
  readonly line: number;
  /** As it stands in the file, without the line break at its end. */
  readonly raw: string;
  readonly fields: readonly string[];
  /** Why the fields cannot be relied on. */
  readonly fault?: string;
}

const delimiters = [',', ';', '\t'];

/** The delimiter that cuts the first line into the most parts: spreadsheets of this country write semicolons. */
export function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const parts = (delimiter: string) => first.split(delimiter).length;
  return delimiters.reduce((best, one) => (parts(one) > parts(best) ? one : best));
}

/** The records below and including the line of names; empty lines are passed over. `columns`: how many fields each has; undefined for any. */
export function* recordsOf(text: string, delimiter: string): Generator<CatalogueRecord, void, undefined> {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  let columns: number | undefined;
  let line = 1;
  for (let at = from; at < text.length; ) {
    const lineEnd = endOfLine(text, at);
    const read = readRecord(text, at, delimiter);
    const isWhole = typeof read !== 'string' && (columns === undefined || read.fields.length === columns);
    const end = isWhole ? read.end : lineEnd;
    const raw = text.slice(at, end).replace(/\r?\n?$/, '');
    if (raw.trim() !== '') {
      if (isWhole) {
        yield { line, raw, fields: read.fields };
        columns ??= read.fields.length;
      } else {
        const fault =
          typeof read === 'string'
            ? read
            : `Got ${read.fields.length} fields when expected ${columns}: a quote or a delimiter is missing, or there is one too many.`;
        yield { line, raw, fields: [], fault };
      }
    }
    for (let i = at; i < end; i++) if (text[i] === '\n') line++;
    at = end;
  }
}

/** After the line break; the end of the text where there is none. */
function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** One record from `at`, its line break taken in; or why it cannot be read. */
function readRecord(
  text: string,
  at: number,
  delimiter: string,
): { readonly fields: readonly string[]; readonly end: number } | string {
  const fields: string[] = [];
  for (let i = at; ; ) {
    let field = '';
    if (text[i] === '"') {
      for (;;) {
        const close = text.indexOf('"', i + 1);
        if (close < 0) return 'Got a quote that is never closed.';
        field += text.slice(i + 1, close);
        i = close + 1;
        if (text[i] !== '"') break;
        field += '"';
      }
      if (text[i] === '\r' && text[i + 1] === '\n') i++;
      if (i < text.length && text[i] !== delimiter && text[i] !== '\n')
        return `Got "${text[i]}" after a closing quote when expected the delimiter: double the quotes inside a field.`;
    } else {
      const start = i;
      while (i < text.length && text[i] !== delimiter && text[i] !== '\n') i++;
      field = text.slice(start, i).replace(/\r$/, '');
    }
    fields.push(field.trim());
    if (i >= text.length) return { fields, end: i };
    if (text[i++] === '\n') return { fields, end: i };
  }
}
