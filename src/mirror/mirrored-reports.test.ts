/** The catalogue of a mirror finds what the register's database finds. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wordsOfText } from '#disclosure';
import { type KeptReport, openMemoryStore, type ReportPage, type ReportSearch, type Store } from '#store';
import { mirroredReports } from './mirrored-reports.ts';

const cell = 180_158_390;
const report = (number: number, more: Partial<KeptReport> = {}): KeptReport => ({
  id: `R-${String(number).padStart(6, '0')}`,
  access: number % 2 === 0 ? 'open' : 'confidential',
  kind: number % 3 === 0 ? 'licence-final' : 'licence-annual',
  title: `Отчёт о поисках вольфрама ${number}`,
  year: 1990 + (number % 5),
  language: 'ru',
  minerals: number % 2 === 0 ? ['tungsten'] : ['tungsten', 'tin'],
  origin: 'register',
  cells: [[cell + number * 21_600, 4]],
  about: {
    description: {
      authors: ['Abenov A.'],
      organisation: 'Karaganda Geology',
      salt: 'ab'.repeat(32),
      parts: [],
    },
  },
  ...more,
});
const page = (text: string): ReportPage => ({ sha256: 'd'.repeat(64), page: 1, state: 'text', text });
const shelf = [
  ...Array.from({ length: 12 }, (_, i) => ({ report: report(i + 1), pages: [] as ReportPage[] })),
  {
    report: report(20, { title: 'Scheelite of Kairakty', language: 'en' }),
    pages: [page('Skarn with scheelite.')],
  },
  {
    report: report(22, { title: 'Skarns', language: 'en' }),
    pages: [page('Nothing of note but scheelite.')],
  },
];

let store: Store;
beforeAll(async () => {
  store = await openMemoryStore();
  await store.reports.keep(
    shelf.map(({ report: one, pages }) => ({
      report: one,
      words: {
        title: wordsOfText(one.title),
        others: wordsOfText(
          ['Abenov A.', 'Karaganda Geology', one.id, ...pages.map(({ text }) => text)].join('\n'),
        ),
      },
    })),
  );
  for (const { report: one, pages } of shelf) await store.reports.keepPages(one.id, pages);
});
afterAll(() => store.close());

const searches: readonly Partial<ReportSearch>[] = [
  {},
  { words: ['вольфрам'] },
  { words: ['scheelit'] },
  { words: ['scheelite', 'karaganda'] },
  { words: ['quartz'] },
  { words: ['r', '000020'] },
  { kind: 'licence-final', access: 'open' },
  { mineral: 'tin', fromYear: 1991, untilYear: 1993 },
  { language: 'en', origin: 'register' },
  { cells: [[cell + 2 * 21_600 + 3, 5]] },
  { cells: [[cell + 2 * 21_600 + 4, 5]] },
  {
    box: {
      firstRow: Math.floor(cell / 21_600) + 3,
      lastRow: Math.floor(cell / 21_600) + 5,
      firstColumn: (cell % 21_600) + 3,
      lastColumn: (cell % 21_600) + 9,
    },
  },
  { offset: 3, limit: 2 },
];

test('by words, kind, year, mineral, ground and page it finds the same reports in the same order as the database', async () => {
  const mirrored = mirroredReports(async () => ({ reports: shelf }));
  for (const asked of searches) {
    const search = { words: [], limit: 20, offset: 0, ...asked };
    const expected = await store.reports.search(search);
    const found = await mirrored.search(search);
    expect([asked, found.total, found.reports.map(({ id }) => id)]).toEqual([
      asked,
      expected.total,
      expected.reports.map(({ id }) => id),
    ]);
    const byKey = (groups: readonly object[]) =>
      groups.map((group) => JSON.stringify(group, Object.keys(group).sort())).sort();
    expect(byKey(await mirrored.groups(search))).toEqual(byKey(await store.reports.groups(search)));
  }
  expect(
    (await mirrored.search({ words: ['scheelit'], limit: 5, offset: 0 })).reports.map(({ id }) => id),
  ).toEqual(['R-000020', 'R-000022']);
});

test('a report, its pages and where reports come from are read as they are kept; the shelf is fetched once', async () => {
  let fetched = 0;
  const mirrored = mirroredReports(async () => {
    fetched++;
    return { reports: shelf };
  });
  expect(await mirrored.find('R-000020')).toEqual(await store.reports.find('R-000020'));
  expect(await mirrored.find('R-000099')).toBeUndefined();
  expect(await mirrored.pages('R-000020')).toEqual(await store.reports.pages('R-000020'));
  expect(await mirrored.pages('R-000020', 'e'.repeat(64))).toEqual([]);
  expect((await mirrored.findAll(['R-000001', 'R-000099'])).map(({ id }) => id)).toEqual(['R-000001']);
  expect(await mirrored.origins()).toEqual(await store.reports.origins());
  expect(fetched).toBe(1);
});
