/**
 * Comma-separated text (RFC 4180) as it arrives: pieces in, whole records with their line out. Files of ten million rows never stand
 * in memory at once, and the browser and the server read them with the same code.
 */
import type { Fault, Parsed } from './parsed.ts';

export interface CsvRecord {
  /** Line on which the record begins; the first is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads records from pieces of text; a record may be cut anywhere between two pieces. */
export class CsvReader {
  private rest = '';
  private line = 1;
  private begun = false;
  /** Set once a quote is out of place; nothing is read after it. */
  fault: Fault | undefined;

  /** Whole records that the piece completes. */
  push(piece: string): CsvRecord[] {
    return this.read(this.rest + piece, false);
  }

  /** The last record, which no line break ends. */
  end(): CsvRecord[] {
    return this.read(this.rest, true);
  }

  private read(text: string, last: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    let quote = -1; // the next quote at or behind `at`; looked for once, not once a line
    if (!this.begun && text.length > 0) {
      this.begun = true;
      if (text.charCodeAt(0) === 0xfeff) at = 1; // byte order mark
    }
    while (at < text.length && !this.fault) {
      const lineEnd = text.indexOf('\n', at);
      if (lineEnd === -1 && !last) break;
      const stop = lineEnd === -1 ? text.length : lineEnd;
      if (quote < at) quote = text.indexOf('"', at);
      if (quote === -1) quote = text.length;
      if (quote >= stop) {
        const bare = text.charCodeAt(stop - 1) === 13 ? text.slice(at, stop - 1) : text.slice(at, stop);
        if (bare !== '') records.push({ line: this.line, cells: bare.split(',') });
        this.line++;
        at = stop + 1;
        continue;
      }
      const quoted = this.quoted(text, at, last);
      if (!quoted) break;
      records.push({ line: this.line, cells: quoted.cells });
      this.line += quoted.lines;
      at = quoted.next;
    }
    this.rest = text.slice(at);
    return records;
  }

  /** A record with quotes from `at`, or undefined where its end has not come yet. */
  private quoted(text: string, at: number, last: boolean) {
    const cells: string[] = [];
    let lines = 1;
    for (;;) {
      if (text[at] === '"') {
        let cell = '';
        for (;;) {
          const close = text.indexOf('"', at + 1);
          if (close === -1)
            return last ? this.misplaced('Got no closing quote when expected one.') : undefined;
          if (close === text.length - 1 && !last) return undefined; // it may be the first of a doubled quote
          cell += text.slice(at + 1, close);
          at = close + 1;
          if (text[at] !== '"') break;
          cell += '"';
        }
        lines += cell.split('\n').length - 1;
        cells.push(cell);
        if (text[at] === '\r' && (text[at + 1] === '\n' || at + 1 === text.length)) at++;
      } else {
        const comma = text.indexOf(',', at);
        const lineEnd = text.indexOf('\n', at);
        if (lineEnd === -1 && !last && comma === -1) return undefined;
        const stop = Math.min(...[comma, lineEnd, text.length].filter((place) => place !== -1));
        const cell = text.slice(at, stop).replace(/\r$/, '');
        if (cell.includes('"'))
          return this.misplaced('Got a quote inside a cell when expected it doubled and the cell quoted.');
        cells.push(cell);
        at = stop;
      }
      if (at >= text.length) return last ? { cells, lines, next: at } : undefined;
      if (text[at] === '\n') return { cells, lines, next: at + 1 };
      if (text[at] !== ',') return this.misplaced('Got text behind a closing quote when expected a comma.');
      at++;
    }
  }

  private misplaced(message: string): undefined {
    this.fault = { code: 'malformed_csv', at: `line ${this.line}`, message };
    return undefined;
  }
}

/** A row by column name, with the line it begins on. */
export type CsvRow<Column extends string> = Readonly<Record<Column, string>> & { readonly line: number };

/** Rows of a whole text whose first line names the columns; every row must be as long as that line. */
export function csvRows<Column extends string>(
  text: string,
  columns: readonly Column[],
): Parsed<readonly CsvRow<Column>[]> {
  const reader = new CsvReader();
  const records = [...reader.push(text), ...reader.end()];
  const faults: Fault[] = reader.fault ? [reader.fault] : [];
  const header = (records[0]?.cells ?? []).map((name) => name.trim());
  for (const column of columns) {
    if (header.includes(column)) continue;
    const message = `Got columns ${header.join(', ') || 'none'} when expected ${column}.`;
    faults.push({ code: 'missing_column', at: 'line 1', message });
  }
  const rows: CsvRow<Column>[] = [];
  for (const { line, cells } of records.slice(1)) {
    if (cells.length !== header.length) {
      const message = `Got ${cells.length} cells when expected ${header.length}.`;
      faults.push({ code: 'malformed_csv', at: `line ${line}`, message });
      continue;
    }
    const named = columns.map((column) => [column, (cells[header.indexOf(column)] ?? '').trim()] as const);
    rows.push({ ...(Object.fromEntries(named) as Record<Column, string>), line });
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: rows, notes: [] };
}

const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A plain decimal number, or undefined: `12.5`, not `12,5`, `1 200`, `Infinity` or nothing. */
export function numberFromCell(text: string): number | undefined {
  return plainNumber.test(text) ? Number(text) : undefined;
}
