/** The country as the finder searches it: laid once, with the register's claims laid on it again whenever the log has grown. */
import {
  boxAround,
  layGroundMap,
  lineLayers,
  type NearestField,
  nearestField,
  type Occurrence,
  pointsAlong,
  type SearchedGround,
  slotOfCell,
} from '#disclosure';
import { cellsFromRuns, type Position } from '#grid';
import { applicationsWithStatus, eachClaimedBlock, type RegisterState } from '#register';
import type { Deposit, Names } from '#sources';
import type { CivilDate } from '#terms';
import { type CountryKnowledge, positionOf } from '../knowledge/country-knowledge.ts';
import type { LiveRegister } from '../live-register.ts';

/** A town or plant that ground may be near. */
export interface Hub {
  readonly kind: 'town' | 'plant';
  readonly names: Names;
  readonly position: Position;
}

const plantKinds = new Set(['plant', 'smelter', 'refinery']);

/** Towns and cities, and works whose publisher calls them a plant, smelter or refinery. */
function hubsOf({ knowledge }: CountryKnowledge): readonly Hub[] {
  const towns = knowledge.settlements
    .filter(({ kind }) => kind === 'city' || kind === 'town')
    .map(
      ({ names, location }): Hub => ({
        kind: 'town',
        names,
        position: [location.lon, location.lat],
      }),
    );
  const plants = knowledge.deposits.flatMap((deposit): Hub[] => {
    const position = positionOf(deposit);
    const isPlant = deposit.statements.some(
      (said) => said.says === 'facility' && said.kinds.some((kind) => plantKinds.has(kind)),
    );
    return position && isPlant ? [{ kind: 'plant', names: deposit.names, position }] : [];
  });
  return [...towns, ...plants];
}

function occurrencesOf({ knowledge }: CountryKnowledge): readonly Occurrence[] {
  return knowledge.deposits.flatMap((deposit: Deposit): Occurrence[] => {
    const position = positionOf(deposit);
    if (!position || !deposit.location || deposit.kind !== 'deposit') return [];
    return [{ id: deposit.id, minerals: deposit.minerals, position, quality: deposit.location.quality }];
  });
}

type Laid = Omit<SearchedGround, 'taken' | 'costOf' | 'largest'> & { readonly hubs: readonly Hub[] };

const grounds = new WeakMap<LiveRegister, LiveGround>();

/** The ground of a register: one for all that ask. */
export function liveGroundOf(register: LiveRegister, knowledge: CountryKnowledge): LiveGround {
  let ground = grounds.get(register);
  if (!ground) {
    ground = new LiveGround(register, knowledge);
    grounds.set(register, ground);
  }
  return ground;
}

export class LiveGround {
  readonly #register: LiveRegister;
  readonly #knowledge: CountryKnowledge;
  #laid: Laid | undefined;
  #taken: { readonly size: number; readonly day: CivilDate; readonly slots: Uint8Array } | undefined;

  constructor(register: LiveRegister, knowledge: CountryKnowledge) {
    this.#register = register;
    this.#knowledge = knowledge;
  }

  /** What does not change while the register runs: a second of work when first asked for. */
  get laid(): Laid {
    this.#laid ??= this.#lay();
    return this.#laid;
  }

  #lay(): Laid {
    const { base } = this.#register;
    const { bounds, oblasts, lines } = this.#knowledge;
    const map = layGroundMap(boxAround(bounds), (cell) => {
      const country = base.country(cell);
      if (country !== 'whole') return { country, barred: true, touched: false };
      const rights = base.rights(cell);
      const closures = base.closures(cell);
      const region = oblasts.at(cell);
      const isClosed = base.programme(cell) === 'not-open';
      // Most blocks have nothing on them.
      if (rights.length === 0 && closures.length === 0)
        return { country, barred: isClosed, touched: false, region };
      const covers = [...rights, ...closures].some(({ extent }) => extent === 'whole');
      // Another exploration right takes the whole block, however little of it it covers (art. 186(2)).
      const explored = rights.some(({ kind }) => kind === 'exploration');
      return {
        country,
        barred: covers || explored || isClosed,
        touched: rights.length + closures.length > 0,
        region,
      };
    });
    const hubs = hubsOf(this.#knowledge);
    const fields: Partial<Record<(typeof lineLayers)[number], NearestField>> = {};
    for (const layer of lineLayers) {
      const loaded = lines.get(layer);
      if (loaded) fields[layer] = nearestField(map, loaded.flatMap(pointsAlong));
    }
    return {
      map,
      hubs,
      occurrences: occurrencesOf(this.#knowledge),
      towns: nearestField(
        map,
        hubs.map(({ position }) => position),
      ),
      lines: fields,
    };
  }

  /** Slots that somebody holds, asks for, or that a refusal still bars. Inside `read`. */
  taken(state: RegisterState): Uint8Array {
    const { size } = state;
    const day = this.#register.today();
    if (this.#taken?.size === size && this.#taken.day === day) return this.#taken.slots;
    const { map } = this.laid;
    const slots = new Uint8Array(map.rows * map.columns);
    const take = (cell: number) => {
      const slot = slotOfCell(map, cell);
      if (slot >= 0) slots[slot] = 1;
    };
    eachClaimedBlock(state, size, take);
    for (const refused of applicationsWithStatus(state, 'refused')) {
      if (refused.status === 'refused' && refused.barsUntil >= day)
        cellsFromRuns(refused.cells).forEach(take);
    }
    this.#taken = { size, day, slots };
    return slots;
  }
}
