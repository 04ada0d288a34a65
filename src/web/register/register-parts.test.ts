import { describe, expect, test } from 'vitest';
import type { LicenceRow, LicencesQuery } from '#contract';
import { civilDate } from '#terms';
import { filtersFromQuery, licencesQueryFrom, noFilters, queryWithFilters } from './list-query.ts';
import { allRows, csvOfRows, geoJsonOfRows } from './take-along.ts';

const row = (i: number, holder = `Holder ${i}`): LicenceRow => ({
  id: `EL-${String(i).padStart(6, '0')}`,
  kind: 'exploration',
  status: 'in-force',
  holder,
  country: 'KZ',
  blocks: 12,
  areaSquareKilometres: 27.5,
  from: civilDate('2024-03-01'),
  until: civilDate('2030-02-28'),
  oblasts: ['KZ-35'],
  minerals: ['tungsten'],
  nextDuty: { what: 'rental', due: civilDate('2027-02-25') },
  simulated: true,
  address: `/licences/EL-${String(i).padStart(6, '0')}`,
});

describe('the register’s address', () => {
  test('filters and address are inverses, and what is as usual is left out', () => {
    const filters = { ...noFilters, oblast: 'KZ-35', q: 'lithium', page: 3, sort: 'due' };
    const query = queryWithFilters(new URLSearchParams('at=5/49/70'), filters);
    expect(query.toString()).toBe('at=5%2F49%2F70&q=lithium&oblast=KZ-35&sort=due&page=3');
    expect(filtersFromQuery(query)).toEqual(filters);
    expect(queryWithFilters(query, noFilters).toString()).toBe('at=5%2F49%2F70');
  });

  test('the year of issue becomes its first and last day; a year that is none is left out', () => {
    expect(licencesQueryFrom({ ...noFilters, year: '2025' })).toMatchObject({
      begunFrom: '2025-01-01',
      begunUntil: '2025-12-31',
    });
    expect(licencesQueryFrom({ ...noFilters, year: 'soon' })).not.toHaveProperty('begunFrom');
  });

  test('a sort that the register does not know is not asked for', () => {
    expect(licencesQueryFrom({ ...noFilters, sort: '-beauty' })).not.toHaveProperty('sort');
    expect(licencesQueryFrom({ ...noFilters, sort: '-blocks' }).sort).toBe('-blocks');
  });

  test('what the map shows becomes a box of west, south, east, north', () => {
    const query = licencesQueryFrom(noFilters, { west: 73, south: 48, east: 74.5, north: 49.25 });
    expect(query.bbox).toBe('73.0000,48.0000,74.5000,49.2500');
  });
});

describe('what is shown, taken along', () => {
  test('1,201 rows come in three pages, in order', async () => {
    const asked: LicencesQuery[] = [];
    const client = {
      licences: async (query: LicencesQuery) => {
        asked.push(query);
        const first = (Number(query.page) - 1) * 500;
        const items = Array.from({ length: Math.min(500, 1201 - first) }, (_, i) => row(first + i));
        return { total: 1201, page: Number(query.page), pageSize: 500, size: 1, items, facets: {} };
      },
    };
    const rows = await allRows(client as never, { oblast: 'KZ-35' }, () => undefined);
    expect(rows).toHaveLength(1201);
    expect(rows[1200]?.id).toBe('EL-001200');
    expect(asked.map(({ page, oblast }) => [page, oblast])).toEqual([
      [1, 'KZ-35'],
      [2, 'KZ-35'],
      [3, 'KZ-35'],
    ]);
  });

  test('a holder with a comma and quotes stays one field of the CSV', () => {
    const csv = csvOfRows([row(1, 'ТОО «Руда», "Ore" LLP')], 'http://x');
    const [, line] = csv.trimEnd().split('\r\n');
    expect(line).toBe(
      'EL-000001,exploration,in-force,"ТОО «Руда», ""Ore"" LLP",KZ,12,27.5,2024-03-01,2030-02-28,KZ-35,tungsten,rental,2027-02-25,true,http://x/licences/EL-000001',
    );
  });

  test('outlines keep the order of the rows, however late each answer comes', async () => {
    const client = {
      licence: async (id: string) => {
        await new Promise((resolve) => setTimeout(resolve, id.endsWith('1') ? 20 : 1));
        return {
          ...row(Number(id.slice(3))),
          holder: { name: 'H', kind: null, country: null },
          area: { blocks: 12, areaSquareKilometres: 27.5 },
          outline: { type: 'MultiPolygon', coordinates: [] },
          datum: 'QazTRF-23',
        };
      },
    };
    const text = await geoJsonOfRows(client as never, [row(1), row(2), row(3)], '', {}, () => undefined);
    expect(JSON.parse(text).features.map((feature: { id: string }) => feature.id)).toEqual([
      'EL-000001',
      'EL-000002',
      'EL-000003',
    ]);
  });
});
