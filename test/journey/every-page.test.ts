/**
 * Every page of the app as someone reads it at 400 % of 1280 CSS pixels, by day and by night, who wants no motion: nothing is lost to the side,
 * nothing moves, and axe finds no fault in what Chromium drew, colours and sizes of targets included.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskList, LicenceList, NewReport, ReopeningList } from '#contract';
import { openBrowser } from '../browser.ts';
import { type RunningRegister, startRegister } from '../running-register.ts';
import { paper } from './application-form.ts';
import { drillLog } from './marked-file.ts';
import { NarrowPage, narrow } from './narrow-page.ts';

const area = '2zqke0.5-2zr120.5-2zrhq0.5-2zrye0.5';
const deposit = 'KZ-RM-008';
const figure = 'KAZ.export.KOR.all.2000.world-integrated-trade-solution.2026-09.final';

type Reader = 'anyone' | 'investor' | 'officer';
/** By pattern, as `src/web/pages.tsx` has it, what stands in the place of `:id`, or the whole address where it has a query. */
const walks: Readonly<Record<Reader, Readonly<Record<string, string>>>> = {
  anyone: {
    '/': '',
    '/ground': '/ground?minerals=lithium',
    '/ground/reopening': '',
    '/ground/reopening/:id': 'S-000001',
    '/blocks/:code': 'M-43-87-(10б-5а-13)',
    '/check': `/check?area=${area}`,
    '/deposits': '',
    '/deposits/:id': deposit,
    '/minerals/:code': 'lithium',
    '/districts/:id': 'KZ-63',
    '/data': '',
    '/reports': '',
    '/reports/:id': 'R-000001',
    '/law': '',
    '/law/replay': '',
    '/law/benchmark': '',
    '/replies': '',
    '/replies/new': '/replies/new?about={application}',
    '/replies/mine/:secret': '{reply}',
    '/replies/:number': 'V-000001',
    '/watch': '',
    '/watch/:id': '{watch}',
    '/interest': '',
    '/applications/sealed': '',
    '/applications/sealed/:id': 'F-000001',
    '/applications/:id': '{application}',
    '/register': '',
    '/differences': '',
    '/deviations': '',
    '/licences/:id': '{licence}',
    '/licences/:id/certificate': '{licence}',
    '/verify-certificate': '',
    '/log': '',
    '/tenders': '',
    '/tenders/recompute': '',
    '/tenders/makers': '',
    '/tenders/cases/:id': 'NPP-1',
    '/tenders/:id': 'EXAMPLE-WIND-1',
    '/sourcing': '',
    '/trade': '',
    '/trade/partners/:code': 'KOR',
    '/trade/figures/:id': figure,
    '/trade/claims': '',
    '/trade/claims/:id': 'C1',
    '/trade/outlook': '',
    '/trade/cooperation': '',
    '/register-account': '',
    '/verify-email': '',
    '/new-email': '',
    '/forgot-password': '',
    '/reset-password': '',
    '/invitation': '',
    '/sign-in': '',
    '/components': '',
  },
  investor: {
    '/account': '',
    '/data-room': '',
    '/data-room/:id': '{package}',
    '/interest/new': `/interest/new?deposit=${deposit}`,
    '/reports/new': '',
    '/apply': `/apply?area=${area}`,
    '/apply/who': `/apply/who?area=${area}`,
    '/apply/area': `/apply/area?area=${area}`,
    '/apply/plan': `/apply/plan?area=${area}`,
    '/apply/means': `/apply/means?area=${area}`,
    '/apply/documents': `/apply/documents?area=${area}`,
    '/apply/review': `/apply/review?area=${area}`,
    '/apply/sign': `/apply/sign?area=${area}`,
  },
  officer: {
    '/desk': '',
    '/desk/:id': '{file}',
    '/desk/interests': '',
    '/desk/mail': '',
    '/desk/replies': '',
    '/tenders/new': '',
    '/tenders/:id/work': 'EXAMPLE-WIND-1',
  },
};

let register: RunningRegister;
let browser: Browser;
/** What `{…}` of a walk stands for in this register. */
const records: Record<string, string> = {};
const contexts = {} as Record<Reader, BrowserContext>;
const pagesOf = {} as Record<Reader, NarrowPage>;
const broken: string[] = [];

function addressOf(pattern: string, given: string): string {
  const filled = given.replace(/\{(\w+)\}/, (_, name) => {
    const record = records[name];
    if (!record) throw new Error(`No ${name} was made.`);
    return record;
  });
  return filled.startsWith('/') ? filled : pattern.replace(/:\w+/, encodeURIComponent(filled));
}

async function contextOf(reader: Reader): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: narrow,
    locale: 'kk-KZ', // its words are the longest
    colorScheme: 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(30_000);
  if (reader !== 'anyone') {
    const { email, password } = register.account(reader);
    await send(context, '/api/sessions', { email, password });
  }
  return context;
}

/** @throws Error where the register did not take it */
async function send<T>(context: BrowserContext, path: string, data: object | Buffer): Promise<T> {
  const headers = {
    origin: register.address,
    'content-type': Buffer.isBuffer(data) ? 'application/pdf' : 'application/json',
  };
  const answer = await context.request.post(register.address + path, { headers, data });
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}

const read = async <T>(path: string, context = contexts.anyone): Promise<T> =>
  (await context.request.get(register.address + path)).json();

/** One record of each kind that the simulated past has none of. */
async function makeRecords(): Promise<void> {
  const { anyone, investor, officer } = contexts;
  const [licence] = (await read<LicenceList>('/api/licences?pageSize=1')).items;
  const [file] = (await read<DeskList>('/api/desk?pageSize=1', officer)).items;
  const { freed } = await read<ReopeningList>('/api/ground/reopening');
  Object.assign(records, { licence: licence?.id, file: file?.id, application: file?.id });
  await send(officer, '/api/ground/reopening/acts', { act: 'reopen-ground', cells: freed[0]?.cells });
  await send(investor, '/api/sealed-filings', { commitment: '5e'.repeat(32) });
  const upload = async (content: Buffer) =>
    (await send<{ sha256: string }>(investor, '/api/documents?name=report.pdf', content)).sha256;
  const report: NewReport = {
    kind: 'geological-study',
    title: 'Отчёт о поисках вольфрама на площади Аксу',
    authors: ['Н. И. Иванова'],
    organisation: 'Steppe Geology',
    year: 2025,
    language: 'ru',
    minerals: ['tungsten'],
    area: { by: 'cells', cells: [[180_958_392, 3]] },
    parts: [
      { kind: 'first-book', sha256: await upload(paper(1)) },
      { kind: 'text', sha256: await upload(await drillLog()) },
    ],
  };
  await send(investor, '/api/reports', report);
  const watch = { kind: 'place', name: 'Ақсуат', longitude: 73.25, latitude: 49.66 };
  const { id } = await send<{ id: string }>(anyone, '/api/watches', {
    name: 'Ақсуат',
    area: watch,
    language: 'kk',
  });
  const { ownAddress } = await send<{ ownAddress: string }>(anyone, '/api/replies', {
    record: file?.id,
    stance: 'concern',
    topics: ['water', 'graves-and-monuments'],
    capacity: 'resident',
    settlement: { name: 'Ақсуат' },
    shown: 'words',
    text: 'Ауыл суды осы бұлақтан алады. Бұрғылау оған жақын ба?',
    language: 'kk',
  });
  const made = await send<{ id: string }>(officer, '/api/data-room', {
    title: 'Бұрғылау бағандары',
    deposit,
    terms: 'Үшінші тұлғаға көрсетілмейді.',
  });
  const interest = await send<{ id: string }>(investor, '/api/interests', {
    organisation: 'Hanbit Battery Metals Co., Ltd.',
    country: 'KR',
    minerals: ['lithium'],
    about: { kind: 'deposit', id: deposit },
    stage: 'desk-study',
  });
  const answer = { kind: 'data-room', text: 'Топтама ашылды.', package: made.id };
  await send(officer, `/api/interests/${interest.id}/answer`, answer);
  Object.assign(records, { watch: id, reply: ownAddress.slice(-32), package: made.id });
}

beforeAll(async () => {
  register = await startRegister({
    environment: { OREBOOK_READINGS: 'sealed-filing.opening=within-1-working-day' },
  });
  browser = await openBrowser();
  for (const reader of Object.keys(walks) as Reader[]) contexts[reader] = await contextOf(reader);
  await makeRecords();
});
afterAll(async () => {
  await browser?.close();
  await register?.stop('SIGKILL');
});

for (const [reader, walk] of Object.entries(walks) as [Reader, Record<string, string>][]) {
  describe(`at 320 px, without motion, by day and by night, for ${reader}`, () => {
    beforeAll(async () => {
      const page: Page = await contexts[reader].newPage();
      page.on('pageerror', (error) => broken.push(`${page.url()}: ${error}`));
      pagesOf[reader] = await NarrowPage.open(page, `${register.address}/nowhere`);
    });
    afterAll(() => contexts[reader]?.close());

    test.each(Object.entries(walk))(
      '%s is whole and still, and axe finds no fault',
      async (pattern, given) => {
        await pagesOf[reader].goTo(addressOf(pattern, given));
        expect(await pagesOf[reader].faults()).toEqual([]);
      },
    );
  });
}

test('no page of the app was passed by, and none failed', () => {
  const source = readFileSync(join(import.meta.dirname, '..', '..', 'src', 'web', 'pages.tsx'), 'utf8');
  const all = [...source.matchAll(/path: '([^']+)'/g)].map(([, path]) => path);
  const walked = Object.values(walks).flatMap((walk) => Object.keys(walk));
  expect(walked.toSorted()).toEqual(all.toSorted());
  expect(broken).toEqual([]);
});
