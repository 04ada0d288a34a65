import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { depositList, depositView } from '#contract';
import { linkDoubts } from '#disclosure';
import { readBridges, readShipped } from '#sources';
import { block, lodging, openTrialCountry, type TrialCountry, uploadPapers } from '../trial-country.ts';
import { depositLinker } from './links.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
});
afterAll(async () => {
  expect(country.faults).toEqual([]);
  await country.close();
});
const get = async (path: string) => (await country.as(undefined, 'GET', path)).json();

test('deposits are listed by mineral, by name in any script and by box, with facets', async () => {
  const list = async (query: string) => depositList.parse(await get(`/api/deposits${query}`));
  expect(await list('?mineral=lithium,tungsten')).toMatchObject({
    total: 1,
    items: [
      {
        id: 'KZ-SITE-0001',
        name: 'Zhanatas',
        names: { kk: 'Жаңатас', ru: 'Жанатас' },
        minerals: ['tungsten'],
        location: { position: [73.5, 49.5], quality: 'medium', uncertaintyKm: 2 },
      },
    ],
    facets: { mineral: [{ value: 'tungsten', count: 1 }], kind: [{ value: 'deposit', count: 1 }] },
  });
  expect((await list('?q=жаңатас')).total).toBe(1);
  expect((await list('?bbox=73,49,73.4,50')).total).toBe(0);
  expect((await list('?mineral=gold')).facets.mineral).toEqual([{ value: 'tungsten', count: 1 }]);
});

test('a deposit shows who says what, the state of its block and the licences around it', async () => {
  const before = depositView.parse(await get('/api/deposits/KZ-SITE-0001'));
  expect(before).toMatchObject({
    names: { name: 'Zhanatas', kk: 'Жаңатас', ru: 'Жанатас' },
    statements: [{ says: 'deposit', source: { publisher: 'Testers', record: '1' }, mineralsAsStated: ['W'] }],
    sources: [{ publisher: 'Testers', edition: '2026' }],
    ground: { state: 'free', code: 'M-43-88-(10а-5в-21)' },
    licences: [],
    // The nearer one shares its point with others, so where it stands is not known.
    around: [
      {
        kind: 'power-plant',
        names: { name: 'Own Point' },
        megawatts: 144,
        kilometres: 11.1,
        source: { publisher: 'Testers' },
      },
    ],
  });

  const papers = await uploadPapers(country, 'investor');
  const body = lodging([[block(32, 25), 10]], papers);
  await country.as('investor', 'POST', '/api/applications', body, { 'idempotency-key': 'a-form-1' });
  const act = (given: object) => country.as('officer', 'POST', '/api/applications/A-000001/acts', given);
  await act({ act: 'send-security-notice' });
  const sum = { amount: 31_140_000, currency: 'KZT' };
  await act({ act: 'record-security', form: 'deposit', sum, issuer: 'Halyk Bank', until: '2036-01-01' });
  expect((await act({ act: 'grant' })).status).toBe(200);
  const after = depositView.parse(await get('/api/deposits/KZ-SITE-0001'));
  // Two rows of 1.853 km lie between 49.5° N and the run that passes over it.
  expect(after.licences).toEqual([
    {
      id: 'EL-000001',
      holder: 'Steppe Tungsten LLP',
      kilometres: 3.7,
      simulated: false,
      address: '/licences/EL-000001',
    },
  ]);
});

test('an imported bridge stands with its deposit, the newest first, with person, organisation, day and paper', async () => {
  const parsed = readBridges(
    readFileSync(
      join(import.meta.dirname, '../../sources/bridges/samples/two-opinions-on-one-deposit.csv'),
      'utf8',
    ),
    { dataset: 'import-bridges', publisher: 'Testers', licence: 'CC0-1.0' },
  );
  if (!parsed.ok) throw new Error(parsed.faults[0]?.message);
  const other = await openTrialCountry({ bridges: parsed.value });
  const view = depositView.parse(
    await (await other.as(undefined, 'GET', '/api/deposits/KZ-SITE-0001')).json(),
  );
  await other.close();
  expect(view.bridges.map(({ signedOn, to, person }) => [signedOn, to.code, person])).toEqual([
    ['2026-04-01', 'UNFC', 'Another Example'],
    ['2026-03-02', 'KAZRC', 'Example Person'],
  ]);
  expect(view.bridges[1]).toMatchObject({
    from: { code: 'GKZ', category: 'C1' },
    organisation: 'Example Geology LLP',
    document: { title: 'Invented bridge report', page: '14', url: 'https://example.org/bridge.pdf' },
    source: { publisher: 'Testers', licence: 'CC0-1.0' },
  });
  // Without one, none is made up.
  expect(depositView.parse(await get('/api/deposits/KZ-SITE-0001')).bridges).toEqual([]);
});

test('a deposit that nobody names is not there', async () => {
  expect(await get('/api/deposits/KZ-SITE-9999')).toMatchObject({ status: 404, code: 'no_such_record' });
});

test('in the shipped data Gornostaevskoe is linked with its project, Druzhba A never with Druzhba B, and no deposit with itself', () => {
  const shipped = readShipped((path) =>
    readFileSync(join(import.meta.dirname, '..', '..', '..', 'data', path), 'utf8'),
  );
  if (!shipped.ok) throw new Error(shipped.faults[0]?.message);
  const { deposits } = shipped.value.knowledge;
  const linksOf = depositLinker(deposits);
  const named = (name: string) => deposits.filter((one) => one.names.name === name);
  const [project] = named('Gornostayevskoye Deposit');
  const linked = project ? linksOf(project).filter(({ verdict }) => verdict === 'same') : [];
  expect(linked.map(({ deposit }) => deposits.find(({ id }) => id === deposit)?.names.name)).toContain(
    'Gornostaevskoe',
  );
  for (const druzhba of [...named('Druzhba A'), ...named('Druzhba B')]) {
    expect(linksOf(druzhba).map(({ deposit }) => deposit)).not.toContain(druzhba.id);
    expect(linksOf(druzhba)).toEqual([]);
  }
});

test('the contract names the doubts of a link, all of them', () => {
  const found = depositView.shape.links.element.shape.found.unwrap();
  expect(found.shape.doubts.element.options).toEqual([...linkDoubts]);
});
