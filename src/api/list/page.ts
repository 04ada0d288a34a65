/** Lists: filter, count, sort, cut to a page. */

interface PageQuery {
  readonly page: number;
  readonly pageSize: number;
}

/** Values between commas; undefined when nothing is asked. */
export function oneOf(text: string | undefined): ReadonlySet<string> | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  return new Set(text.split(',').map((part) => part.trim()));
}

export type Facet = { value: string; count: number }[];

/** How many things have each value; the most frequent first, equals by name. */
export function countBy<T>(things: readonly T[], valuesOf: (thing: T) => string | readonly string[]): Facet {
  const counts = new Map<string, number>();
  for (const thing of things) {
    for (const value of [valuesOf(thing)].flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** One filter of a list, by the name of its property. */
type Filters<T> = Readonly<Record<string, ((thing: T) => boolean) | undefined>>;

/** Things that pass every filter but the one named: what a facet counts. */
function filtered<T>(things: readonly T[], filters: Filters<T>, but?: string): readonly T[] {
  const asked = Object.entries(filters).flatMap(([name, filter]) => (filter && name !== but ? [filter] : []));
  return asked.length === 0 ? things : things.filter((thing) => asked.every((filter) => filter(thing)));
}

export type SortKey = string | number | null;

/** Sorted by a key, `-` before its name for the other way round; what has no value comes last either way. */
function sorted<T>(things: readonly T[], sort: string, keyOf: (thing: T, by: string) => SortKey): T[] {
  const down = sort.startsWith('-');
  const by = down ? sort.slice(1) : sort;
  return things
    .map((thing, at) => ({ thing, at, key: keyOf(thing, by) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null)
        return Number(a.key === null) - Number(b.key === null) || a.at - b.at;
      const order =
        typeof a.key === 'string' && typeof b.key === 'string'
          ? a.key.localeCompare(b.key, 'en')
          : Number(a.key) - Number(b.key);
      return (down ? -order : order) || a.at - b.at;
    })
    .map(({ thing }) => thing);
}

function pageOfList<T>(things: readonly T[], { page, pageSize }: PageQuery): readonly T[] {
  return things.slice((page - 1) * pageSize, page * pageSize);
}

export interface Listing<T, Row, Name extends string> {
  readonly all: readonly T[];
  readonly filters: Filters<T>;
  /** Facets by the name of the filter that each has, if it has one. */
  readonly facets: Readonly<Record<Name, (thing: T) => string | readonly string[]>>;
  readonly sort: string;
  readonly keyOf: (thing: T, by: string) => SortKey;
  readonly page: PageQuery;
  /** Size of the log at which it is listed. */
  readonly size: number;
  /** Asked for the rows of the page only. */
  readonly present: (thing: T) => Row;
}

/** A page of a list with its facets. */
export function listed<T, Row, Name extends string>(listing: Listing<T, Row, Name>) {
  const { all, filters, facets, sort, keyOf, page, size, present } = listing;
  const found = filtered(all, filters);
  return {
    total: found.length,
    page: page.page,
    pageSize: page.pageSize,
    size,
    items: pageOfList(sorted(found, sort, keyOf), page).map(present),
    facets: Object.fromEntries(
      Object.entries<(thing: T) => string | readonly string[]>(facets).map(([name, valuesOf]) => [
        name,
        countBy(filtered(all, filters, name), valuesOf),
      ]),
    ) as Record<Name, Facet>,
  };
}
