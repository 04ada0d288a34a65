/*  Licences and applications on the map: features by number, put in place when an entry of the log names them, but only when
 *  somebody asks for a tile. A storm of lodgings costs the map nothing until it is looked at.
 *
 *      entry ──► number noted ──► (next tile asked for) ──► outlines of noted numbers ──► tiles that they touch are cut anew
 */
import { cellsFromRuns, outlineOfCells, type Run } from '#grid';
import {
  type Application,
  applicationAt,
  type Entry,
  isOpen,
  type Licence,
  licenceAt,
  type RegisterState,
  type Standpoint,
  standpointNow,
} from '#register';
import { type CivilDate, daysBetween } from '#terms';
import type { LiveRegister } from '../live-register.ts';
import { LayerTiles } from './layer-tiles.ts';
import { maximumZoom, TileSet } from './tile-set.ts';

export const liveSetNames = ['licence', 'application'] as const;
export type LiveSetName = (typeof liveSetNames)[number];

const rules = {
  minimumZoom: 0,
  maximumZoom,
  // Outlines run along block sides: a stray of one unit is 10 m at zoom 10.
  tolerance: 1,
  details: ['holder', 'until', 'days_left', 'blocks', 'lodged'],
  detailZoom: 8,
  changing: true,
};

function feature(
  id: string,
  cells: readonly Run[],
  properties: Record<string, string | number | boolean>,
): GeoJSON.Feature {
  const geometry = outlineOfCells(cellsFromRuns(cells)) as GeoJSON.MultiPolygon;
  return { type: 'Feature', id, properties: { id, ...properties }, geometry };
}

/** A licence in force; one past its last day holds its ground until the register records the end. */
function licenceFeature(
  licence: Licence,
  today: CivilDate,
  { names }: LiveRegister,
): GeoJSON.Feature | undefined {
  if (licence.status !== 'in-force') return undefined;
  const { id, licenceKind: kind, until, blocks, simulated, cells } = licence;
  const holder = names.text(licence.holder.name.commitment);
  return feature(id, cells, {
    kind,
    state: today <= until ? 'held' : 'closing',
    simulated,
    blocks,
    until,
    days_left: daysBetween(today, until),
    ...(holder === null ? {} : { holder }),
  });
}

function applicationFeature(application: Application, { names }: LiveRegister): GeoJSON.Feature | undefined {
  if (!isOpen(application)) return undefined;
  const { id, licenceKind: kind, status, blocks, simulated, cells, lodgedOn: lodged } = application;
  const holder = names.text(application.applicant.name.commitment);
  return feature(id, cells, {
    kind,
    state: 'applied-for',
    status,
    simulated,
    blocks,
    lodged,
    ...(holder === null ? {} : { holder }),
  });
}

/** The records that an entry changes, by kind. */
function touchedBy(entry: Entry): Partial<Record<LiveSetName, string>> {
  return {
    ...('licence' in entry ? { licence: entry.licence } : {}),
    ...('application' in entry ? { application: entry.application } : {}),
  };
}

const ordinalOf = (id: string) => Number(id.slice(id.indexOf('-') + 1));
const pastViewsKept = 4;

export class LiveSets {
  readonly #register: LiveRegister;
  readonly #sets = new Map<
    LiveSetName,
    { readonly set: TileSet; readonly day: CivilDate; readonly stale: Set<string> }
  >();
  readonly #past = new Map<string, TileSet>();

  constructor(register: LiveRegister) {
    this.#register = register;
    register.onKept((_from, entries) => {
      for (const entry of entries) {
        for (const [name, id] of Object.entries(touchedBy(entry)))
          this.#sets.get(name as LiveSetName)?.stale.add(id);
      }
    });
  }

  /** The set as it is now. */
  async now(name: LiveSetName): Promise<TileSet> {
    const day = this.#register.today();
    const known = this.#sets.get(name);
    if (known?.day === day && known.stale.size === 0) return known.set;
    return this.#register.read((state) => {
      const current = this.#sets.get(name);
      if (current?.day === day) {
        this.#bringUpToDate(state, name, current);
        return current.set;
      }
      const made = {
        set: this.#setOf(state, name, standpointNow(state, day)),
        day,
        stale: new Set<string>(),
      };
      this.#sets.set(name, made);
      return made.set;
    });
  }

  /** The set as it was from a standpoint. */
  async at(name: LiveSetName, at: Standpoint): Promise<TileSet> {
    const key = `${name} ${versionOf(at)}`;
    const kept = this.#past.get(key);
    if (kept) return kept;
    const set = await this.#register.read((state) => this.#setOf(state, name, at));
    if (this.#past.size >= pastViewsKept) this.#past.delete(this.#past.keys().next().value ?? '');
    this.#past.set(key, set);
    return set;
  }

  #bringUpToDate(
    state: RegisterState,
    name: LiveSetName,
    { set, day, stale }: { set: TileSet; day: CivilDate; stale: Set<string> },
  ): void {
    const features: GeoJSON.Feature[] = [];
    const gone: string[] = [];
    for (const id of stale) {
      const shown = this.#feature(recordsOf(state, name).get(ordinalOf(id)), day);
      if (shown) features.push(shown);
      else gone.push(id);
    }
    stale.clear();
    set.layers.get(name)?.change(features, gone);
    set.changed(versionOf(standpointNow(state, day)));
  }

  #setOf(state: RegisterState, name: LiveSetName, at: Standpoint): TileSet {
    const recordAt = name === 'licence' ? licenceAt : applicationAt;
    const features = Array.from({ length: recordsOf(state, name).count }, (_, i) =>
      this.#feature(recordAt(state, i + 1, at), at.day),
    );
    const layer = new LayerTiles(
      features.filter((one) => one !== undefined),
      rules,
    );
    return new TileSet(new Map([[name, layer]]), versionOf(at));
  }

  #feature(record: Licence | Application | undefined, day: CivilDate): GeoJSON.Feature | undefined {
    if (record === undefined) return undefined;
    return 'holder' in record
      ? licenceFeature(record, day, this.#register)
      : applicationFeature(record, this.#register);
  }
}

/** Days left change with the day, everything else with the log. */
function versionOf({ size, written, day }: Standpoint): string {
  return written < size ? `${size}.${written}.${day}` : `${size}.${day}`;
}

function recordsOf(
  state: RegisterState,
  name: LiveSetName,
): Pick<RegisterState['licences' | 'applications'], 'get' | 'count'> {
  return name === 'licence' ? state.licences : state.applications;
}
