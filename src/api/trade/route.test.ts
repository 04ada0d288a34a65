import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type ClaimView,
  claimList,
  claimView,
  cooperationList,
  figureView,
  partnerList,
  partnerView,
  type TradePartnerView,
  tradeDesk,
  tradeOutlook,
} from '#contract';
import { openTrialCountry, type TrialCountry } from '../trial-country.ts';

let country: TrialCountry;
beforeAll(async () => {
  country = await openTrialCountry();
});
afterAll(() => country.close());

const ask = (path: string) => country.as(undefined, 'GET', path);
const read = async (path: string) => {
  const response = await ask(path);
  expect(response.status, path).toBe(200);
  return response.json();
};

describe('the desk', () => {
  test('says what is in the books and what was not found', async () => {
    const desk = tradeDesk.parse(await read('/api/trade'));
    expect(desk.reporter.code).toBe('KAZ');
    expect(desk.partners).toBe(53);
    expect(desk.world.map(({ period }) => period)).toEqual([
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(desk.investment).toHaveLength(85);
    expect(desk.claims).toEqual({
      supported: 1,
      plausible: 3,
      'not-supported': 4,
      overtaken: 2,
      'cannot-tell': 0,
    });
    expect(desk.missing).toContain('other-central-asian-states');
    expect(desk.books.map(({ publisher }) => publisher)).toContain('World Integrated Trade Solution');
  });

  test('lists 53 partners, the largest first, as JSON and as a table', async () => {
    const { items, total } = partnerList.parse(await read('/api/trade/partners'));
    expect([total, items[0]?.country.code]).toEqual([53, 'CHN']);
    expect(items.find(({ country }) => country.code === 'ITA')).toMatchObject({
      year: null,
      period: '2023/2025',
      means: { export: { amount: 16_378_700_000 } },
    });
    const table = await ask('/api/trade/partners?format=csv');
    expect(table.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const lines = (await table.text()).trim().split('\r\n');
    expect(lines).toHaveLength(54);
    expect(lines.find((line) => line.startsWith('KOR'))).toContain(',2025,');
  });
});

describe('a partner', () => {
  const partner = async (query = '') =>
    partnerView.parse(await read(`/api/trade/partners/KOR${query}`)) as TradePartnerView;

  test('Korea 2022 from 2021: imports +105.5 %, exports +142.2 %, each with its base; 5.4 and 3.1 % of the whole', async () => {
    const { fromBase, years, period, base } = await partner('?year=2022&base=2021');
    expect([period, base]).toEqual(['2022', '2021']);
    const percent = (flow: 'export' | 'import') => {
      const grown = fromBase[flow];
      return grown.outcome === 'computed'
        ? [Math.round(grown.value * 1000) / 10, Math.round(grown.base / 1e6)]
        : [];
    };
    expect([percent('import'), percent('export')]).toEqual([
      [105.5, 766],
      [142.2, 1877],
    ]);
    const shares = years.find((year) => year.period === '2022');
    const share = (flow: 'exports' | 'imports') => {
      const found = shares?.[flow]?.share;
      return found?.outcome === 'computed' ? Math.round(found.value * 1000) / 10 : null;
    };
    expect([share('exports'), share('imports')]).toEqual([5.4, 3.1]);
  });

  test('says "not found" for the books of Korea and for Korea with the other four Central Asian states', async () => {
    const { missing, centralAsia, books } = await partner();
    expect(missing).toContain('partner-book');
    expect(centralAsia.map(({ country, found }) => [country.code, found])).toEqual([
      ['KAZ', true],
      ['KGZ', false],
      ['TJK', false],
      ['TKM', false],
      ['UZB', false],
    ]);
    expect(books.every(({ theirs }) => theirs === null)).toBe(true);
  });

  test('a rate across the change of source is not told, and says which', async () => {
    const { fromBase } = await partner('?year=2022&base=2018');
    expect(fromBase.import).toEqual({
      outcome: 'cannot-tell',
      code: 'source_break',
      why: 'kazakhstan-source-2020',
    });
  });

  test('as a table has a row a year', async () => {
    const lines = (await (await ask('/api/trade/partners/KOR?format=csv')).text()).trim().split('\r\n');
    expect(lines).toHaveLength(27);
    expect(lines.at(-1)).toMatch(/^2025,92\d/);
  });

  test('nobody’s code is no partner, and a malformed one is no request', async () => {
    expect((await ask('/api/trade/partners/ATA')).status).toBe(404);
    expect((await ask('/api/trade/partners/korea')).status).toBe(400);
    expect((await ask('/api/trade/partners/KOR?base=twenty')).status).toBe(400);
  });
});

describe('figures', () => {
  test('each number of a partner leads to its figure: publisher, edition, valuation, status', async () => {
    const view = partnerView.parse(await read('/api/trade/partners/KOR?year=2022'));
    const id = view.years.find(({ period }) => period === '2022')?.imports?.figure.id;
    const figure = figureView.parse(await read(`/api/trade/figures/${id}`));
    expect(figure).toMatchObject({
      publisher: 'Bureau of National Statistics of Kazakhstan',
      edition: '2026-09',
      valuation: 'CIF',
      status: 'final',
      countries: { reporter: { alpha2: 'KZ' }, partner: { alpha2: 'KR' } },
    });
    expect(figure.editions.map(({ id: other }) => other)).toEqual([id]);
    expect(figure.markers.map(({ id: marker }) => marker)).toContain('tengiz-modules');
  });

  test('an unknown figure is not found', async () => {
    expect((await ask('/api/trade/figures/KAZ.export.KOR.all.1999.x.y.final')).status).toBe(404);
    expect((await ask('/api/trade/figures/nonsense')).status).toBe(404);
  });

  test('leave as SDMX-CSV that can be read back', async () => {
    const text = await (await ask('/api/trade/figures?partner=KOR&flow=export&format=csv')).text();
    const lines = text.trim().split('\n');
    expect(lines[0]).toMatch(/^DATAFLOW,REPORTER,PARTNER/);
    // 26 years, the mean of three and the model.
    expect(lines).toHaveLength(29);
  });
});

describe('claims', () => {
  const claim = async (id: string, query = '') =>
    claimView.parse(await read(`/api/trade/claims/${id}${query}`)) as ClaimView;

  test('ten, as JSON and as a table', async () => {
    expect(claimList.parse(await read('/api/trade/claims')).total).toBe(10);
    expect((await (await ask('/api/trade/claims?format=csv')).text()).trim().split('\r\n')).toHaveLength(11);
  });

  test('"rose 167.8 %": plausible, 393.7 a quarter, +105.5 % in the mirror year, each step with its figures', async () => {
    const { verdict, steps, missing, claimed, mirror } = await claim('C1');
    expect(verdict).toBe('plausible');
    expect(steps.map(({ code, value, figures }) => [code, value.toFixed(1), figures.length])).toEqual([
      ['quarter-mean', '393.7', 1],
      ['mirror-growth', '105.5', 2],
    ]);
    expect(missing).toEqual(['trade-by-quarter']);
    expect(claimed.map(({ value }) => value)).toEqual([473, 167.8]);
    expect(mirror?.figures).toHaveLength(26);
  });

  test('its history: cannot be told when it was said, plausible since the tables of September 2026', async () => {
    const { history } = await claim('C1');
    expect(history.map(({ from, verdict }) => [from, verdict])).toEqual([
      ['2022-11-06', 'cannot-tell'],
      ['2026-10-01', 'plausible'],
    ]);
    expect((await claim('C9')).history.map(({ from, verdict }) => [from, verdict])).toEqual([
      ['2022-11-06', 'supported'],
      ['2025-06-14', 'overtaken'],
    ]);
  });

  test('by what was known on a day; before it was said it does not exist', async () => {
    expect((await claim('C9', '?on=2025-06-13')).verdict).toBe('supported');
    expect((await ask('/api/trade/claims/C9?on=2022-11-05')).status).toBe(404);
    expect((await ask('/api/trade/claims/C11')).status).toBe(404);
    expect((await ask('/api/trade/claims?on=2022-02-30')).status).toBe(400);
  });
});

test('the outlook has ages to 2050 and says how far such forecasts were off', async () => {
  const { population, past } = tradeOutlook.parse(await read('/api/trade/outlook'));
  expect(population.years.map(({ year }) => year)).toEqual([2025, 2030, 2035, 2040, 2045, 2050]);
  expect(past.ages.find(({ product }) => product === 'medical-devices')?.test.errorPercent).toBeCloseTo(
    3.4,
    1,
  );
  // The modules of 2020 mislead a drift: "as last year" was better.
  expect(past.imports?.skill).toBeLessThan(0);
});

test('cooperation with Korea: an offer that another won, an agreement on minerals; nothing on health, digital, tourism', async () => {
  const { areas, items } = cooperationList.parse(await read('/api/trade/cooperation?partner=KOR'));
  expect(areas.map(({ area, found }) => [area, found])).toEqual([
    ['health', 0],
    ['digital', 0],
    ['tourism', 0],
    ['energy', 1],
    ['economic-security', 1],
  ]);
  expect(items.map(({ state }) => state)).toEqual(['awarded-to-another', 'signed']);
  expect(items[0]?.events.length).toBeGreaterThan(5);
  expect((await (await ask('/api/trade/cooperation?format=csv')).text()).trim().split('\r\n')).toHaveLength(
    10,
  );
});

test('an answer is kept until the register changes', async () => {
  const tag = (await ask('/api/trade/claims')).headers.get('etag') ?? '';
  const again = await country.as(undefined, 'GET', '/api/trade/claims', undefined, { 'if-none-match': tag });
  expect(again.status).toBe(304);
});
