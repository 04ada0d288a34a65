/** Comma-separated files (RFC 4180) as rows that know their line. */
import { CsvError, parse } from 'csv-parse/sync';
import type { Intake } from './intake.ts';

/** A row by column name; a column that the file lacks reads as empty. */
export interface Row {
  readonly line: number;
  /** `line 12`, for notes and sources. */
  readonly at: string;
  /** The text of a column without blanks around it; empty when absent. */
  text(column: string): string;
  /** The text, or undefined when empty. */
  optional(column: string): string | undefined;
  /** Parts between semicolons, empty ones left out. */
  list(column: string): readonly string[];
}

interface Line {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/** Rows of a CSV text, its first line naming the columns. Faults go to the intake; the answer is then empty. */
export function readTable(text: string, required: readonly string[], intake: Intake): readonly Row[] {
  let lines: readonly Line[];
  let header: readonly string[] = [];
  try {
    lines = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (names: string[]) => {
        header = names.map((name) => name.trim());
        return [...header];
      },
    }) as unknown as readonly Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    intake.fault('malformed_csv', `line ${error.lines ?? 0}`, error.message);
    return [];
  }
  const missing = required.filter((name) => !header.includes(name));
  for (const name of missing) {
    intake.fault(
      'missing_column',
      'line 1',
      `Got columns ${header.join(', ') || 'none'} when expected ${name}.`,
    );
  }
  if (missing.length > 0) return [];
  return lines.map(({ record, info }) => rowFromRecord(record, info.lines));
}

function rowFromRecord(record: Record<string, string>, line: number): Row {
  const text = (column: string) => (record[column] ?? '').trim();
  return {
    line,
    at: `line ${line}`,
    text,
    optional: (column) => text(column) || undefined,
    list: (column) =>
      text(column)
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
  };
}

const numberPattern = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** A plain decimal number, or undefined: `12.5`, not `12,5`, `1 200` or `Infinity`. */
export function numberFromText(text: string): number | undefined {
  return numberPattern.test(text) ? Number(text) : undefined;
}
