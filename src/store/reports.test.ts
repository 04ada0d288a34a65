/** Reports are found alike in every store: by words, by place, by filter, in one order. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { postgresPrograms, startPostgres, type TestPostgres } from '../../test/postgres.ts';
import { type KeptReport, openMemoryStore, openStore, type ReportSearch, type Store } from './index.ts';

let postgres: TestPostgres | undefined;
beforeAll(async () => {
  if (postgresPrograms()) postgres = await startPostgres();
});
afterAll(() => postgres?.stop());

const row = 8340;
const cell = (up: number, right: number) => (row + up) * 21_600 + 15_180 + right;
const report = (id: string, more: Partial<KeptReport> = {}): KeptReport => ({
  id,
  access: 'open',
  kind: 'licence-final',
  title: `Title of ${id}`,
  year: 1974,
  language: 'ru',
  minerals: ['tungsten'],
  origin: 'register',
  cells: [[cell(0, 0), 3]],
  about: { authors: ['Иванов'] },
  ...more,
});
const all = [
  {
    report: report('R-000001'),
    words: { title: ['отчет', 'вольфрам'], others: ['литиевых', '리튬', '튬광', '광'] },
  },
  {
    report: report('R-000002', {
      year: 2020,
      language: 'ko',
      minerals: ['lithium', 'tin'],
      cells: [[cell(5, 10), 1]],
    }),
    words: { title: ['리튬', '튬'], others: ['отчет'] },
  },
  {
    report: report('R-000003', {
      access: 'confidential',
      licence: 'EL-000007',
      holder: 'tamgaly',
      kind: 'licence-annual',
      cells: [
        [cell(2, 0), 2],
        [cell(3, 0), 2],
      ],
    }),
    words: { title: ['отчет'], others: [] },
  },
  {
    report: (({ year: _unknown, ...rest }) => rest)(
      report('K-1', { access: 'elsewhere', origin: 'archive', cells: [] }),
    ),
    words: { title: ['old'], others: ['словарь'] },
  },
];

const kinds = ['memory', 'sqlite', 'postgres'] as const;
describe.each(kinds)('reports in a store on %s', (kind) => {
  const isAbsent = kind === 'postgres' && !postgresPrograms();
  let folder: string;
  let store: Store;

  beforeEach(async (context) => {
    if (isAbsent) return context.skip('PostgreSQL is not installed: apt-get install postgresql');
    folder = mkdtempSync(join(tmpdir(), 'orebook-reports-'));
    const url = kind === 'postgres' ? await postgres?.newDatabase() : undefined;
    store = await (kind === 'memory' ? openMemoryStore() : openStore({ url, folder }));
    await store.reports.keep(all);
  });
  afterEach(async () => {
    if (isAbsent) return;
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const ids = async (search: Partial<ReportSearch>) => {
    const found = await store.reports.search({ words: [], limit: 10, offset: 0, ...search });
    return [found.total, ...found.reports.map(({ id }) => id)];
  };

  test('come back as they were kept, and once where they are kept again', async () => {
    expect(await store.reports.find('R-000003')).toEqual(all[2]?.report);
    expect(await store.reports.find('K-1')).toEqual(all[3]?.report);
    expect(await store.reports.find('R-000009')).toBeUndefined();
    await store.reports.keep([
      { report: report('R-000001', { title: 'New' }), words: { title: ['new'], others: [] } },
    ]);
    expect((await store.reports.find('R-000001'))?.title).toBe('New');
    expect(await ids({ words: ['вольфрам'] })).toEqual([0]);
    expect(await ids({ words: ['new'] })).toEqual([1, 'R-000001']);
    expect(await ids({})).toEqual([4, 'R-000002', 'R-000001', 'R-000003', 'K-1']);
  });

  test('every word must begin a word; those with all of them in the title come first, then the newest', async () => {
    expect(await ids({ words: ['отчет'] })).toEqual([3, 'R-000001', 'R-000003', 'R-000002']);
    expect(await ids({ words: ['отч', 'вольф'] })).toEqual([1, 'R-000001']);
    expect(await ids({ words: ['литиев'] })).toEqual([1, 'R-000001']);
    expect(await ids({ words: ['리튬'] })).toEqual([2, 'R-000002', 'R-000001']);
    expect(await ids({ words: ['튬'] })).toEqual([2, 'R-000002', 'R-000001']);
    expect(await ids({ words: ['лов'] })).toEqual([0]);
    expect(await ids({ words: ['отчет'], limit: 1, offset: 1 })).toEqual([3, 'R-000003']);
    await expect(ids({ words: ["o'r*"] })).rejects.toThrow('when expected a folded word');
  });

  test('blocks and boxes find what they touch, to the block', async () => {
    expect(await ids({ cells: [[cell(0, 2), 1]] })).toEqual([1, 'R-000001']);
    expect(await ids({ cells: [[cell(0, 3), 1]] })).toEqual([0]);
    expect(
      await ids({
        cells: [
          [cell(3, 1), 1],
          [cell(5, 10), 4],
        ],
      }),
    ).toEqual([2, 'R-000002', 'R-000003']);
    expect(await ids({ cells: [] })).toEqual([0]);
    const box = { firstRow: row + 2, lastRow: row + 5, firstColumn: 15_181, lastColumn: 15_190 };
    expect(await ids({ box })).toEqual([2, 'R-000002', 'R-000003']);
    expect(await ids({ box: { ...box, firstColumn: 15_182, lastColumn: 15_189 } })).toEqual([0]);
  });

  test('filters narrow, alone and with words', async () => {
    expect(await ids({ mineral: 'tin' })).toEqual([1, 'R-000002']);
    expect(await ids({ access: 'confidential' })).toEqual([1, 'R-000003']);
    expect(await ids({ licence: 'EL-000007', kind: 'licence-annual' })).toEqual([1, 'R-000003']);
    expect(await ids({ fromYear: 1975 })).toEqual([1, 'R-000002']);
    expect(await ids({ untilYear: 1975, words: ['отчет'] })).toEqual([2, 'R-000001', 'R-000003']);
    expect(await ids({ language: 'ko', words: ['отчет'] })).toEqual([1, 'R-000002']);
  });

  test('what a search finds is counted by kind, access, minerals and year together', async () => {
    const counted = async (search: Partial<ReportSearch>) =>
      (await store.reports.groups({ words: [], ...search }))
        .map(({ kind, access, minerals, year, count }) =>
          [kind, access, minerals.join('+'), year ?? 'no year', count].join(' '),
        )
        .sort();
    expect(await counted({})).toEqual([
      'licence-annual confidential tungsten 1974 1',
      'licence-final elsewhere tungsten no year 1',
      'licence-final open lithium+tin 2020 1',
      'licence-final open tungsten 1974 1',
    ]);
    await store.reports.keep([{ report: report('R-000004'), words: { title: ['отчет'], others: [] } }]);
    expect(await counted({ words: ['отчет'], untilYear: 1980 })).toEqual([
      'licence-annual confidential tungsten 1974 1',
      'licence-final open tungsten 1974 2',
    ]);
    expect(await counted({ words: ['nothing'] })).toEqual([]);
  });

  test('are found by a list of ids, and counted by where they come from', async () => {
    const found = await store.reports.findAll(['K-1', 'R-000002', 'R-000099']);
    expect(found.map(({ id }) => id).sort()).toEqual(['K-1', 'R-000002']);
    expect(await store.reports.findAll([])).toEqual([]);
    expect(await store.reports.origins()).toEqual([
      { origin: 'archive', count: 1 },
      { origin: 'register', count: 3 },
    ]);
  });

  test('pages are kept in order, over what was kept of them; a catalogue is forgotten whole', async () => {
    const page = (number: number, text: string) => ({
      sha256: 'a'.repeat(64),
      page: number,
      state: 'text' as const,
      text,
    });
    await store.reports.keepPages('R-000001', [
      page(2, 'second'),
      page(1, 'first'),
      { ...page(10, ''), state: 'scanned' },
    ]);
    await store.reports.keepPages('R-000001', [page(2, 'again')]);
    expect(
      (await store.reports.pages('R-000001')).map(({ page: number, state, text }) => [number, state, text]),
    ).toEqual([
      [1, 'text', 'first'],
      [2, 'text', 'again'],
      [10, 'scanned', ''],
    ]);
    expect(await store.reports.pages('R-000001', 'b'.repeat(64))).toEqual([]);
    expect(await store.reports.forgetOrigin('archive')).toBe(1);
    expect(await ids({})).toEqual([3, 'R-000002', 'R-000001', 'R-000003']);
    expect(await ids({ words: ['old'] })).toEqual([0]);
  });
});
