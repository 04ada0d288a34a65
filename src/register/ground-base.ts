/*  What lies on the ground beside the register: the country's extent, closed land, rights of others, open territory. It is
 *  data, loaded layer by layer; a layer that was not loaded is unknown, never empty.
 *
 *      cell ──► page of 64 × 64 ──► number of a list ──► [settlement-belt Balkhash, water-fund lake 17]
 *
 *  Most cells have no list; cells with the same neighbours share one.
 */
import { PagedCells } from '#grid';
import type {
  BlockOpening,
  Closure,
  ClosureKind,
  Extent,
  GroundRight,
  Incompleteness,
  ProgrammeAnswer,
  RightKind,
} from '#law';
import { eachCell } from './cell-runs.ts';
import type { CellRuns } from './entry-parts.ts';

/** Base layers of the ground, a cell at a time. */
export interface GroundBase {
  /** Kinds that answer for every block. */
  readonly loaded: ReadonlySet<ClosureKind | RightKind>;
  /** Kinds with data that is known to lack some. */
  readonly incomplete: ReadonlyMap<ClosureKind | RightKind, Incompleteness>;
  country(cell: number): Extent | 'outside';
  closures(cell: number): readonly Closure[];
  /** Rights from loaded layers; those of this register come from its state. */
  rights(cell: number): readonly GroundRight[];
  programme(cell: number): ProgrammeAnswer;
  opening(cell: number): BlockOpening | undefined;
}

/** Cells that lie wholly in something, and cells that lie partly in it. */
export interface Cover {
  readonly whole: CellRuns;
  readonly part: CellRuns;
}

export interface ClosureFeature extends Cover {
  readonly id: string;
  readonly name?: string;
}

/** A right of another user; `parts` says more of single part blocks where its outline is known. */
export interface RightFeature extends Cover {
  readonly id: string;
  readonly parts?: ReadonlyMap<number, Pick<GroundRight, 'insideBlock' | 'openSides'>>;
}

export interface GroundLayers {
  readonly country: Cover;
  /** A kind that is named is loaded, even with an empty list. */
  readonly closures: Readonly<Partial<Record<ClosureKind, readonly ClosureFeature[]>>>;
  /** Kinds that close what they touch and leave unknown what they do not touch, each with why: not loaded for the law. */
  readonly incomplete?: Readonly<Partial<Record<ClosureKind | RightKind, Incompleteness>>>;
  readonly rights: Readonly<Partial<Record<RightKind, readonly RightFeature[]>>>;
  /** Territory that the programme opens; absent: not known. */
  readonly programme?: CellRuns;
  readonly openings?: readonly { readonly cells: CellRuns; readonly opening: BlockOpening }[];
}

/** Lays layers on the ground: done once, when a register opens. */
export function groundBaseFrom(layers: GroundLayers): GroundBase {
  const country = new PagedCells('uint8');
  eachCell(layers.country.whole, (cell) => country.set(cell, 1));
  eachCell(layers.country.part, (cell) => country.set(cell, 2));

  const loaded = new Set<ClosureKind | RightKind>();
  const closures = new CellLists<Closure>();
  for (const [kind, features] of Object.entries(layers.closures) as [
    ClosureKind,
    readonly ClosureFeature[],
  ][]) {
    if (layers.incomplete?.[kind] === undefined) loaded.add(kind);
    for (const { id, name, whole, part } of features) {
      const closure = name === undefined ? { kind, id } : { kind, id, name };
      closures.add(whole, { ...closure, extent: 'whole' });
      closures.add(part, { ...closure, extent: 'part' });
    }
  }
  const rights = new CellLists<GroundRight>();
  for (const [kind, features] of Object.entries(layers.rights) as [RightKind, readonly RightFeature[]][]) {
    if (layers.incomplete?.[kind] === undefined) loaded.add(kind);
    for (const { id, whole, part, parts } of features) {
      rights.add(whole, { kind, id, extent: 'whole' });
      const plain: GroundRight = { kind, id, extent: 'part' };
      eachCell(part, (cell) => {
        const more = parts?.get(cell);
        rights.add([[cell, 1]], more ? { ...plain, ...more } : plain);
      });
    }
  }
  const programme = layers.programme && new PagedCells('uint8');
  if (layers.programme) eachCell(layers.programme, (cell) => programme?.set(cell, 1));
  const openings = new CellLists<BlockOpening>();
  for (const { cells, opening } of layers.openings ?? []) openings.add(cells, opening);

  const extents = ['outside', 'whole', 'part'] as const;
  return {
    loaded,
    incomplete: new Map(
      Object.entries(layers.incomplete ?? {}) as [ClosureKind | RightKind, Incompleteness][],
    ),
    country: (cell) => extents[country.get(cell)] ?? 'outside',
    closures: (cell) => closures.at(cell),
    rights: (cell) => rights.at(cell),
    programme: (cell) =>
      programme === undefined ? 'unknown' : programme.get(cell) === 1 ? 'open' : 'not-open',
    opening: (cell) => openings.at(cell).at(-1),
  };
}

/** Lists of things on cells; a list is shared by all cells that have the same. */
class CellLists<T> {
  readonly #numbers = new PagedCells('int32');
  readonly #lists: (readonly T[])[] = [[]];

  at(cell: number): readonly T[] {
    return this.#lists[this.#numbers.get(cell)] as readonly T[];
  }

  add(cells: CellRuns, item: T): void {
    // Cells that had the same list before have the same list after.
    const grown = new Map<number, number>();
    eachCell(cells, (cell) => {
      const before = this.#numbers.get(cell);
      let after = grown.get(before);
      if (after === undefined) {
        after = this.#lists.length;
        this.#lists.push([...(this.#lists[before] as readonly T[]), item]);
        grown.set(before, after);
      }
      this.#numbers.set(cell, after);
    });
  }
}
