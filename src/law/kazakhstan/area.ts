/** An area laid on the ground: each block is asked once, and every rule reads the answers. */
import { type CellId, connectedParts } from '#grid';
import type { CivilDate } from '#terms';
import type { AreaFacts, Consent } from '../exploration-application.ts';
import type {
  BlockOpening,
  Closure,
  ClosureKind,
  EarlierApplication,
  GroundRight,
  GroundView,
  Incompleteness,
  RightKind,
} from '../ground-view.ts';

export interface Touch<T> {
  readonly cell: CellId;
  readonly by: T;
}

/** What the rules on an area read. */
export interface Area {
  /** The blocks asked for, each once. */
  readonly cells: readonly CellId[];
  readonly cellSet: ReadonlySet<CellId>;
  /** Parts joined by sides. */
  readonly parts: readonly (readonly CellId[])[];
  readonly day: CivilDate;
  readonly datum: string | undefined;
  readonly consents: readonly Consent[] | undefined;
  readonly supportAgreement: boolean | undefined;
  readonly outside: readonly CellId[];
  readonly atBorder: readonly CellId[];
  readonly notInProgramme: readonly CellId[];
  readonly programmeUnknown: readonly CellId[];
  readonly rights: ReadonlyMap<RightKind, readonly Touch<GroundRight>[]>;
  readonly closures: ReadonlyMap<ClosureKind, readonly Touch<Closure>[]>;
  readonly earlier: readonly Touch<EarlierApplication>[];
  readonly applicationsKnown: boolean;
  readonly openings: readonly Touch<BlockOpening>[];
  /** False where the ground does not know how blocks came to be open. */
  readonly openingsKnown: boolean;
  readonly loaded: ReadonlySet<ClosureKind | RightKind>;
  readonly incomplete: ReadonlyMap<ClosureKind | RightKind, Incompleteness>;
  /** Whether a block that is not asked for could be added: nothing known stands on it. */
  mayBeAdded(cell: CellId): boolean;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Registers and ground pages keep what lies on a block in orders of their own; a finding names it in one. */
function byId<T extends { readonly id: string }>(things: readonly T[]): readonly T[] {
  if (things.length < 2) return things;
  return [...things].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

const allComplete: Area['incomplete'] = new Map();

/** Asks the ground about every block of an area, once. */
export function areaOn(facts: AreaFacts, day: CivilDate, ground: GroundView): Area {
  const cellSet = new Set(facts.cells);
  const cells = [...cellSet];
  const rights = new Map<RightKind, Touch<GroundRight>[]>();
  const closures = new Map<ClosureKind, Touch<Closure>[]>();
  const outside: CellId[] = [];
  const atBorder: CellId[] = [];
  const notInProgramme: CellId[] = [];
  const programmeUnknown: CellId[] = [];
  const earlier: Touch<EarlierApplication>[] = [];
  const openings: Touch<BlockOpening>[] = [];
  for (const cell of cells) {
    const inCountry = ground.country(cell);
    if (inCountry === 'outside') {
      outside.push(cell);
      continue; // the law of the country says nothing more of it
    }
    if (inCountry === 'part') atBorder.push(cell);
    const programme = ground.programme(cell);
    if (programme === 'not-open') notInProgramme.push(cell);
    else if (programme === 'unknown') programmeUnknown.push(cell);
    for (const by of byId(ground.rights(cell))) push(rights, by.kind, { cell, by });
    for (const by of byId(ground.closures(cell))) push(closures, by.kind, { cell, by });
    for (const by of ground.earlierApplications(cell)) earlier.push({ cell, by });
    const opening = ground.opening?.(cell);
    if (opening) openings.push({ cell, by: opening });
  }
  return {
    cells,
    cellSet,
    parts: connectedParts(cells),
    day,
    datum: facts.datum,
    consents: facts.consents,
    supportAgreement: facts.supportAgreement,
    outside,
    atBorder,
    notInProgramme,
    programmeUnknown,
    rights,
    closures,
    earlier,
    applicationsKnown: ground.applicationsKnown !== false,
    openings,
    openingsKnown: ground.opening !== undefined,
    loaded: ground.loaded,
    incomplete: ground.incomplete ?? allComplete,
    mayBeAdded: (cell) => isFree(cell, ground),
  };
}

function isFree(cell: CellId, ground: GroundView): boolean {
  return (
    ground.country(cell) === 'whole' &&
    ground.programme(cell) !== 'not-open' &&
    ground.rights(cell).length === 0 &&
    ground.closures(cell).length === 0 &&
    ground.earlierApplications(cell).length === 0
  );
}

/** What a reader knows it by: its name where the layer has one. */
export function namesOf(
  touches: readonly Touch<{ readonly id: string; readonly name?: string }>[],
): string[] {
  return [...new Set(touches.map(({ by }) => by.name ?? by.id))];
}

export function cellsOf(touches: readonly Touch<unknown>[]): CellId[] {
  return [...new Set(touches.map((touch) => touch.cell))];
}
