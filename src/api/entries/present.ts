/** One entry as a line of the feed, of a history, of the log page. */
import { type EntryLine, pageOfRecord } from '#contract';
import type { Entry } from '#register';

type RecordKind = EntryLine['records'][number]['kind'];

function reference(kind: RecordKind, id: string): EntryLine['records'][number] {
  return { kind, id, address: pageOfRecord(kind, id) };
}

/** The records that an entry speaks of: the one it changes first. */
function recordsOf(entry: Entry, correctedRecords: EntryLine['records']): EntryLine['records'] {
  switch (entry.kind) {
    case 'register-opened':
      return [reference('register', entry.origin)];
    case 'entry-corrected':
      return correctedRecords;
    case 'filing-sealed':
    case 'filing-lapsed':
    case 'opening-erased':
      return [];
    case 'ground-reopened':
    case 'slot-closed':
    case 'slot-drawn':
      return [reference('slot', entry.slot)];
    case 'report-deposited':
    case 'report-extended':
    case 'report-objected':
    case 'report-objection-decided':
    case 'report-released':
      return [reference('report', entry.report)];
    case 'reply-received':
    case 'reply-answered':
    case 'reply-withdrawn':
      return [reference('reply', entry.reply)];
    case 'licence-granted':
      return [reference('licence', entry.licence), reference('application', entry.application)];
    case 'licence-stated':
    case 'payment-recorded':
    case 'licence-ended':
    case 'licence-surrendered-in-part':
      return [reference('licence', entry.licence)];
    default:
      return [reference('application', entry.application)];
  }
}

/** `correctedRecords`: of a correction, the records of the entry that it corrects. */
export function presentEntryLine(
  index: number,
  entry: Entry,
  correctedRecords: EntryLine['records'] = [],
): EntryLine {
  const { role, account } = entry.by;
  return {
    index,
    at: entry.at,
    kind: entry.kind,
    by: { role, account },
    simulated: entry.simulated === true,
    records: recordsOf(entry, correctedRecords),
    ...('cells' in entry ? { cells: entry.cells.map(([start, count]) => [start, count]) } : {}),
  };
}
