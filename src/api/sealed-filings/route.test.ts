import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  applicationView,
  type LodgeReceipt,
  lodgeReceipt,
  type Problem,
  sealedFilingList,
  sealedFilingPage,
  sealReceipt,
} from '#contract';
import { kazakhstan } from '#law';
import { bytesFromHex, commitment, parseTlogProof, sealOfArea } from '#proof';
import { lapseSeals } from '../start/lapse-seals.ts';
import {
  block,
  lodging,
  openTrialCountry,
  type Person,
  type TrialCountry,
  uploadPapers,
} from '../trial-country.ts';

const knows = kazakhstan.with({ 'sealed-filing.opening': 'within-1-working-day' });
const area = [[block(10, 10), 3]] as const;
const salts = { salt: '11'.repeat(32), nameSalt: '22'.repeat(32), numberSalt: '33'.repeat(32) };

let country: TrialCountry;
const papers: Partial<Record<Person, object[]>> = {};
async function begin(law = knows): Promise<void> {
  country = await openTrialCountry({ law, settings: { sessionHours: 100 } });
  for (const person of ['investor', 'rival'] as const) papers[person] = await uploadPapers(country, person);
}
afterEach(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});

const form = (person: Person = 'investor', cells: readonly (readonly [number, number])[] = area) =>
  lodging(cells, papers[person] ?? []) as {
    readonly applicant: { readonly name: string; readonly number: string; kind: string; country: string };
  };
async function accountOf(person: Person): Promise<string> {
  const session = (await (await country.as(person, 'GET', '/api/sessions')).json()) as { account: string };
  return session.account;
}
/** The seal as a browser makes it: the server is told nothing of what goes in. */
async function sealOf(person: Person = 'investor', cells = area): Promise<string> {
  const { kind, country: seat, name, number } = form(person, cells).applicant;
  return sealOfArea(bytesFromHex(salts.salt), {
    licenceKind: 'exploration',
    cells,
    applicant: {
      id: await accountOf(person),
      kind,
      country: seat,
      name: { commitment: commitment(bytesFromHex(salts.nameSalt), name) },
      number: { commitment: commitment(bytesFromHex(salts.numberSalt), number) },
    },
  });
}
const seal = async (person: Person = 'investor') =>
  country.as(person, 'POST', '/api/sealed-filings', { commitment: await sealOf(person) });
const lodge = (person: Person, body: object, key: string) =>
  country.as(person, 'POST', '/api/applications', body, { 'idempotency-key': key });
const opening = (filing = 'F-000001') => ({ sealed: { filing, ...salts } });
const receiptOf = async (response: Response): Promise<LodgeReceipt> => {
  const body = await response.json();
  expect(response.status, JSON.stringify(body)).toBe(201);
  return lodgeReceipt.parse(body);
};
const codesOf = async (response: Response) => {
  const { status, findings } = (await response.json()) as Problem;
  return { status, codes: (findings ?? []).flatMap((one) => ('code' in one ? [one.code] : [])) };
};
const read = async (path: string) => (await country.as(undefined, 'GET', path)).json();

describe('where the law knows a sealed filing', () => {
  beforeEach(() => begin());

  test('it is sealed, a rival lodges in the open, it is opened: the seal is first, and everybody can see why', async () => {
    const made = sealReceipt.parse(await (await seal()).json());
    expect(made).toMatchObject({ repeated: false, filing: { id: 'F-000001', status: 'sealed', entry: 1 } });
    expect(parseTlogProof(made.proof)).toBeDefined();
    const open = await receiptOf(await lodge('rival', form('rival'), 'rival-form'));
    expect(open.firstOnBlocks).toBe(3);
    const waiting = applicationView.parse(await read('/api/applications/A-000001'));
    expect(waiting.seals).toEqual({
      filings: [{ id: 'F-000001', address: '/applications/sealed/F-000001' }],
      until: made.filing.opensBefore,
    });
    const first = await receiptOf(await lodge('investor', { ...form(), ...opening() }, 'opening-1'));
    expect(first).toMatchObject({ application: 'A-000002', firstOnBlocks: 3 });
    const again = await receiptOf(await lodge('investor', { ...form(), ...opening() }, 'opening-2'));
    expect(again).toMatchObject({ application: 'A-000002', repeated: true, entries: [first.entries[0]] });
    const [one, other] = [
      applicationView.parse(await read('/api/applications/A-000002')),
      applicationView.parse(await read('/api/applications/A-000001')),
    ];
    expect(one.sealed).toMatchObject({ filing: 'F-000001', entry: 1 });
    expect([one.waitsFor, other.waitsFor]).toEqual([[], ['A-000002']]);
    expect([one.seals, other.seals]).toEqual([undefined, undefined]);
    const page = sealedFilingPage.parse(await read('/api/sealed-filings/F-000001'));
    expect(page.filing).toMatchObject({ status: 'opened', opened: { application: 'A-000002' } });
    expect(page.entries.map(({ kind }) => kind)).toEqual(['filing-sealed', 'application-lodged']);
  });

  test('a second click seals once; a second seal is one too many; nobody else may open it', async () => {
    const [one, other] = await Promise.all([seal(), seal()]);
    const receipts = [sealReceipt.parse(await one.json()), sealReceipt.parse(await other.json())];
    expect(receipts.map(({ filing }) => filing.id)).toEqual(['F-000001', 'F-000001']);
    const another = await country.as('investor', 'POST', '/api/sealed-filings', {
      commitment: 'ab'.repeat(32),
    });
    expect(await codesOf(another)).toEqual({ status: 422, codes: ['too_many_seals'] });
    expect(await codesOf(await lodge('rival', { ...form('rival'), ...opening() }, 'rival-form'))).toEqual({
      status: 403,
      codes: ['not_your_record'],
    });
    const smaller = { ...form('investor', [[block(10, 10), 2]]), ...opening() };
    expect((await codesOf(await lodge('investor', smaller, 'opening-1'))).codes).toEqual([
      'seal_opens_otherwise',
    ]);
  });

  test('what nobody opened lapses by the clock, is told by the register, and is counted for its account', async () => {
    const { filing } = sealReceipt.parse(await (await seal()).json());
    country.advance(Date.parse(filing.opensBefore) - country.services.nowMillis());
    expect(sealedFilingPage.parse(await read('/api/sealed-filings/F-000001')).filing.status).toBe('lapsed');
    const late = await lodge('investor', { ...form(), ...opening() }, 'opening-1');
    expect((await codesOf(late)).codes).toEqual(['seal_time_over']);
    expect(await lapseSeals(country.register)).toBe(1);
    expect(await lapseSeals(country.register)).toBe(0);
    const list = sealedFilingList.parse(await read('/api/sealed-filings'));
    expect(list).toMatchObject({ total: 1, law: { known: true, mostClosed: 1 } });
    expect(list.parties).toEqual([{ party: await accountOf('investor'), sealed: 0, opened: 0, lapsed: 1 }]);
    expect((await country.as(undefined, 'GET', '/api/sealed-filings/F-000009')).status).toBe(404);
  });

  test('a commitment is 32 bytes, and only an investor who is signed in may seal', async () => {
    const refused = async (person: Person | undefined, body: object) =>
      (await country.as(person, 'POST', '/api/sealed-filings', body)).status;
    expect(await refused('investor', { commitment: 'ab' })).toBe(400);
    expect(await refused(undefined, { commitment: 'ab'.repeat(32) })).toBe(401);
    expect(await refused('officer', { commitment: 'ab'.repeat(32) })).toBe(403);
  });
});

test('by the law of Kazakhstan as it is a seal is refused by its articles, and the list says so', async () => {
  await begin(kazakhstan);
  expect(await codesOf(await seal())).toEqual({ status: 422, codes: ['sealing_not_in_law'] });
  const list = sealedFilingList.parse(await read('/api/sealed-filings'));
  expect(list).toMatchObject({
    law: { known: false, cite: { text: 'Code arts. 187(9)–(10), 189(1)' } },
    items: [],
  });
});
