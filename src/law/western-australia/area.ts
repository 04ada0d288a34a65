/** An area laid on the ground: each block is asked once, and every rule reads the answers. */
import { type CellId, connectedParts } from '#grid';
import type { CivilDate } from '#terms';
import type { AreaFacts } from '../exploration-application.ts';
import type { EarlierApplication, Extent, GroundView } from '../ground-view.ts';

/** A tenement that is live on a block. */
interface Tenement {
  /** As the register writes it: `E 70/1437`. */
  readonly id: string;
  readonly extent: Extent;
}

/** What Western Australia asks of a place beyond what every country asks. A view without a method does not know. */
export interface WesternAustraliaGround extends GroundView {
  /** False where the boundary of the State is not loaded: `country` then tells by the sheets of the grid. Absent: it is. */
  readonly boundaryKnown?: boolean;
  /** Whether the block lies in a mapped mineralisation zone (s. 57A), where a licence has 70 blocks at most. */
  mineralisationZone?(cell: CellId): 'inside' | 'outside' | 'unknown';
  tenements?(cell: CellId): readonly Tenement[];
  /** Names of areas closed to applications (s. 57(4)) in which the block lies. */
  closedAreas?(cell: CellId): readonly string[];
}

/** What the rules on an area read. */
export interface Area {
  readonly cells: readonly CellId[];
  readonly parts: readonly (readonly CellId[])[];
  readonly day: CivilDate;
  readonly datum: string | undefined;
  readonly outside: readonly CellId[];
  readonly atBorder: readonly CellId[];
  readonly boundaryKnown: boolean;
  readonly inZone: readonly CellId[];
  readonly outsideZone: readonly CellId[];
  readonly zoneUnknown: readonly CellId[];
  readonly tenementsKnown: boolean;
  readonly heldWhole: readonly CellId[];
  /** Tenements that cover blocks whole. */
  readonly heldBy: readonly string[];
  /** Blocks of which tenements cover a part, with the tenements. */
  readonly heldInPart: ReadonlyMap<CellId, readonly string[]>;
  readonly closedKnown: boolean;
  readonly closed: readonly CellId[];
  readonly closedNames: readonly string[];
  readonly earlier: readonly { readonly cell: CellId; readonly by: EarlierApplication }[];
  readonly applicationsKnown: boolean;
}

/** Rights that every register knows and that are tenements here. */
const tenementRights = new Set<string>(['exploration', 'mining']);

function tenementsOn(cell: CellId, ground: WesternAustraliaGround): readonly Tenement[] {
  const rights = ground
    .rights(cell)
    .filter(({ kind }) => tenementRights.has(kind))
    .map(({ id, extent }): Tenement => ({ id, extent }));
  return [...rights, ...(ground.tenements?.(cell) ?? [])];
}

/** Asks the ground about every block of an area, once. */
export function areaOn(facts: AreaFacts, day: CivilDate, ground: WesternAustraliaGround): Area {
  const cells = [...new Set(facts.cells)];
  const area = {
    outside: [] as CellId[],
    atBorder: [] as CellId[],
    inZone: [] as CellId[],
    outsideZone: [] as CellId[],
    zoneUnknown: [] as CellId[],
    heldWhole: [] as CellId[],
    heldInPart: new Map<CellId, readonly string[]>(),
    closed: [] as CellId[],
    earlier: [] as { cell: CellId; by: EarlierApplication }[],
  };
  const heldBy = new Set<string>();
  const closedNames = new Set<string>();
  for (const cell of cells) {
    const inState = ground.country(cell);
    if (inState === 'outside') {
      area.outside.push(cell);
      continue; // the law of the State says nothing more of it
    }
    if (inState === 'part') area.atBorder.push(cell);
    const zone = ground.mineralisationZone?.(cell) ?? 'unknown';
    if (zone === 'inside') area.inZone.push(cell);
    else if (zone === 'outside') area.outsideZone.push(cell);
    else area.zoneUnknown.push(cell);
    const tenements = tenementsOn(cell, ground);
    const whole = tenements.filter(({ extent }) => extent === 'whole');
    for (const { id } of whole) heldBy.add(id);
    if (whole.length > 0) area.heldWhole.push(cell);
    else if (tenements.length > 0) {
      area.heldInPart.set(
        cell,
        tenements.map(({ id }) => id),
      );
    }
    const closed = ground.closedAreas?.(cell) ?? [];
    if (closed.length > 0) area.closed.push(cell);
    for (const name of closed) closedNames.add(name);
    for (const by of ground.earlierApplications(cell)) area.earlier.push({ cell, by });
  }
  return {
    ...area,
    cells,
    parts: connectedParts(cells),
    day,
    datum: facts.datum,
    boundaryKnown: ground.boundaryKnown !== false,
    applicationsKnown: ground.applicationsKnown !== false,
    tenementsKnown: ground.tenements !== undefined || ground.loaded.has('exploration'),
    heldBy: [...heldBy],
    closedKnown: ground.closedAreas !== undefined,
    closedNames: [...closedNames],
  };
}
