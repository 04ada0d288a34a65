/** What lists and pages of licences are made of; asked once a version of a licence. */

import { type LicenceView, pages } from '#contract';
import { cellCentre, cellsFromRuns, neighboursOfCell } from '#grid';
import type { ExplorationCosts } from '#law';
import {
  applicationOf,
  blockState,
  type Licence,
  licenceAt,
  ordinalOfLicence,
  type RegisterState,
  type Standpoint,
} from '#register';
import type { Mineral } from '#terms';
import type { Services } from '../services.ts';
import { costsOf } from './duties.ts';
import type { LicenceMore } from './present.ts';

export class LicenceKnowledge {
  readonly #services: Pick<Services, 'register' | 'knowledge'>;
  // A version of a licence is one object and never changes.
  readonly #known = new WeakMap<Licence, Omit<LicenceMore, 'costs'>>();
  readonly #costs = new WeakMap<Licence, ExplorationCosts>();

  constructor(services: Pick<Services, 'register' | 'knowledge'>) {
    this.#services = services;
  }

  /** Where it lies and what is looked for. */
  of(state: RegisterState, licence: Licence): Omit<LicenceMore, 'costs'> {
    let known = this.#known.get(licence);
    if (!known) {
      const { knowledge } = this.#services;
      known = {
        oblasts: knowledge.oblasts.of(cellsFromRuns(licence.cells)),
        minerals: plannedMinerals(state, licence),
      };
      this.#known.set(licence, known);
    }
    return known;
  }

  costs(licence: Licence): ExplorationCosts {
    let costs = this.#costs.get(licence);
    if (!costs) {
      costs = costsOf(this.#services.register.law, licence);
      this.#costs.set(licence, costs);
    }
    return costs;
  }

  /** Licences that share a side of a block with it. */
  neighbours(state: RegisterState, licence: Licence, at: Standpoint): Licence[] {
    const { register } = this.#services;
    const own = cellsFromRuns(licence.cells);
    const inside = new Set(own);
    const found = new Map<string, Licence>();
    for (const cell of own) {
      for (const beside of neighboursOfCell(cell)) {
        if (inside.has(beside)) continue;
        const { holder } = blockState(state, register.base, beside, at);
        const neighbour = holder && licenceAt(state, ordinalOfLicence(holder), at);
        if (neighbour) found.set(neighbour.id, neighbour);
      }
    }
    return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Deposits within 25 km of a block in the middle of it, the nearest first. */
  deposits({ cells }: Licence): LicenceView['deposits'] {
    const all = cellsFromRuns(cells);
    const middle = all[Math.floor(all.length / 2)];
    if (middle === undefined) return [];
    return this.#services.knowledge.depositPlaces
      .near(cellCentre(middle), 25, 12)
      .map(({ place: { deposit }, kilometres }) => ({
        id: deposit.id,
        name: deposit.names.name,
        kilometres: Math.round(kilometres * 10) / 10,
        address: pages.deposit(deposit.id),
      }));
  }
}

/** The licence covers any solid mineral (art. 194(1)); the plan of the application says which are looked for. */
function plannedMinerals(state: RegisterState, { origin }: Licence): readonly Mineral[] {
  if (origin.from !== 'application') return [];
  return applicationOf(state, origin.application)?.lodging.plan.minerals ?? [];
}

/** Every licence from a standpoint, the oldest first. */
export function allLicences(state: RegisterState, at: Standpoint): Licence[] {
  return Array.from({ length: state.licences.count }, (_, i) => licenceAt(state, i + 1, at)).filter(
    (one) => one !== undefined,
  );
}
