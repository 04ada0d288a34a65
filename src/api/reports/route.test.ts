import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  actReceipt,
  type NewReport,
  problem,
  reportFacets,
  reportList,
  reportPages,
  reportView,
} from '#contract';
import { blockNaming } from '#grid';
import { readReportCatalogue } from '#sources';
import { block, openTrialCountry, type Person, type TrialCountry } from '../trial-country.ts';
import { idOfCard, keptFromCard } from './catalogued.ts';
import { releaseReportsThatAreDue } from './release.ts';

let country: TrialCountry;
beforeEach(async () => {
  country = await openTrialCountry();
});
afterEach(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

async function pdfSaying(...pages: readonly string[]): Promise<Buffer> {
  const pdf = new PDFDocument({ autoFirstPage: false });
  const parts: Buffer[] = [];
  const whole = new Promise<void>((resolve) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', resolve);
  });
  for (const text of pages) pdf.addPage().text(text);
  pdf.end();
  await whole;
  return Buffer.concat(parts);
}

async function upload(person: Person, content: Buffer): Promise<string> {
  const response = await country.app.request('http://localhost/api/documents?name=report.pdf', {
    method: 'POST',
    headers: { 'content-type': 'application/pdf', host: 'localhost', cookie: await cookieOf(person) },
    body: new Uint8Array(content),
  });
  if (response.status !== 201) throw new Error(await response.text());
  return ((await response.json()) as { sha256: string }).sha256;
}

/** The session that `as` uses, for a body that is bytes. */
async function cookieOf(person: Person): Promise<string> {
  const account = await country.store.accounts.byLogin(`${person}@orebook.test`);
  if (!account) {
    await country.as(person, 'GET', '/api/sessions');
    return cookieOf(person);
  }
  const begun = await country.services.sessions.begin(account);
  return `orebook-session=${begun?.token}`;
}

const described = (parts: NewReport['parts'], more: Partial<NewReport> = {}): NewReport => ({
  kind: 'geological-study',
  title: 'Отчёт о поисках вольфрама на площади Аксу',
  authors: ['Н. И. Иванова'],
  organisation: 'Steppe Geology',
  year: 2025,
  language: 'ru',
  minerals: ['tungsten'],
  area: { by: 'cells', cells: [[block(10, 10), 3]] },
  parts,
  ...more,
});

async function deposit(report: NewReport, person: Person = 'investor') {
  const answer = await country.as(person, 'POST', '/api/reports', report);
  if (answer.status !== 201) throw new Error(await answer.text());
  await country.services.reports?.settled();
  return actReceipt.parse(await answer.json());
}

async function twoParts(person: Person = 'investor'): Promise<NewReport['parts']> {
  return [
    { kind: 'first-book', sha256: await upload(person, await pdfSaying('Abstract and conclusions')) },
    {
      kind: 'text',
      sha256: await upload(person, await pdfSaying('Introduction', 'Scheelite veins at depth')),
    },
  ];
}

const list = async (query: string) =>
  reportList.parse(await (await country.as(undefined, 'GET', `/api/reports?${query}`)).json());
const one = async (person: Person | undefined) =>
  reportView.parse(await (await country.as(person, 'GET', '/api/reports/R-000001')).json());
const statusOf = async (person: Person | undefined, path: string) =>
  (await country.as(person, 'GET', path)).status;

describe('a report that was deposited', () => {
  test('is public by its description at once; its files are for its holder and officers, and its text finds nobody', async () => {
    const parts = await twoParts();
    const receipt = await deposit(described(parts));
    expect(receipt.entries.map(({ kind }) => kind)).toEqual(['report-deposited']);
    expect(receipt.address).toBe('/reports/R-000001');

    const view = await one(undefined);
    expect(view).toMatchObject({
      title: 'Отчёт о поисках вольфрама на площади Аксу',
      access: 'confidential',
      mayRead: false,
      acts: [],
      area: { blocks: 3 },
      register: { receivedOn: '2026-11-23', lawDay: '2031-11-23', dueOn: '2031-11-23', release: null },
    });
    expect(view.register?.cites.map(({ text }) => text).join()).toContain('91');
    expect(view.register?.parts.map(({ kind, file, pages }) => [kind, file, pages?.text])).toEqual([
      ['first-book', null, 1],
      ['text', null, 2],
    ]);
    const file = `/api/reports/R-000001/parts/${parts[1]?.sha256}`;
    expect(await statusOf(undefined, file)).toBe(401);
    const refused = await country.as('rival', 'GET', file);
    expect([refused.status, problem.parse(await refused.json()).code]).toEqual([403, 'report_confidential']);
    expect(await statusOf('rival', `/api/reports/R-000001/pages?part=${parts[1]?.sha256}`)).toBe(403);
    for (const person of ['investor', 'officer'] as const) expect(await statusOf(person, file)).toBe(200);

    expect((await list('q=scheelite')).total).toBe(0);
    expect((await list(`q=${encodeURIComponent('ОТЧЕТ вольфрамовый')}`)).items.map(({ id }) => id)).toEqual([
      'R-000001',
    ]);
  });

  test('its description has the digest that stands in the log, and the log has no name', async () => {
    await deposit(described(await twoParts()));
    const bytes = await (await country.as(undefined, 'GET', '/api/reports/R-000001/description')).text();
    const digest = createHash('sha256').update(bytes).digest('hex');
    expect((await one(undefined)).register?.digest).toBe(digest);
    const entries = JSON.stringify(await country.register.entries(0, country.register.size));
    expect(entries).toContain(digest);
    expect(entries).not.toContain('Иванова');
  });

  test('opens by itself on its day: files, text, search with the page on which it stands', async () => {
    const parts = await twoParts();
    await deposit(described(parts));
    country.goTo('2031-11-22');
    expect(await releaseReportsThatAreDue(country.register)).toBe(0);
    country.goTo('2031-11-23');
    expect(await releaseReportsThatAreDue(country.register)).toBe(1);
    expect(await releaseReportsThatAreDue(country.register)).toBe(0);
    await country.services.reports?.settled();

    const view = await one(undefined);
    expect(view).toMatchObject({ access: 'open', mayRead: true, register: { release: { ground: 'term' } } });
    const file = await country.as(undefined, 'GET', view.register?.parts[1]?.file ?? '');
    expect(
      createHash('sha256')
        .update(new Uint8Array(await file.arrayBuffer()))
        .digest('hex'),
    ).toBe(parts[1]?.sha256);
    const found = await list('q=scheelite');
    expect(found.items[0]?.snippet).toEqual({
      page: 2,
      parts: [
        { text: 'Scheelite', isHit: true },
        { text: ' veins at depth', isHit: false },
      ],
    });
    const pages = reportPages.parse(
      await (
        await country.as(
          undefined,
          'GET',
          `/api/reports/R-000001/pages?part=${parts[1]?.sha256}&q=veins&onlyHits=true`,
        )
      ).json(),
    );
    expect(pages).toEqual({
      total: 2,
      items: [{ page: 2, state: 'text', text: 'Scheelite veins at depth', hits: [[10, 15]] }],
    });
  });

  test('its holder opens it before the day; nobody else may, and the page offers only what would be taken', async () => {
    await deposit(described(await twoParts()));
    expect((await one('investor')).acts).toEqual(['release-report']);
    expect((await one('rival')).acts).toEqual([]);
    const act = (person: Person, given: object) =>
      country.as(person, 'POST', '/api/reports/R-000001/acts', given);
    expect((await act('officer', { act: 'release-report' })).status).toBe(422);
    expect((await act('rival', { act: 'release-report' })).status).toBe(403);
    country.goTo('2031-11-01');
    expect((await act('investor', { act: 'object-to-report', reason: 'Contract of 2025' })).status).toBe(200);
    expect((await one('officer')).acts).toEqual(['decide-objection']);
    expect((await act('officer', { act: 'decide-objection', reason: 'No secret is named' })).status).toBe(
      200,
    );
    expect((await act('investor', { act: 'release-report' })).status).toBe(200);
    const view = await one(undefined);
    expect(view.register?.release?.ground).toBe('consent');
    expect(view.register?.entries.map(({ kind }) => kind)).toEqual([
      'report-deposited',
      'report-objected',
      'report-objection-decided',
      'report-released',
    ]);
  });
});

describe('search', () => {
  test('finds by block, box, mineral, year and licence', async () => {
    await deposit(described(await twoParts()));
    const run = (cell: number) => `${cell.toString(36)}.1`;
    expect((await list(`area=${run(block(10, 12))}`)).total).toBe(1);
    expect((await list(`area=${run(block(10, 13))}`)).total).toBe(0);
    expect((await list('bbox=73.1,49.1,73.2,49.2')).total).toBe(1);
    expect((await list('bbox=73.5,49.5,73.6,49.6')).total).toBe(0);
    expect((await list('mineral=tungsten&from=2025&until=2025')).total).toBe(1);
    expect(await list('mineral=tin')).toMatchObject({ total: 0, held: 1 });
    expect((await list('licence=EL-000001')).total).toBe(0);
  });

  test('of an empty shelf says that nothing is held', async () => {
    expect(await list('q=lithium')).toMatchObject({ total: 0, held: 0, items: [] });
  });
});

describe('a catalogue of an archive beside the deposits', () => {
  const ground = {
    naming: blockNaming(),
    country: { name: 'Kazakhstan', bounds: { west: 46, south: 40, east: 88, north: 56 } },
  };
  const keepCatalogue = async () => {
    const text = [
      'archive_number,title_ru,title_en,year,kind,minerals,lon,lat,access,holder,licence,datum',
      '4711,Отчёт о литии,Report on lithium,1974,Подсчёт запасов,литий;олово,73.2,49.2,открытый,Комитет,Контракт 5,Pulkovo-1942',
      'Ф-2,Карта,,1979,Карта,литий,,,закрытый,,,',
      '4713,Заметка,,,Карта,дунит,,,,,,',
    ].join('\n');
    const reading = readReportCatalogue(text, ground);
    if (!reading.ok) throw new Error('the catalogue reads');
    const about = { id: 'state-fund', publisher: 'Example archive', dataLicence: 'CC-BY-4.0' };
    await country.store.reports.keep(reading.reports.flatMap((card) => keptFromCard(card, about) ?? []));
  };

  test('its cards are found by both titles, and say whose they are, in the words of the archive', async () => {
    await keepCatalogue();
    const found = await list('q=lithium');
    expect(found.items).toMatchObject([
      {
        id: 'state-fund:4711',
        title: 'Отчёт о литии',
        titles: { ru: 'Отчёт о литии', en: 'Report on lithium' },
        access: 'archive-open',
        kind: 'resource-report',
        blocks: 1,
      },
    ]);
    const answer = await country.as(
      undefined,
      'GET',
      found.items[0]?.address.replace('/reports', '/api/reports') ?? '',
    );
    expect(reportView.parse(await answer.json())).toMatchObject({
      register: null,
      mayRead: false,
      catalogue: {
        archiveNumber: '4711',
        publisher: 'Example archive',
        licence: 'CC-BY-4.0',
        kind: 'Подсчёт запасов',
        holder: 'Комитет',
        workLicence: 'Контракт 5',
        datum: 'Pulkovo-1942',
      },
    });
    expect((await list('kind=other')).items.map(({ id }) => id)).toEqual([
      'state-fund::D0:A4-2',
      'state-fund:4713',
    ]);
  });

  test('each facet counts what there would be if it alone were not set', async () => {
    await keepCatalogue();
    const facets = async (query: string) =>
      reportFacets.parse(await (await country.as(undefined, 'GET', `/api/reports/facets?${query}`)).json());
    expect(await facets('')).toEqual({
      kinds: [
        { kind: 'other', count: 2 },
        { kind: 'resource-report', count: 1 },
      ],
      accesses: [
        { access: 'archive-closed', count: 1 },
        { access: 'archive-open', count: 1 },
        { access: 'elsewhere', count: 1 },
      ],
      minerals: [
        { mineral: 'lithium', count: 2 },
        { mineral: 'other', count: 1 },
        { mineral: 'tin', count: 1 },
      ],
      decades: [{ decade: 1970, count: 2 }],
      withoutYear: 1,
    });
    expect(await facets('mineral=tin&from=1970&until=1975')).toEqual({
      kinds: [{ kind: 'resource-report', count: 1 }],
      accesses: [{ access: 'archive-open', count: 1 }],
      minerals: [
        { mineral: 'lithium', count: 1 },
        { mineral: 'tin', count: 1 },
      ],
      decades: [{ decade: 1970, count: 1 }],
      withoutYear: 0,
    });
    expect((await facets('q=карта')).kinds).toEqual([{ kind: 'other', count: 2 }]);
  });

  test('a number of any letters has an id of its own', () => {
    expect(idOfCard('a', '12:3')).toBe('a:12:3A3');
    expect(idOfCard('a', '12 3')).toBe('a:12:203');
    expect(idOfCard('a', 'Ж'.repeat(14))).toBeUndefined();
  });
});

test('a deposit that lacks parts is refused with every fault at once, and nothing is written', async () => {
  const { size } = country.register;
  const answer = await country.as(
    'investor',
    'POST',
    '/api/reports',
    described([{ kind: 'data', sha256: 'a'.repeat(64) }], { kind: 'resource-report', year: 2030 }),
  );
  const said = problem.parse(await answer.json());
  expect([answer.status, said.code]).toEqual([422, 'report_incomplete']);
  expect(said.faults?.map(({ code, at }) => [code, at])).toEqual([
    ['year_in_future', 'year'],
    ['part_missing', 'parts.first-book'],
    ['part_missing', 'parts.text'],
    ['part_missing', 'parts.competent-person'],
    ['part_not_uploaded', 'parts[0]'],
  ]);
  expect(country.register.size).toBe(size);
});

test('a register that starts again puts up what is missing on its shelf', async () => {
  await deposit(described(await twoParts()));
  await country.store.reports.forgetOrigin('register');
  expect((await list('')).held).toBe(0);
  const { ReportShelf } = await import('./shelf.ts');
  const shelf = new ReportShelf(country.register, country.services.closing, (fault) =>
    country.faults.push(fault),
  );
  await shelf.settled();
  expect((await list('')).items.map(({ id }) => id)).toEqual(['R-000001']);
});
