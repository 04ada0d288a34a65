/** Where a piece of ground lies, and which minerals are known near it; found out once for each version of a record. */
import type { ReopeningList } from '#contract';
import { cellCentre, cellsFromRuns } from '#grid';
import type { CellRuns } from '#register';
import { boundsOfCells, wireRuns } from '../area/area-view.ts';
import type { CountryKnowledge } from '../knowledge/country-knowledge.ts';

type Item = ReopeningList['items'][number];
export type Lie = Pick<Item, 'blocks' | 'cells' | 'bounds' | 'oblasts' | 'minerals'>;
export type Places = Pick<Lie, 'oblasts' | 'minerals'>;

/** As the page of a licence looks around it. */
const near = { kilometres: 25, count: 12 };

export class KnownGround {
  readonly #knowledge: Pick<CountryKnowledge, 'oblasts' | 'depositPlaces'>;
  readonly #places = new WeakMap<CellRuns, Places>();

  constructor(knowledge: Pick<CountryKnowledge, 'oblasts' | 'depositPlaces'>) {
    this.#knowledge = knowledge;
  }

  /** Oblasts of its blocks; minerals of deposits and occurrences within 25 km of its middle. */
  places(runs: CellRuns): Places {
    let known = this.#places.get(runs);
    if (!known) {
      const { oblasts, depositPlaces } = this.#knowledge;
      const cells = cellsFromRuns(runs);
      const middle = cells[Math.floor(cells.length / 2)];
      const deposits =
        middle === undefined ? [] : depositPlaces.near(cellCentre(middle), near.kilometres, near.count);
      const minerals = new Set(deposits.flatMap(({ place }) => place.deposit.minerals));
      known = { oblasts: oblasts.of(cells), minerals: [...minerals].sort() };
      this.#places.set(runs, known);
    }
    return known;
  }

  lie(runs: CellRuns): Lie {
    const cells = cellsFromRuns(runs);
    const { oblasts, minerals } = this.places(runs);
    return {
      blocks: cells.length,
      cells: wireRuns(runs),
      bounds: boundsOfCells(cells) ?? [0, 0, 0, 0], // never empty: an entry without blocks is refused
      oblasts: [...oblasts],
      minerals: [...minerals],
    };
  }
}
