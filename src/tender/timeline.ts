/** What happened in public tenders, from the shipped table of dated events; a date may be a day, a month or a year. */
import { csvRows, type Fault, isCivilDate, type Parsed } from '#terms';

export interface TimelineEvent {
  /** `2025-06-14`, `2022-05` or `2022`: as exact as the source. */
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly project: string;
  readonly event: string;
  readonly sourceUrl: string;
}

/** Reads `kz-power-tender-timeline/events.csv`, in order of time; a month stands before its days. */
export function readTimeline(text: string): Parsed<readonly TimelineEvent[]> {
  const rows = csvRows(text, ['date', 'project', 'event', 'source_url']);
  if (!rows.ok) return rows;
  const faults: Fault[] = [];
  const events = rows.value.flatMap((row): TimelineEvent[] => {
    const precision = precisionOf(row.date);
    if (!precision) {
      faults.push({
        code: 'malformed_day',
        at: `line ${row.line}`,
        message: `Got "${row.date}" when expected a day, a month or a year.`,
      });
      return [];
    }
    return [{ date: row.date, precision, project: row.project, event: row.event, sourceUrl: row.source_url }];
  });
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    value: events.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    notes: [],
  };
}

function precisionOf(date: string): TimelineEvent['precision'] | undefined {
  if (isCivilDate(date)) return 'day';
  if (/^\d{4}-\d{2}$/.test(date)) return isCivilDate(`${date}-01`) ? 'month' : undefined;
  return /^\d{4}$/.test(date) ? 'year' : undefined;
}
