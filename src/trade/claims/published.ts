/** Figures as somebody stated them in public: who, when, where. They are evidence beside data, never data. */
import { type CivilDate, csvRows, type Fault, numberFromCell, type Parsed } from '#terms';

export interface PublishedFigure {
  readonly id: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  readonly period: string;
  readonly saidBy: string;
  /** A day, a month or a year. */
  readonly saidOn: string;
  readonly sourceUrl: string;
}

/** Reads `chamber-claims/published_figures.csv`. */
export function readPublishedFigures(text: string): Parsed<readonly PublishedFigure[]> {
  const rows = csvRows(text, ['id', 'figure', 'value', 'unit', 'period', 'said_by', 'said_on', 'source_url']);
  if (!rows.ok) return rows;
  const faults: Fault[] = [];
  const figures = rows.value.flatMap((row): PublishedFigure[] => {
    const value = numberFromCell(row.value);
    if (value === undefined || !/^\d{4}(-\d{2}){0,2}$/.test(row.said_on)) {
      faults.push({
        code: 'malformed_row',
        at: `line ${row.line}`,
        message: `Got "${row.value}" of "${row.said_on}" when expected a number and a date.`,
      });
      return [];
    }
    const { id, figure, unit, period } = row;
    return [
      {
        id,
        figure,
        value,
        unit,
        period,
        saidBy: row.said_by,
        saidOn: row.said_on,
        sourceUrl: row.source_url,
      },
    ];
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: figures, notes: [] };
}

/** True when what is dated so was known by the end of a day; a month or a year is known once it is over. */
export function wasKnown(date: string, on: CivilDate): boolean {
  return date.length === 10 ? date <= on : date < on.slice(0, date.length);
}
