/**
 * What the law asks of a place, a cell at a time. The register answers from its state, the browser from the ground
 * pages it has fetched: the same rules run on both.
 */
import type { CivilDate } from '#terms';

/** Land on which operations are banned or limited: Code arts. 25, 26. One layer of data a kind. */
export const closureKinds = [
  'settlement-belt',
  'water-fund',
  'protected-area',
  'defence-land',
  'hydrotechnical-works',
  'drinking-groundwater',
  'cemetery',
  'buildings-and-plantings',
  'infrastructure',
  'state-needs',
] as const;
export type ClosureKind = (typeof closureKinds)[number];

/** Rights and procedures of others that take or limit a block: Code arts. 74(6), 186(2)–(3), 277(7). */
export const rightKinds = [
  'exploration',
  'mining',
  'mining-application',
  'hydrocarbon-production',
  'subsoil-space',
  'closure-area',
  'uranium-mining',
  'state-study',
] as const;
export type RightKind = (typeof rightKinds)[number];

/** How much of a cell lies inside something. */
export type Extent = 'whole' | 'part';

/**
 * Why a layer that has data says nothing of ground it does not touch: places known by a point and not by their boundary, shapes
 * drawn at a small scale, or a publisher who does not say that nothing is missing.
 */
export const incompletenesses = ['points-only', 'generalised', 'not-declared-complete'] as const;
export type Incompleteness = (typeof incompletenesses)[number];

export type Side = 'north' | 'east' | 'south' | 'west';

export interface Closure {
  readonly kind: ClosureKind;
  readonly extent: Extent;
  /** Id of the feature in its layer. */
  readonly id: string;
  readonly name?: string;
}

export interface GroundRight {
  readonly kind: RightKind;
  readonly extent: Extent;
  /** Licence, application or contract number. */
  readonly id: string;
  /** `inside-block`: the right lies wholly within the block, touching no side of it (art. 186(3)). */
  readonly insideBlock?: boolean;
  /** Sides of the block that lie wholly outside the right; absent where its outline is not known (art. 186(3)). */
  readonly openSides?: readonly Side[];
}

/** An application on the block that was received earlier and is not yet finished (art. 189). */
export interface EarlierApplication {
  readonly id: string;
  readonly appliedOn: CivilDate;
  /** A refused one still bars the next until ten working days after its notice (art. 189(2)). */
  readonly barsUntil?: CivilDate;
}

/** Programme for managing the state subsoil fund (art. 70): no grant outside its open territory. */
export type ProgrammeAnswer = 'open' | 'not-open' | 'unknown';

/** How a block came to be open, which decides whether the queue, an equal month or an auction orders the applications. */
export interface BlockOpening {
  /** `first-opened`: new territory of the programme (278(6)); `freed`: published as freed (189-1). */
  readonly how: 'first-opened' | 'freed' | 'auction-only' | 'reserved';
  /** The day it opened, or was published as freed; for a reservation, its last day. */
  readonly on: CivilDate;
}

export interface GroundView {
  /** How much of the cell lies in the country. */
  country(cell: number): Extent | 'outside';
  /** Layers that answer for every block; where one not named here touches nothing, that is unknown, never free. */
  readonly loaded: ReadonlySet<ClosureKind | RightKind>;
  /** Layers that have data and are known to lack some, each with why; none of them is named in `loaded`. Absent: no such layer. */
  readonly incomplete?: ReadonlyMap<ClosureKind | RightKind, Incompleteness>;
  closures(cell: number): readonly Closure[];
  rights(cell: number): readonly GroundRight[];
  earlierApplications(cell: number): readonly EarlierApplication[];
  /** False where no register of applications is at hand: that none is earlier is then unknown. Absent: it is. */
  readonly applicationsKnown?: boolean;
  programme(cell: number): ProgrammeAnswer;
  /** How the block came to be open; undefined for ground long open. A view without this method does not know. */
  opening?(cell: number): BlockOpening | undefined;
}
