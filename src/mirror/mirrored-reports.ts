/** The catalogue of reports in a mirror: what the register's database finds by, found again in memory. Read when it is first asked for. */
import { wordsOfText } from '#disclosure';
import type { KeptReport, ReportGroup, ReportPage, ReportSearch, Reports } from '#store';

export interface MirroredShelf {
  /** `pages` are those of an open report of this register, none of another. */
  readonly reports: readonly { readonly report: KeptReport; readonly pages: readonly ReportPage[] }[];
}

type Questions = Pick<Reports, 'find' | 'findAll' | 'search' | 'groups' | 'pages' | 'origins'>;
type Wanted = Omit<ReportSearch, 'limit' | 'offset'>;

interface Found {
  readonly report: KeptReport;
  readonly pages: readonly ReportPage[];
  readonly title: readonly string[];
  readonly others: readonly string[];
}

const columnsPerRow = 21_600;

/** Answers as `reports` of `#store` does; `read` is asked once. */
export function mirroredReports(read: () => Promise<MirroredShelf>): Questions {
  let shelf: Promise<ReadonlyMap<string, Found>> | undefined;
  const opened = () => {
    shelf ??= read().then(
      ({ reports }) =>
        new Map(
          reports.map(({ report, pages }) => [report.id, { report, pages, ...wordsOf(report, pages) }]),
        ),
    );
    return shelf;
  };
  const matching = async (wanted: Wanted) => [...(await opened()).values()].filter(passes(wanted));
  return {
    async find(id) {
      return (await opened()).get(id)?.report;
    },
    async findAll(ids) {
      const all = await opened();
      return ids.flatMap((id) => all.get(id)?.report ?? []);
    },
    async search({ limit, offset, ...wanted }) {
      const found = await matching(wanted);
      const rank = ({ title }: Found) => (hasAll(title, wanted.words) ? 0 : 1);
      found.sort(
        (a, b) =>
          rank(a) - rank(b) ||
          (b.report.year ?? 0) - (a.report.year ?? 0) ||
          (a.report.id < b.report.id ? -1 : 1),
      );
      return {
        total: found.length,
        reports: found.slice(offset, offset + limit).map(({ report }) => report),
      };
    },
    async groups(wanted) {
      const groups = new Map<string, ReportGroup>();
      for (const { report } of await matching(wanted)) {
        const { kind, access, minerals, year } = report;
        const key = [kind, access, minerals.join(), year ?? ''].join(' ');
        const count = (groups.get(key)?.count ?? 0) + 1;
        groups.set(key, { kind, access, minerals, ...(year === undefined ? {} : { year }), count });
      }
      return [...groups.values()];
    },
    async pages(id, sha256) {
      const pages = (await opened()).get(id)?.pages ?? [];
      return sha256 === undefined ? pages : pages.filter((page) => page.sha256 === sha256);
    },
    async origins() {
      const counts = new Map<string, number>();
      for (const { report } of (await opened()).values())
        counts.set(report.origin, (counts.get(report.origin) ?? 0) + 1);
      return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([origin, count]) => ({ origin, count }));
    },
  };
}

/** What is said of a report beside its title: everything in words of its description, and the text that is open. */
function wordsOf(report: KeptReport, pages: readonly ReportPage[]): Pick<Found, 'title' | 'others'> {
  const said: string[] = [report.id, report.licence ?? ''];
  const gather = (value: unknown): void => {
    if (typeof value === 'string') said.push(value);
    else if (Array.isArray(value)) value.forEach(gather);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather);
  };
  const { description, ...about } = report.about as {
    readonly description?: Readonly<Record<string, unknown>>;
  };
  gather(about);
  // Of a deposit: its authors and who ordered it; salts and digests are no words.
  gather([description?.authors, description?.organisation]);
  return {
    title: wordsOfText(report.title),
    others: wordsOfText([...said, ...pages.map(({ text }) => text)].join('\n')),
  };
}

/** True where each asked word begins one of these. */
function hasAll(words: readonly string[], asked: readonly string[]): boolean {
  return asked.every((one) => words.some((word) => word.startsWith(one)));
}

function passes(wanted: Wanted): (one: Found) => boolean {
  const { words, kind, mineral, access, language, licence, origin, fromYear, untilYear, cells, box } = wanted;
  return ({ report, title, others }) => {
    if (kind !== undefined && report.kind !== kind) return false;
    if (access !== undefined && report.access !== access) return false;
    if (language !== undefined && report.language !== language) return false;
    if (licence !== undefined && report.licence !== licence) return false;
    if (origin !== undefined && report.origin !== origin) return false;
    if (mineral !== undefined && !report.minerals.includes(mineral)) return false;
    if (fromYear !== undefined && (report.year ?? Number.NEGATIVE_INFINITY) < fromYear) return false;
    if (untilYear !== undefined && (report.year ?? Number.POSITIVE_INFINITY) > untilYear) return false;
    if (cells !== undefined && !report.cells.some((run) => cells.some((other) => meet(run, other))))
      return false;
    if (box !== undefined && !report.cells.some((run) => isIn(run, box))) return false;
    return hasAll([...title, ...others], words);
  };
}

type Run = KeptReport['cells'][number];

const meet = ([a, n]: Run, [b, m]: Run): boolean => a < b + m && b < a + n;

function isIn([start, count]: Run, box: NonNullable<ReportSearch['box']>): boolean {
  const row = Math.floor(start / columnsPerRow);
  const column = start % columnsPerRow;
  return (
    row >= box.firstRow &&
    row <= box.lastRow &&
    column <= box.lastColumn &&
    column + count - 1 >= box.firstColumn
  );
}
