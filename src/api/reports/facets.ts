/** Counts beside a search: each facet as if it alone were not set, so that one sees what else there is. */
import type { ReportFacets } from '#contract';
import type { ReportGroup } from '#store';
import type { Mineral } from '#terms';

/** The filters that have a facet. */
export interface FacetFilters {
  readonly kind?: string;
  readonly access?: string;
  readonly mineral?: string;
  readonly fromYear?: number;
  readonly untilYear?: number;
}

/** `groups` are of the search without these filters. A report of two minerals counts under both. */
export function facetsOf(groups: readonly ReportGroup[], filters: FacetFilters): ReportFacets {
  const kinds = new Map<string, number>();
  const accesses = new Map<string, number>();
  const minerals = new Map<string, number>();
  const decades = new Map<number, number>();
  let withoutYear = 0;
  const { fromYear = Number.NEGATIVE_INFINITY, untilYear = Number.POSITIVE_INFINITY } = filters;
  const asksYear = filters.fromYear !== undefined || filters.untilYear !== undefined;
  for (const { kind, access, minerals: of, year, count } of groups) {
    const isOut = {
      kind: filters.kind !== undefined && filters.kind !== kind,
      access: filters.access !== undefined && filters.access !== access,
      mineral: filters.mineral !== undefined && !of.includes(filters.mineral),
      year: asksYear && !(year !== undefined && year >= fromYear && year <= untilYear),
    };
    const outside = Object.values(isOut).filter(Boolean).length;
    const counts = (facet: keyof typeof isOut) => outside === 0 || (outside === 1 && isOut[facet]);
    if (counts('kind')) add(kinds, kind, count);
    if (counts('access')) add(accesses, access, count);
    if (counts('mineral')) for (const mineral of of) add(minerals, mineral, count);
    if (!counts('year')) continue;
    if (year === undefined) withoutYear += count;
    else add(decades, Math.floor(year / 10) * 10, count);
  }
  return {
    kinds: mostFirst(kinds).map(([kind, count]) => ({
      kind: kind as ReportFacets['kinds'][number]['kind'],
      count,
    })),
    accesses: mostFirst(accesses).map(([access, count]) => ({
      access: access as ReportFacets['accesses'][number]['access'],
      count,
    })),
    minerals: mostFirst(minerals).map(([mineral, count]) => ({ mineral: mineral as Mineral, count })),
    decades: [...decades].sort(([a], [b]) => a - b).map(([decade, count]) => ({ decade, count })),
    withoutYear,
  };
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}
