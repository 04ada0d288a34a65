/** The facts of 64 × 64 cells, each thing once with the runs of its cells, so that a browser can run the same rules. */
import type { GroundPage } from '#contract';
import type { EarlierApplication, GroundView } from '#law';
import type { CivilDate } from '#terms';
import { Extents, eachCellOfPage, RunsInPage } from './page-runs.ts';

type Wire<Key extends keyof GroundPage> = GroundPage[Key] extends readonly (infer Item)[] ? Item : never;

/** What a key was first seen with, and what has been gathered for it since, in the order of first sight. */
class Gathered<First, Runs> {
  readonly #byKey = new Map<string, { readonly first: First; readonly runs: Runs }>();
  readonly #begin: () => Runs;

  constructor(begin: () => Runs) {
    this.#begin = begin;
  }

  of(key: string, first: First): Runs {
    let found = this.#byKey.get(key);
    if (!found) {
      found = { first, runs: this.#begin() };
      this.#byKey.set(key, found);
    }
    return found.runs;
  }

  all() {
    return [...this.#byKey.values()];
  }
}

class RightRuns extends Extents {
  readonly parts: NonNullable<Wire<'rights'>['parts']> = [];
}

/** `view` answers for the register as it stood at `size`. */
export function presentGroundPage(page: number, size: number, view: GroundView): GroundPage {
  const country = new Extents();
  const closures = new Gathered<Pick<Wire<'closures'>, 'kind' | 'id' | 'name'>, Extents>(() => new Extents());
  const rights = new Gathered<Pick<Wire<'rights'>, 'kind' | 'id'>, RightRuns>(() => new RightRuns());
  const earlier = new Gathered<EarlierApplication, RunsInPage>(() => new RunsInPage());
  const openings = new Gathered<{ how: Wire<'openings'>['how']; on: CivilDate }, RunsInPage>(
    () => new RunsInPage(),
  );
  const programme = { open: new RunsInPage(), notOpen: new RunsInPage() };

  eachCellOfPage(page, (cell, offset) => {
    const extent = view.country(cell);
    if (extent === 'outside') return;
    country.add(extent, offset);
    for (const { kind, id, name, extent } of view.closures(cell)) {
      const closure = name === undefined ? { kind, id } : { kind, id, name };
      closures.of(`${kind} ${id}`, closure).add(extent, offset);
    }
    for (const { kind, id, extent, insideBlock, openSides } of view.rights(cell)) {
      const right = rights.of(`${kind} ${id}`, { kind, id });
      right.add(extent, offset);
      if (insideBlock === undefined && openSides === undefined) continue;
      right.parts.push({
        offset,
        ...(insideBlock === undefined ? {} : { insideBlock }),
        ...(openSides === undefined ? {} : { openSides: [...openSides] }),
      });
    }
    for (const application of view.earlierApplications(cell)) {
      earlier.of(`${application.id} ${application.barsUntil ?? ''}`, application).add(offset);
    }
    const answer = view.programme(cell);
    if (answer === 'open') programme.open.add(offset);
    else if (answer === 'not-open') programme.notOpen.add(offset);
    const opening = view.opening?.(cell);
    if (opening) openings.of(`${opening.how} ${opening.on}`, { ...opening }).add(offset);
  });

  return {
    page,
    size,
    loaded: [...view.loaded].sort(),
    incomplete: [...(view.incomplete ?? [])]
      .map(([kind, because]) => ({ kind, because }))
      .sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    country: country.runs,
    closures: closures.all().map(({ first, runs }) => ({ ...first, ...runs.runs })),
    rights: rights.all().map(({ first, runs }) => ({
      ...first,
      ...runs.runs,
      ...(runs.parts.length > 0 ? { parts: runs.parts } : {}),
    })),
    earlier: earlier
      .all()
      // Applications are numbered in the order of receipt.
      .sort((a, b) => (a.first.id < b.first.id ? -1 : 1))
      .map(({ first: { id, appliedOn, barsUntil }, runs }) => ({
        id,
        appliedOn,
        ...(barsUntil === undefined ? {} : { barsUntil }),
        cells: runs.runs,
      })),
    programme: { open: programme.open.runs, notOpen: programme.notOpen.runs },
    openings: openings.all().map(({ first, runs }) => ({ ...first, cells: runs.runs })),
  };
}
