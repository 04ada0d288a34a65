/*  What lies on the ground, in the shape that the register lays it: for each kind of closed land a list of features, for each feature its
 *  cells, whole or part, as runs along rows.
 *
 *      settlement (a point)  ── belt of 1,000 m by law ──►  cells in part      incomplete: the true boundary is not known
 *      lake (a polygon)      ──────────────────────────►  cells whole, part   incomplete: 1 : 10 million, small waters absent
 *      river (a line)        ──────────────────────────►  cells in part       incomplete: no width
 *
 *  An incomplete kind closes what it touches and says nothing of what it does not touch. A kind without data is not named at all.
 */
import {
  type Area,
  bufferedCover,
  type CellCover,
  cellFromPoint,
  cellFromRowColumn,
  columnOfCell,
  coverPolygon,
  PagedCells,
  type Position,
  type Run,
  rowOfCell,
  runsFromCells,
} from '#grid';
import type {
  BoundaryStatement,
  LandKind,
  LandStatement,
  Line,
  Names,
  ProgrammeStatement,
  SettlementStatement,
  Source,
  WaterStatement,
} from './statement.ts';

/** Kinds of closed land as the law names them (`ClosureKind` of `#law`). */
export type ClosedLandKind =
  | 'settlement-belt'
  | 'water-fund'
  | 'protected-area'
  | 'defence-land'
  | 'hydrotechnical-works'
  | 'drinking-groundwater'
  | 'cemetery'
  | 'buildings-and-plantings'
  | 'infrastructure'
  | 'state-needs';

/** Cells wholly inside something and cells partly inside, as runs `[first cell, how many]` in order. */
export interface RunsOfCells {
  readonly whole: readonly Run[];
  readonly part: readonly Run[];
}

export interface ClosedLandFeature extends RunsOfCells {
  /** `osm-kz-settlements/26544289` */
  readonly id: string;
  readonly name?: string;
}

/** Why a kind says nothing of the cells that it does not touch. */
export type Incompleteness = 'points-only' | 'generalised' | 'not-declared-complete';

export interface GroundLayers {
  readonly country: RunsOfCells;
  /** A kind that is named has data; see `incomplete` for how much that says. */
  readonly closures: Readonly<Partial<Record<ClosedLandKind, readonly ClosedLandFeature[]>>>;
  /** Kinds that close what they touch, and leave unknown what they do not touch. */
  readonly incomplete: Readonly<Partial<Record<ClosedLandKind, Incompleteness>>>;
  /** Cells that the state's programme opens; absent while no programme is loaded. */
  readonly programme?: readonly Run[];
}

/** Widths of belts around closed land in metres, by the law of the day (Code art. 25(1)). */
export interface Belts {
  readonly settlement: number;
  readonly hydrotechnicalWorks: number;
  readonly cemetery: number;
  readonly buildings: number;
}

export interface GroundInput {
  readonly country: BoundaryStatement;
  /** The country's cells, where they were counted before. */
  readonly countryCells?: CellCover;
  readonly belts: Belts;
  readonly settlements?: readonly SettlementStatement[];
  readonly waters?: readonly WaterStatement[];
  /** Closed land of other publishers: settlements with true boundaries, protected areas, lines … */
  readonly land?: readonly LandStatement[];
  /** Kinds of which a publisher of `land` says that nothing is missing: a file of railways is not all infrastructure. */
  readonly declaredComplete?: readonly ClosedLandKind[];
  readonly programme?: readonly ProgrammeStatement[];
}

/** Points and lines have no width at their publisher: a cell counts from one metre on. */
const lineReachMetres = 1;

/**
 * The ground of a country, a cell at a time: what is country, what is closed and by what. Cells outside the country are left out.
 * @throws RangeError where a statement's geometry leaves the world.
 */
export function groundLayers(input: GroundInput): GroundLayers {
  const country = input.countryCells ?? coverPolygon(input.country.area);
  const inside = new PagedCells('uint8');
  for (const cell of country.whole) inside.set(cell, 1);
  for (const cell of country.part) inside.set(cell, 1);
  const closures: Partial<Record<ClosedLandKind, ClosedLandFeature[]>> = {};
  const incomplete: Partial<Record<ClosedLandKind, Incompleteness>> = {};
  const close = (
    kind: ClosedLandKind,
    source: Source,
    names: Names | undefined,
    cover: CellCover | undefined,
  ) => {
    const whole = cover?.whole.filter((cell) => inside.get(cell) === 1);
    const part = cover?.part.filter((cell) => inside.get(cell) === 1);
    const features = closures[kind] ?? [];
    closures[kind] = features;
    if (!whole || !part || whole.length + part.length === 0) return;
    features.push({
      id: `${source.dataset}/${source.id}`,
      ...(names ? { name: names.name } : {}),
      whole: runsFromCells(whole),
      part: runsFromCells(part),
    });
  };

  if (input.settlements) {
    incomplete['settlement-belt'] = 'points-only';
    for (const { source, names, location, area } of input.settlements) {
      const shape = area ?? { type: 'Point' as const, coordinates: [location.lon, location.lat] as Position };
      close('settlement-belt', source, names, bufferedCover(shape, input.belts.settlement));
    }
  }
  if (input.waters) {
    incomplete['water-fund'] = 'generalised';
    for (const { source, names, geometry } of input.waters)
      close('water-fund', source, names, coverOfWater(geometry, inside));
  }
  for (const { kind, source, names, geometry } of input.land ?? []) {
    const closed = kind === 'settlement' ? 'settlement-belt' : kind;
    incomplete[closed] ??= 'not-declared-complete';
    close(closed, source, names, coverOfLand(geometry, beltOf(kind, input.belts)));
  }
  for (const kind of input.declaredComplete ?? []) {
    closures[kind] ??= [];
    delete incomplete[kind];
  }
  const programme = input.programme && openCells(input.programme, inside);
  return {
    country: { whole: runsFromCells(country.whole), part: runsFromCells(country.part) },
    closures,
    incomplete,
    ...(programme ? { programme: runsFromCells(programme) } : {}),
  };
}

function coverOfWater(geometry: Area | Line, inside: PagedCells): CellCover | undefined {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return coverPolygon(geometry);
  const lines = linesInside(geometry, inside);
  return lines.length === 0
    ? undefined
    : bufferedCover({ type: 'MultiLineString', coordinates: lines }, lineReachMetres);
}

/** The stretches of a line whose ends, or the cells between them, lie in the country: most of a great river may run elsewhere. */
function linesInside(line: Line, inside: PagedCells): readonly (readonly Position[])[] {
  const lines: Position[][] = [];
  for (const positions of line.type === 'LineString' ? [line.coordinates] : line.coordinates) {
    let stretch: Position[] | undefined;
    for (let i = 1; i < positions.length; i++) {
      const [from, to] = [positions[i - 1] as Position, positions[i] as Position];
      if (!touches(from, to, inside)) {
        stretch = undefined;
        continue;
      }
      if (!stretch) {
        stretch = [from];
        lines.push(stretch);
      }
      stretch.push(to);
    }
  }
  return lines;
}

/** Whether the box of cells around an edge holds one of the country; edges at hand are a few cells long. */
function touches(from: Position, to: Position, inside: PagedCells): boolean {
  const southWest = cellFromPoint(Math.min(from[0], to[0]), Math.min(from[1], to[1]));
  const northEast = cellFromPoint(Math.max(from[0], to[0]), Math.max(from[1], to[1]));
  for (let row = rowOfCell(southWest); row <= rowOfCell(northEast); row++) {
    for (let column = columnOfCell(southWest); column <= columnOfCell(northEast); column++) {
      if (inside.get(cellFromRowColumn(row, column)) === 1) return true;
    }
  }
  return false;
}

function beltOf(kind: LandKind, belts: Belts): number | undefined {
  if (kind === 'settlement') return belts.settlement;
  if (kind === 'hydrotechnical-works') return belts.hydrotechnicalWorks;
  if (kind === 'cemetery') return belts.cemetery;
  return kind === 'buildings-and-plantings' ? belts.buildings : undefined;
}

function coverOfLand(geometry: LandStatement['geometry'], beltMetres: number | undefined): CellCover {
  if (beltMetres !== undefined) return bufferedCover(geometry, beltMetres);
  if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return coverPolygon(geometry);
  return bufferedCover(geometry, lineReachMetres);
}

/** Cells that the programme opens and does not close elsewhere; a cell that lies only partly in open territory is not open. */
function openCells(programme: readonly ProgrammeStatement[], inside: PagedCells): Int32Array {
  const open = new Set<number>();
  const closed = new Set<number>();
  for (const statement of programme) {
    const cover = statement.area && coverPolygon(statement.area);
    const cells = [
      ...(statement.cells ?? []),
      ...(cover?.whole ?? []),
      ...(statement.open ? [] : (cover?.part ?? [])),
    ];
    for (const cell of cells) (statement.open ? open : closed).add(cell);
  }
  return Int32Array.from([...open].filter((cell) => !closed.has(cell) && inside.get(cell) === 1)).sort();
}
