/** Answers of the register for tests of the pages of reports. Every name is invented. */
import { type ReportView, reportFacets, reportList, reportPages, reportView } from '#contract';

const hash = (digit: string) => digit.repeat(64);
const cell = 8350 * 21_600 + 15_190;

export const emptyShelf = reportList.parse({ total: 0, page: 1, pageSize: 20, size: 1, held: 0, items: [] });
export const nothingFound = { ...emptyShelf, held: 3 };

export const found = reportList.parse({
  total: 1,
  page: 1,
  pageSize: 20,
  size: 9,
  held: 3,
  items: [
    {
      id: 'R-000001',
      kind: 'geological-study',
      title: 'Scheelite of the invented Aksu ridge',
      titles: { en: 'Scheelite of the invented Aksu ridge' },
      authors: ['N. Invented'],
      organisation: 'Steppe Geology',
      year: 2025,
      language: 'en',
      minerals: ['tungsten'],
      licence: null,
      access: 'open',
      dueOn: null,
      blocks: 2,
      origin: 'register',
      snippet: {
        page: 2,
        parts: [
          { text: 'Scheelite', isHit: true },
          { text: ' veins at depth', isHit: false },
        ],
      },
      address: '/reports/R-000001',
    },
  ],
});

export const facets = reportFacets.parse({
  kinds: [
    { kind: 'geological-study', count: 12 },
    { kind: 'other', count: 3 },
  ],
  accesses: [{ access: 'archive-open', count: 15 }],
  minerals: [
    { mineral: 'tungsten', count: 9 },
    { mineral: 'gold', count: 6 },
  ],
  decades: [
    { decade: 1970, count: 10 },
    { decade: 1980, count: 4 },
  ],
  withoutYear: 1,
});

const part = {
  kind: 'text',
  sha256: hash('a'),
  name: 'report.pdf',
  mediaType: 'application/pdf',
  bytes: 840_000,
};

export const confidential: ReportView = reportView.parse({
  id: 'R-000001',
  kind: 'licence-annual',
  title: 'Scheelite of the invented Aksu ridge',
  titles: { en: 'Scheelite of the invented Aksu ridge' },
  authors: ['N. Invented'],
  organisation: 'Steppe Geology',
  year: 2025,
  language: 'en',
  minerals: ['tungsten'],
  licence: 'EL-000007',
  access: 'confidential',
  origin: 'register',
  catalogue: null,
  link: null,
  area: {
    cells: [[cell, 2]],
    codes: [],
    blocks: 2,
    areaSquareKilometres: 4.4,
    parts: 1,
    bounds: [73.1, 49.1, 73.2, 49.2],
  },
  simulated: false,
  register: {
    digest: hash('d'),
    description: '/api/reports/R-000001/description',
    receivedOn: '2026-11-23',
    lawDay: '2031-11-23',
    dueOn: '2031-11-23',
    latest: '2036-11-23',
    returnedOn: null,
    objectFrom: '2031-10-24',
    objectUntil: '2031-11-22',
    cites: [{ text: 'Code art. 77(3)', confidence: 'law' }],
    extension: null,
    objections: [],
    release: null,
    parts: [{ ...part, pages: { text: 3, scanned: 2, empty: 0, isUnreadable: false }, file: null }],
    entries: [],
    proof: '/log/proof/5',
  },
  mayRead: false,
  acts: [],
  size: 9,
});

const logged = confidential.register as NonNullable<ReportView['register']>;
export const open: ReportView = {
  ...confidential,
  access: 'open',
  mayRead: true,
  register: {
    ...logged,
    release: { on: logged.receivedOn, ground: 'consent', entry: 8 },
    parts: logged.parts.map((one) => ({ ...one, file: `/api/reports/R-000001/parts/${one.sha256}` })),
  },
};

export const text = reportPages.parse({
  total: 2,
  items: [
    { page: 1, state: 'text', text: 'Scheelite veins', hits: [[0, 9]] },
    { page: 2, state: 'scanned', text: '', hits: [] },
  ],
});

export const card: ReportView = reportView.parse({
  ...confidential,
  id: 'state-fund:4711',
  kind: 'resource-report',
  title: 'Отчёт о вымышленном участке Аксу',
  titles: { ru: 'Отчёт о вымышленном участке Аксу', en: 'Report on the invented plot Aksu' },
  authors: [],
  organisation: '',
  year: 1974,
  language: 'ru',
  licence: null,
  access: 'archive-open',
  origin: 'state-fund',
  catalogue: {
    archiveNumber: '4711',
    publisher: 'Example archive',
    licence: 'not stated',
    kind: 'Подсчёт запасов',
    minerals: ['вольфрам'],
    holder: 'Комитет',
    workLicence: null,
    datum: 'Pulkovo-1942',
  },
  link: 'https://archive.example/4711',
  register: null,
});
