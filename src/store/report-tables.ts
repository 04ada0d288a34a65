/**
 * Reports in SQL. Writing takes several statements and no transaction, for the connection is shared with the log: a report is found only
 * once it is complete, and keeping it again begins anew.
 */
import { type Kysely, type RawBuilder, type Selectable, sql } from 'kysely';
import { chunks } from './chunks.ts';
import type {
  FoundReports,
  KeptReport,
  ReportAccess,
  ReportGroup,
  ReportPage,
  ReportSearch,
  Reports,
  ReportWords,
} from './reports.ts';
import type { Dialect, Schema } from './schema.ts';

const columnsPerRow = 21_600;

export function reports(db: Kysely<Schema>, dialect: Dialect): Reports {
  const words = dialect === 'sqlite' ? sqliteWords : postgresWords;
  return {
    async keep(all) {
      for (const some of chunks(all)) await keepSome(db, words, some);
    },
    async find(id) {
      const one = db.selectFrom('reports').selectAll().where('id', '=', id).where('complete', '=', 1);
      const row = await one.executeTakeFirst();
      return row && reportFromRow(row);
    },
    async findAll(ids) {
      const found: KeptReport[] = [];
      for (const some of chunks(ids)) {
        const rows = await db
          .selectFrom('reports')
          .selectAll()
          .where('id', 'in', some)
          .where('complete', '=', 1)
          .execute();
        found.push(...rows.map(reportFromRow));
      }
      return found;
    },
    search: (search) => searchReports(db, words, search),
    groups: (search) => groupsOf(db, words, search),
    async keepPages(id, pages) {
      const rows = pages.map(({ sha256, page, state, text }) => ({ report: id, sha256, page, state, text }));
      for (const some of chunks(rows)) {
        await db
          .insertInto('report_pages')
          .values(some)
          .onConflict((conflict) =>
            conflict.columns(['report', 'sha256', 'page']).doUpdateSet((row) => ({
              state: row.ref('excluded.state'),
              text: row.ref('excluded.text'),
            })),
          )
          .execute();
      }
    },
    async pages(id, sha256) {
      let pages = db.selectFrom('report_pages').selectAll().where('report', '=', id);
      if (sha256 !== undefined) pages = pages.where('sha256', '=', sha256);
      const rows = await pages.orderBy('sha256').orderBy('page').execute();
      return rows.map((row) => ({
        sha256: row.sha256,
        page: row.page,
        state: row.state as ReportPage['state'],
        text: row.text,
      }));
    },
    async origins() {
      const rows = await db
        .selectFrom('reports')
        .select(['origin', (is) => is.fn.countAll().as('count')])
        .where('complete', '=', 1)
        .groupBy('origin')
        .orderBy('origin')
        .execute();
      return rows.map(({ origin, count }) => ({ origin, count: Number(count) }));
    },
    async forgetOrigin(origin) {
      const gone = await db.selectFrom('reports').select('row').where('origin', '=', origin).execute();
      for (const some of chunks(gone)) {
        const rows = some.map(({ row }) => Number(row));
        await words.forget(db, rows);
        await db.deleteFrom('report_runs').where('report', 'in', rows).execute();
        await db.deleteFrom('reports').where('row', 'in', rows).execute();
      }
      return gone.length;
    },
  };
}

interface Kept {
  readonly report: KeptReport;
  readonly words: ReportWords;
}

async function keepSome(db: Kysely<Schema>, words: WordIndex, some: readonly Kept[]): Promise<void> {
  const values = some.map(({ report }) => ({
    id: report.id,
    complete: 0,
    access: report.access,
    kind: report.kind,
    title: report.title,
    year: report.year ?? null,
    language: report.language,
    minerals: `,${report.minerals.join(',')},`,
    licence: report.licence ?? null,
    holder: report.holder ?? null,
    origin: report.origin,
    about: JSON.stringify({ cells: report.cells, about: report.about }),
  }));
  const kept = await db
    .insertInto('reports')
    .values(values)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        complete: 0,
        access: row.ref('excluded.access'),
        kind: row.ref('excluded.kind'),
        title: row.ref('excluded.title'),
        year: row.ref('excluded.year'),
        language: row.ref('excluded.language'),
        minerals: row.ref('excluded.minerals'),
        licence: row.ref('excluded.licence'),
        holder: row.ref('excluded.holder'),
        origin: row.ref('excluded.origin'),
        about: row.ref('excluded.about'),
      })),
    )
    .returning(['row', 'id'])
    .execute();
  const rowOf = new Map(kept.map(({ row, id }) => [id, Number(row)]));
  const rows = [...rowOf.values()];
  await db.deleteFrom('report_runs').where('report', 'in', rows).execute();
  await words.forget(db, rows);
  const placed = some.flatMap(({ report }) =>
    report.cells.map(([start, count]) => ({
      report: rowOf.get(report.id) as number,
      grid_row: Math.floor(start / columnsPerRow),
      first_column: start % columnsPerRow,
      last_column: (start % columnsPerRow) + count - 1,
    })),
  );
  for (const runs of chunks(placed)) await db.insertInto('report_runs').values(runs).execute();
  await words.keep(
    db,
    some.map(({ report, words: own }) => ({ row: rowOf.get(report.id) as number, words: own })),
  );
  await db.updateTable('reports').set({ complete: 1 }).where('row', 'in', rows).execute();
}

/** The rows that a search is about. */
function matching(db: Kysely<Schema>, words: WordIndex, search: Omit<ReportSearch, 'limit' | 'offset'>) {
  const asked = [...new Set(search.words)];
  let rows = db.selectFrom('reports').where('complete', '=', 1);
  if (asked.length > 0)
    // The plus keeps SQLite from looking each row up by its number: walking them is faster where the word is common.
    rows = rows.where(sql<boolean>`+${sql.ref('row')} in ${words.withAll(asked, 'words')}`);
  if (search.kind !== undefined) rows = rows.where('kind', '=', search.kind);
  if (search.access !== undefined) rows = rows.where('access', '=', search.access);
  if (search.language !== undefined) rows = rows.where('language', '=', search.language);
  if (search.licence !== undefined) rows = rows.where('licence', '=', search.licence);
  if (search.origin !== undefined) rows = rows.where('origin', '=', search.origin);
  if (search.mineral !== undefined) rows = rows.where('minerals', 'like', `%,${search.mineral},%`);
  if (search.fromYear !== undefined) rows = rows.where('year', '>=', search.fromYear);
  if (search.untilYear !== undefined) rows = rows.where('year', '<=', search.untilYear);
  if (search.cells !== undefined) rows = rows.where('row', 'in', touching(db, runsOf(search.cells)));
  if (search.box !== undefined) {
    const { firstRow, lastRow, firstColumn, lastColumn } = search.box;
    rows = rows.where('row', 'in', touching(db, [{ firstRow, lastRow, firstColumn, lastColumn }]));
  }
  return rows;
}

/** Reports counted by what they share, in one pass over the rows. */
async function groupsOf(
  db: Kysely<Schema>,
  words: WordIndex,
  search: Omit<ReportSearch, 'limit' | 'offset'>,
): Promise<ReportGroup[]> {
  const shared = ['kind', 'access', 'minerals', 'year'] as const;
  const rows = await matching(db, words, search)
    .select([...shared, (is) => is.fn.countAll().as('count')])
    .groupBy(shared)
    .execute();
  return rows.map(({ kind, access, minerals, year, count }) => ({
    kind,
    access: access as ReportAccess,
    minerals: mineralsFromText(minerals),
    ...(year === null ? {} : { year }),
    count: Number(count),
  }));
}

async function searchReports(
  db: Kysely<Schema>,
  words: WordIndex,
  search: ReportSearch,
): Promise<FoundReports> {
  const asked = [...new Set(search.words)];
  const rows = matching(db, words, search);
  // One pass counts and orders: the words of a question are looked up once.
  let ordered = rows.select(['row', sql<number>`count(*) over ()`.as('total')]);
  if (asked.length > 0) {
    ordered = ordered.orderBy(
      sql`case when ${sql.ref('row')} in ${words.withAll(asked, 'title')} then 0 else 1 end`,
    );
  }
  const page = await ordered
    .orderBy(sql`coalesce(year, 0)`, 'desc')
    .orderBy('id')
    .limit(Math.max(1, search.limit))
    .offset(search.offset)
    .execute();
  if (page.length === 0 && search.offset > 0) {
    return { total: (await searchReports(db, words, { ...search, limit: 0, offset: 0 })).total, reports: [] };
  }
  const total = Number(page[0]?.total ?? 0);
  if (search.limit === 0 || page.length === 0) return { total, reports: [] };
  const numbers = page.map(({ row }) => Number(row));
  const found = await db.selectFrom('reports').selectAll().where('row', 'in', numbers).execute();
  const byRow = new Map(found.map((row) => [Number(row.row), row]));
  return {
    total,
    reports: numbers.flatMap((number) => {
      const row = byRow.get(number);
      return row ? [reportFromRow(row)] : [];
    }),
  };
}

type Box = NonNullable<ReportSearch['box']>;

function runsOf(cells: NonNullable<ReportSearch['cells']>): Box[] {
  return cells.map(([start, count]) => {
    const row = Math.floor(start / columnsPerRow);
    const firstColumn = start % columnsPerRow;
    return { firstRow: row, lastRow: row, firstColumn, lastColumn: firstColumn + count - 1 };
  });
}

/** Reports of which a run meets one of the boxes; none for no box. */
function touching(db: Kysely<Schema>, boxes: readonly Box[]) {
  return db
    .selectFrom('report_runs')
    .select('report')
    .where((is) =>
      is.or(
        boxes.map((box) =>
          is.and([
            is('grid_row', '>=', box.firstRow),
            is('grid_row', '<=', box.lastRow),
            is('first_column', '<=', box.lastColumn),
            is('last_column', '>=', box.firstColumn),
          ]),
        ),
      ),
    );
}

/** The two databases' own indexes of words. */
interface WordIndex {
  keep(
    db: Kysely<Schema>,
    rows: readonly { readonly row: number; readonly words: ReportWords }[],
  ): Promise<void>;
  forget(db: Kysely<Schema>, rows: readonly number[]): Promise<void>;
  /** A subquery of the rows in which each word begins a word. */
  withAll(words: readonly string[], where: 'title' | 'words'): RawBuilder<number>;
}

/** Letters and digits of any script: nothing that either query language could read as its own. */
function checked(word: string): string {
  if (!/^[\p{L}\p{N}\p{M}]+$/u.test(word)) throw new RangeError(`Got "${word}" when expected a folded word.`);
  return word;
}

const allOf = ({ title, others }: ReportWords) => [...new Set([...title, ...others])];

const sqliteWords: WordIndex = {
  async keep(db, rows) {
    if (rows.length === 0) return;
    const values = rows.map(
      ({ row, words }) => sql`(${row}, ${words.title.join(' ')}, ${allOf(words).join(' ')})`,
    );
    await sql`insert into report_words (rowid, title, words) values ${sql.join(values)}`.execute(db);
  },
  async forget(db, rows) {
    if (rows.length > 0) await sql`delete from report_words where rowid in (${sql.join(rows)})`.execute(db);
  },
  withAll(words, where) {
    const match = words.map((word) => `${where} : "${checked(word)}" *`).join(' AND ');
    return sql<number>`(select rowid from report_words where report_words match ${match})`;
  },
};

/** A lexeme has 2 kB at the most, a vector a megabyte: what is beyond is no word, or is not found by. */
const maximumLexeme = 200;
const maximumLexemes = 40_000;

const postgresWords: WordIndex = {
  async keep(db, rows) {
    if (rows.length === 0) return;
    const short = (words: readonly string[]) =>
      words.filter((word) => word.length <= maximumLexeme).slice(0, maximumLexemes);
    const values = rows.map(
      ({ row, words }) =>
        sql`(${row}::bigint, array_to_tsvector(${short([...new Set(words.title)])}::text[]), array_to_tsvector(${short(allOf(words))}::text[]))`,
    );
    await sql`insert into report_words (report, title, words) values ${sql.join(values)}`.execute(db);
  },
  async forget(db, rows) {
    if (rows.length > 0) await sql`delete from report_words where report in (${sql.join(rows)})`.execute(db);
  },
  withAll(words, where) {
    const query = words.map((word) => `'${checked(word)}':*`).join(' & ');
    return sql<number>`(select report from report_words where ${sql.ref(`report_words.${where}`)} @@ ${query}::tsquery)`;
  },
};

/** `,tungsten,lithium,` as codes. */
function mineralsFromText(text: string): string[] {
  return text.split(',').filter((mineral) => mineral !== '');
}

function reportFromRow(row: Selectable<Schema['reports']>): KeptReport {
  const { cells, about } = JSON.parse(row.about) as Pick<KeptReport, 'cells' | 'about'>;
  return {
    id: row.id,
    access: row.access as ReportAccess,
    kind: row.kind,
    title: row.title,
    ...(row.year === null ? {} : { year: row.year }),
    language: row.language,
    minerals: mineralsFromText(row.minerals),
    ...(row.licence === null ? {} : { licence: row.licence }),
    ...(row.holder === null ? {} : { holder: row.holder }),
    origin: row.origin,
    cells,
    about,
  };
}
