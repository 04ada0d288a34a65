/**
 * The browser's answer to the law: the facts of ground pages, cell by cell. Its shape is `GroundView` of `#law`,
 * and a test of `#api` holds that a page encoded by the server and read here gives the register's own answers.
 */
import type { CivilDate } from '#terms';
import type { GroundPage, PageRuns } from './ground.ts';

const cellsPerSide = 64;
const pagesPerRow = 338; // ⌈21,600 / 64⌉
const columns = 21600;

/** Page that a cell stands on. */
export function pageOfCell(cell: number): number {
  const row = Math.floor(cell / columns);
  const column = cell % columns;
  return Math.floor(row / cellsPerSide) * pagesPerRow + Math.floor(column / cellsPerSide);
}

/** Place of a cell in its page, 0–4095. */
export function offsetInPage(cell: number): number {
  const row = Math.floor(cell / columns);
  return (row % cellsPerSide) * cellsPerSide + ((cell % columns) % cellsPerSide);
}

function holds(runs: PageRuns, offset: number): boolean {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [start, count] = runs[middle] as PageRuns[number];
    if (offset < start) high = middle - 1;
    else if (offset >= start + count) low = middle + 1;
    else return true;
  }
  return false;
}

function extentAt(
  thing: { readonly whole: PageRuns; readonly part: PageRuns },
  offset: number,
): 'whole' | 'part' | undefined {
  if (holds(thing.whole, offset)) return 'whole';
  return holds(thing.part, offset) ? 'part' : undefined;
}

/** JSON has no undefined: what a schema calls optional is there or it is not. */
type Exact<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };
type Inside = { readonly extent: 'whole' | 'part' };
type ClosureFact = Exact<Omit<GroundPage['closures'][number], 'whole' | 'part'>> & Inside;
type WireRight = GroundPage['rights'][number];
type RightFact = Pick<WireRight, 'kind' | 'id'> &
  Exact<Omit<NonNullable<WireRight['parts']>[number], 'offset'>> &
  Inside;
type LoadedKind = GroundPage['loaded'][number];
type Incompleteness = GroundPage['incomplete'][number]['because'];

/**
 * Facts of the pages at hand. A cell whose page is not among them throws: the caller fetches every page an area touches first.
 * @throws RangeError `Ground page 41230 is not loaded.`
 */
export function groundViewFromPages(pages: Iterable<GroundPage>) {
  const byId = new Map<number, GroundPage>();
  for (const page of pages) byId.set(page.page, page);
  const first = byId.values().next().value;

  function at(cell: number): GroundPage {
    const id = pageOfCell(cell);
    const page = byId.get(id);
    if (!page) throw new RangeError(`Ground page ${id} is not loaded.`);
    return page;
  }

  return {
    loaded: new Set<LoadedKind>(first?.loaded ?? []),
    incomplete: new Map<LoadedKind, Incompleteness>(
      first?.incomplete.map(({ kind, because }) => [kind, because]),
    ),
    country: (cell: number): 'whole' | 'part' | 'outside' =>
      extentAt(at(cell).country, offsetInPage(cell)) ?? 'outside',
    closures(cell: number): readonly ClosureFact[] {
      return at(cell).closures.flatMap(({ whole, part, ...closure }) => {
        const extent = extentAt({ whole, part }, offsetInPage(cell));
        return extent ? [{ ...(closure as Exact<typeof closure>), extent }] : [];
      });
    },
    rights(cell: number): readonly RightFact[] {
      const offset = offsetInPage(cell);
      return at(cell).rights.flatMap(({ kind, id, parts, ...runs }) => {
        const extent = extentAt(runs, offset);
        if (!extent) return [];
        const { offset: _offset, ...more } = parts?.find((part) => part.offset === offset) ?? { offset };
        return [{ kind, id, extent, ...(more as Exact<typeof more>) }];
      });
    },
    earlierApplications(
      cell: number,
    ): readonly { id: string; appliedOn: CivilDate; barsUntil?: CivilDate }[] {
      return at(cell)
        .earlier.filter((application) => holds(application.cells, offsetInPage(cell)))
        .map(({ id, appliedOn, barsUntil }) =>
          barsUntil ? { id, appliedOn, barsUntil } : { id, appliedOn },
        );
    },
    programme(cell: number): 'open' | 'not-open' | 'unknown' {
      const { programme } = at(cell);
      if (holds(programme.open, offsetInPage(cell))) return 'open';
      return holds(programme.notOpen, offsetInPage(cell)) ? 'not-open' : 'unknown';
    },
    opening(cell: number) {
      const opening = at(cell).openings.find((one) => holds(one.cells, offsetInPage(cell)));
      return opening && { how: opening.how, on: opening.on };
    },
  };
}
