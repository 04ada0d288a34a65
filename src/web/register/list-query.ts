/** The register's filters as they stand in the address, and the query that they make. */
import type { LicencesQuery } from '#contract';
import type { Bounds } from '#grid';
import { civilDate } from '#terms';

export const rowsAtOnce = 50;

/** Keys of the page's own in the address. */
export interface ListFilters {
  readonly q: string;
  readonly status: string;
  readonly oblast: string;
  readonly mineral: string;
  readonly year: string;
  readonly origin: string;
  readonly sort: string;
  readonly page: number;
}

export const noFilters: ListFilters = {
  q: '',
  status: '',
  oblast: '',
  mineral: '',
  year: '',
  origin: '',
  sort: '-from',
  page: 1,
};

export const filterKeys = ['q', 'status', 'oblast', 'mineral', 'year', 'origin'] as const;

export function filtersFromQuery(query: URLSearchParams): ListFilters {
  const page = Number(query.get('page'));
  return {
    q: query.get('q') ?? '',
    status: query.get('status') ?? '',
    oblast: query.get('oblast') ?? '',
    mineral: query.get('mineral') ?? '',
    year: query.get('year') ?? '',
    origin: query.get('origin') ?? '',
    sort: query.get('sort') ?? noFilters.sort,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** Inverse of `filtersFromQuery`; what is as usual is left out, other keys stay. */
export function queryWithFilters(query: URLSearchParams, filters: ListFilters): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const key of [...filterKeys, 'sort', 'page'] as const) {
    const value = String(filters[key]);
    if (value === String(noFilters[key])) next.delete(key);
    else next.set(key, value);
  }
  return next;
}

const sorts = ['id', 'holder', 'from', 'until', 'blocks', 'due'];

/** What the register is asked; parts that cannot be read are left out, so that an old link still opens. */
export function licencesQueryFrom(filters: ListFilters, bounds?: Bounds): LicencesQuery {
  const { q, status, oblast, mineral, year, origin, sort, page } = filters;
  const isSort = sorts.includes(sort.replace(/^-/, ''));
  return {
    page,
    pageSize: rowsAtOnce,
    ...(isSort && { sort: sort as NonNullable<LicencesQuery['sort']> }),
    ...(q !== '' && { q }),
    ...(status !== '' && { status }),
    ...(oblast !== '' && { oblast }),
    ...(mineral !== '' && { mineral }),
    ...(/^\d{4}$/.test(year) && {
      begunFrom: civilDate(`${year}-01-01`),
      begunUntil: civilDate(`${year}-12-31`),
    }),
    ...(origin === 'simulated' && { simulated: 'true' as const }),
    ...(origin === 'real' && { simulated: 'false' as const }),
    ...(bounds && {
      bbox: [bounds.west, bounds.south, bounds.east, bounds.north].map((side) => side.toFixed(4)).join(),
    }),
  };
}
