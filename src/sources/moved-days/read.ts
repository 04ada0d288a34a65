import { type CivilDate, isCivilDate, type Parsed, weekday } from '#terms';
import { Intake } from '../intake.ts';
import { type DatasetSource, sourceOf } from '../source.ts';
import type { MovedDayStatement } from '../statement.ts';
import { type Row, readTable } from '../table.ts';

/**
 * Days that a yearly order of the government moved, as CSV. Columns: `rest_on`, `work_on` (YYYY-MM-DD), `order` (its number and date). One bad row fails the file:
 * a term of law is counted by it.
 */
export function readMovedDays(text: string, dataset: DatasetSource): Parsed<readonly MovedDayStatement[]> {
  const intake = new Intake();
  const moved: MovedDayStatement[] = [];
  for (const row of readTable(text, ['rest_on', 'work_on', 'order'], intake)) {
    const restOn = dayOf(row, 'rest_on', intake);
    const workOn = dayOf(row, 'work_on', intake);
    const order = row.text('order');
    if (order === '')
      intake.fault('key_missing', `${row.at}, order`, 'Got no order when expected its number and date.');
    if (!restOn || !workOn || order === '') continue;
    if (weekday(workOn) < 6) {
      intake.note(
        'record_differs',
        row.at,
        `${workOn} is no Saturday or Sunday: only an order that gives back a holiday makes it a working day.`,
      );
    }
    moved.push({
      says: 'moved-day',
      source: sourceOf(dataset, `${order}/${restOn}`, row.at),
      restOn,
      workOn,
      order,
    });
  }
  return intake.done(moved);
}

function dayOf(row: Row, column: string, intake: Intake): CivilDate | undefined {
  const text = row.text(column);
  if (isCivilDate(text)) return text;
  intake.fault('malformed_day', `${row.at}, ${column}`, `Got "${text}" when expected a day as YYYY-MM-DD.`);
  return undefined;
}
