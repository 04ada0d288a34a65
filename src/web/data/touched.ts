/** Which of the things already read an entry of the log makes old. */
import { type ApplicationView, type BlockCard, type CellRuns, type EntryLine, pageOfCell } from '#contract';

/** What a handful of entries touched, taken together: a burst of them makes one round of reading again, not one each. */
export interface Touched {
  readonly records: ReadonlySet<string>;
  readonly groundPages: ReadonlySet<number>;
  readonly runs: CellRuns;
}

export function touchedBy(events: readonly EntryLine[]): Touched {
  const runs = events.flatMap((event) => event.cells ?? []);
  const groundPages = new Set<number>();
  for (const [first, count] of runs) {
    // A run lies in one row and pages are 64 columns wide: every 64th cell and the last one name them all.
    for (let cell = first; cell < first + count; cell += 64) groundPages.add(pageOfCell(cell));
    groundPages.add(pageOfCell(first + count - 1));
  }
  return {
    records: new Set(events.flatMap((event) => event.records.map((record) => record.id))),
    groundPages,
    runs,
  };
}

/** True when two areas, written as runs along rows, share a cell. */
function shareCells(a: CellRuns, b: CellRuns): boolean {
  return a.some(([first, count]) =>
    b.some(([otherFirst, otherCount]) => first < otherFirst + otherCount && otherFirst < first + count),
  );
}

/** Lists and counts that any entry may change. */
const changesWithAny: ReadonlySet<unknown> = new Set([
  'register',
  'entries',
  'reopening',
  'sealed-filings',
  'sealed-filing',
  'slot',
  'applications',
  'desk',
  'licences',
  'deviations',
  'differences',
  'district',
  'finder',
  'mineral',
  'mine',
  'checkpoint',
]);

/** True when what was read under a key of `keys.ts` may no longer hold. */
export function isOld(key: readonly unknown[], data: unknown, touched: Touched): boolean {
  // What the register knew does not change any more; what held by all that it knows now may.
  if (key.some((part) => typeof part === 'object' && part !== null && 'asOf' in part)) return false;
  const [kind, id] = key;
  if (changesWithAny.has(kind)) return true;
  switch (kind) {
    case 'licence':
    case 'desk-file':
      return touched.records.has(String(id));
    case 'application':
      // A rival's entry moves the places of everyone on the same blocks.
      // A seal that it waits for may have been opened, or have lapsed.
      return (
        touched.records.has(String(id)) ||
        (data as ApplicationView | undefined)?.seals !== undefined ||
        (data !== undefined && shareCells((data as ApplicationView).lodgedArea.cells, touched.runs))
      );
    case 'ground-page':
      return touched.groundPages.has(Number(id));
    case 'block':
      return data !== undefined && shareCells([[(data as BlockCard).cell, 1]], touched.runs);
    default:
      return false;
  }
}
