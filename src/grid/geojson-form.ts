/*  Whether rings make an area:
 *
 *      edges cross          ring in ring            polygons overlap        polygons share an edge
 *      a ╲ ╱ d              ┌──────┐                ┌────┐                  ┌────┬────┐
 *         ╳    fault        │ ┌──┐ │ a hole? yes    │  ┌─┼──┐  fault        │    │    │ read as one area
 *      c ╱ ╲ b              │ └──┘ │ other: fault   └──┼─┘  │               └────┴────┘
 *                           └──────┘                   └────┘
 *
 *  Rings may touch at a point. There the order of their edges round the point tells whether one passes through
 *  the other.
 */
import type { GridFault, GridNote } from './codes.ts';
import { type FoundPolygon, type FoundRing, shown } from './geojson-rings.ts';
import type { Position } from './geometry.ts';
import { containmentInRings, sideOfLine } from './predicates.ts';
import { type Meeting, meetingsOfRings, type RingEdge } from './ring-meetings.ts';

const mostFaults = 20;

interface PlacedRing extends FoundRing {
  readonly polygon: number;
}

/**
 * Faults and notes of polygons whose rings are turned; edges that two polygons share in part are cut at each
 * other's ends.
 */
export function faultsOfForm(polygons: readonly FoundPolygon[]): {
  readonly faults: readonly GridFault[];
  readonly notes: readonly GridNote[];
} {
  const rings: PlacedRing[] = polygons.flatMap(({ rings: own }, polygon) =>
    own.map((ring) => ({ ...ring, polygon })),
  );
  const judge = new FormJudge(rings);
  const meetings = meetingsOfRings(
    rings.map(({ positions }) => positions),
    (found) => judge.takeIn(found) >= mostFaults,
  );
  if (!meetings) {
    const message =
      'Got edges that run too close together to be checked when expected a simpler area: split it.';
    return { faults: [{ code: 'geojson_too_large', at: 'the document', message }], notes: [] };
  }
  judge.takeIn(meetings);
  judge.judgeTouches();
  if (judge.faults.length === 0) judge.judgeNesting(polygons);
  if (judge.faults.length === 0) judge.cutSharedEdges();
  return { faults: judge.faults.slice(0, mostFaults), notes: judge.notes };
}

/** A ring's way through a point: from one position over the point to another. */
interface Passage {
  readonly ring: number;
  readonly from: Position;
  readonly to: Position;
  /** The edge that leads out of the point, or on which the point lies. */
  readonly edge: RingEdge;
}

class FormJudge {
  readonly faults: GridFault[] = [];
  readonly notes: GridNote[] = [];
  readonly #rings: readonly PlacedRing[];
  #taken = 0;
  /** For each point where edges touch, the ways through it. */
  readonly #touches = new Map<
    string,
    { readonly point: Position; readonly passages: Map<string, Passage> }
  >();
  readonly #shared: (readonly [RingEdge, RingEdge])[] = [];

  constructor(rings: readonly PlacedRing[]) {
    this.#rings = rings;
  }

  /** Judges meetings that are new since the last call; returns the number of faults. */
  takeIn(meetings: readonly Meeting[]): number {
    for (; this.#taken < meetings.length; this.#taken++) {
      const meeting = meetings[this.#taken] as Meeting;
      if (meeting.kind === 'touch') this.#noteTouch(meeting.point, meeting.one, meeting.other);
      else if (meeting.kind === 'overlap') this.#judgeOverlap(meeting.one, meeting.other);
      else this.#refuseCrossing(meeting.one, meeting.other);
    }
    return this.faults.length;
  }

  #ends({ ring, index }: RingEdge): readonly [Position, Position] {
    const { positions } = this.#rings[ring] as PlacedRing;
    return [positions[index] as Position, positions[index + 1] as Position];
  }

  #polygonOf({ ring }: RingEdge): number {
    return (this.#rings[ring] as PlacedRing).polygon;
  }

  /** `features[0].geometry.coordinates[0][12]`: the vertex at which an edge begins in the document. */
  #pathOf({ ring, index }: RingEdge): string {
    const { path, indexes } = this.#rings[ring] as PlacedRing;
    return `${path}[${Math.min(indexes[index] as number, indexes[index + 1] as number)}]`;
  }

  #shownEdge(edge: RingEdge): string {
    const [a, b] = this.#ends(edge);
    return `${this.#pathOf(edge)} (${shown(a)} to ${shown(b)})`;
  }

  #refuseCrossing(
    one: RingEdge,
    other: RingEdge,
    point = crossingPoint(...this.#ends(one), ...this.#ends(other)),
  ): void {
    const overlap = this.#polygonOf(one) !== this.#polygonOf(other);
    const expected = overlap ? 'polygons that do not overlap' : 'edges that do not cross';
    const message = `Got edges ${this.#shownEdge(one)} and ${this.#shownEdge(other)}, which cross at ${shown(point)}, when expected ${expected}.`;
    this.faults.push({ code: overlap ? 'polygons_overlap' : 'edges_cross', at: this.#pathOf(one), message });
  }

  #judgeOverlap(one: RingEdge, other: RingEdge): void {
    const [a, b] = this.#ends(one);
    const [c, d] = this.#ends(other);
    const axis = a[0] === b[0] ? 1 : 0;
    const sameWay = a[axis] < b[axis] === c[axis] < d[axis];
    const apart = this.#polygonOf(one) !== this.#polygonOf(other);
    // Inside lies on the left: edges that run against each other have their polygons on either side.
    if (apart && !sameWay) {
      this.#shared.push([one, other]);
      this.#noteTouchOfEnds(one, other);
      return;
    }
    const expected = apart ? 'polygons that do not overlap' : 'edges that do not run over each other';
    const message = `Got edges ${this.#shownEdge(one)} and ${this.#shownEdge(other)}, which run over each other, when expected ${expected}.`;
    this.faults.push({ code: apart ? 'polygons_overlap' : 'edges_overlap', at: this.#pathOf(one), message });
  }

  /** Ends of one edge that lie on the other are touches too. */
  #noteTouchOfEnds(one: RingEdge, other: RingEdge): void {
    for (const [edge, against] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const point of this.#ends(edge)) {
        if (liesBetween(point, ...this.#ends(against))) this.#noteTouch(point, one, other);
      }
    }
  }

  #noteTouch(point: Position, ...edges: readonly RingEdge[]): void {
    const key = `${point}`;
    let touch = this.#touches.get(key);
    if (!touch) {
      touch = { point, passages: new Map() };
      this.#touches.set(key, touch);
    }
    for (const edge of edges) {
      const passage = this.#passageOf(edge, point);
      touch.passages.set(`${passage.ring} ${passage.edge.index}`, passage);
    }
  }

  #passageOf(edge: RingEdge, point: Position): Passage {
    const { ring, index } = edge;
    const { positions } = this.#rings[ring] as PlacedRing;
    const count = positions.length - 1;
    const [a, b] = this.#ends(edge);
    const isAt = (position: Position) => position[0] === point[0] && position[1] === point[1];
    if (isAt(a)) {
      return { ring, from: positions[(index + count - 1) % count] as Position, to: b, edge };
    }
    if (!isAt(b)) return { ring, from: a, to: b, edge };
    const next = (index + 1) % count;
    return { ring, from: a, to: positions[next + 1] as Position, edge: { ring, index: next } };
  }

  judgeTouches(): void {
    for (const { point, passages } of this.#touches.values()) {
      const list = [...passages.values()];
      for (const [index, one] of list.entries()) {
        for (const other of list.slice(index + 1)) {
          if (this.faults.length >= mostFaults) return;
          const apart = this.#polygonOf(one.edge) !== this.#polygonOf(other.edge);
          const meet = apart ? this.#overlapAt(point, one, other, list) : passesThrough(point, one, other);
          if (meet) this.#refuseCrossing(one.edge, other.edge, point);
        }
      }
    }
  }

  /**
   * True where an edge of one's polygon comes out of the point into the inside of the other's, or the other way
   * round.
   */
  #overlapAt(point: Position, one: Passage, other: Passage, all: readonly Passage[]): boolean {
    const around = (passage: Passage) =>
      all.filter(({ edge }) => this.#polygonOf(edge) === this.#polygonOf(passage.edge));
    const runsInto = (passage: Passage, polygon: readonly Passage[]) =>
      [passage.from, passage.to].some((position) => isInsideAt(point, position, polygon));
    return runsInto(other, around(one)) || runsInto(one, around(other));
  }

  /**
   * Rings that no edge of another crosses lie wholly inside or outside it: one vertex that does not touch it
   * tells.
   */
  judgeNesting(polygons: readonly FoundPolygon[]): void {
    const sorted = polygons
      .map((polygon) => ({ polygon, box: boxOf((polygon.rings[0] as FoundRing).positions) }))
      .sort((a, b) => a.box[0] - b.box[0]);
    for (const [index, { polygon, box }] of sorted.entries()) {
      this.#judgeHoles(polygon);
      for (let next = index + 1; next < sorted.length; next++) {
        const other = sorted[next] as (typeof sorted)[number];
        if (other.box[0] > box[2]) break;
        if (other.box[1] > box[3] || other.box[3] < box[1]) continue;
        if (
          isInside(polygon.rings[0], other.polygon.rings) ||
          isInside(other.polygon.rings[0], polygon.rings)
        ) {
          const message = `Got a polygon that lies over ${polygon.path} when expected polygons that do not overlap.`;
          this.faults.push({ code: 'polygons_overlap', at: other.polygon.path, message });
        }
        if (this.faults.length >= mostFaults) return;
      }
    }
  }

  #judgeHoles({ rings }: FoundPolygon): void {
    const [outer, ...holes] = rings as [FoundRing, ...FoundRing[]];
    for (const [index, hole] of holes.entries()) {
      if (!isInside(hole, [outer], 'boundary')) {
        const message = `Got a hole outside of its outer ring ${outer.path} when expected one inside.`;
        this.faults.push({ code: 'hole_outside', at: hole.path, message });
      }
      const box = boxOf(hole.positions);
      for (const other of holes.slice(index + 1)) {
        const [west, south, east, north] = boxOf(other.positions);
        if (west > box[2] || east < box[0] || south > box[3] || north < box[1]) continue;
        if (!isInside(hole, [other]) && !isInside(other, [hole])) continue;
        const message = `Got a hole that lies over the hole ${hole.path} when expected holes apart.`;
        this.faults.push({ code: 'holes_overlap', at: other.path, message });
      }
      if (this.faults.length >= mostFaults) return;
    }
  }

  /**
   * Gives shared edges the same vertices in both polygons: ends that lie on the other edge are exactly on it.
   */
  cutSharedEdges(): void {
    if (this.#shared.length === 0) return;
    const cuts = new Map<string, { readonly edge: RingEdge; readonly points: Position[] }>();
    for (const [one, other] of this.#shared) {
      for (const [edge, against] of [
        [one, other],
        [other, one],
      ] as const) {
        for (const point of this.#ends(against)) {
          if (!liesBetween(point, ...this.#ends(edge), 'strictly')) continue;
          const key = `${edge.ring} ${edge.index}`;
          const cut = cuts.get(key) ?? { edge, points: [] };
          cuts.set(key, cut);
          cut.points.push([point[0], point[1]]);
        }
      }
    }
    // From the last edge of a ring to the first, so that earlier indexes stay true.
    const last = [...cuts.values()].sort((a, b) => b.edge.index - a.edge.index);
    for (const { edge, points } of last) {
      const [a, b] = this.#ends(edge);
      const axis = a[0] === b[0] ? 1 : 0;
      const way = a[axis] < b[axis] ? 1 : -1;
      points.sort((p, q) => way * (p[axis] - q[axis]));
      const once = points.filter((p, i) => i === 0 || p[axis] !== points[i - 1]?.[axis]);
      (this.#rings[edge.ring] as PlacedRing).positions.splice(edge.index + 1, 0, ...once);
    }
    const [edge] = this.#shared[0] as readonly [RingEdge, RingEdge];
    const count = this.#shared.length === 1 ? '1 edge' : `${this.#shared.length.toLocaleString('en')} edges`;
    const message = `Got ${count} between two polygons: they were read as one area.`;
    this.notes.push({ code: 'polygons_joined', at: this.#pathOf(edge), message });
  }
}

/**
 * True where two ways through a point change sides there. Ways that share an edge do not: that is judged as an
 * overlap.
 */
function passesThrough(point: Position, one: Passage, other: Passage): boolean {
  const ring = [one.from, one.to, other.from, other.to].sort((a, b) => byBearing(point, a, b));
  if (ring.some((position, i) => i > 0 && byBearing(point, ring[i - 1] as Position, position) === 0))
    return false;
  const isOfOne = ring.map((position) => position === one.from || position === one.to);
  return isOfOne[0] === isOfOne[2];
}

/**
 * True where the way from a point to a position begins inside a polygon, whose passages through the point are
 * given. Going clockwise from it, the first edge met is one that leads out of the point, with the inside on its
 * left; an edge on the way itself is no answer.
 */
function isInsideAt(point: Position, position: Position, passages: readonly Passage[]): boolean {
  const edges = passages.flatMap(({ from, to }) => [
    { end: from, leadsOut: false },
    { end: to, leadsOut: true },
  ]);
  if (edges.some(({ end }) => byBearing(point, end, position) === 0)) return false;
  edges.sort((a, b) => byBearing(point, a.end, b.end));
  const before = edges.findLast(({ end }) => byBearing(point, end, position) < 0) ?? edges.at(-1);
  return before?.leadsOut === true;
}

/** Orders positions by their bearing from a point, anticlockwise from due east: exact. */
function byBearing([x, y]: Position, a: Position, b: Position): number {
  const isLower = ([px, py]: Position) => (py < y || (py === y && px < x) ? 1 : 0);
  return isLower(a) - isLower(b) || -Math.sign(sideOfLine(x, y, a[0], a[1], b[0], b[1]));
}

/** For a point on the line of an edge or anywhere: true where it lies on the edge. */
function liesBetween(point: Position, a: Position, b: Position, how?: 'strictly'): boolean {
  if (sideOfLine(a[0], a[1], b[0], b[1], point[0], point[1]) !== 0) return false;
  const axis = a[0] === b[0] ? 1 : 0;
  const [least, most] = [Math.min(a[axis], b[axis]), Math.max(a[axis], b[axis])];
  if (how) return point[axis] > least && point[axis] < most;
  return point[axis] >= least && point[axis] <= most;
}

function boxOf(positions: readonly Position[]): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  return [west, south, east, north];
}

/**
 * Whether a ring lies inside rings that it does not cross; `boundary` is the answer where every vertex lies on
 * them.
 */
function isInside(ring: FoundRing | undefined, rings: readonly FoundRing[], otherwise?: 'boundary'): boolean {
  const others = rings.map(({ positions }) => positions);
  for (const [x, y] of ring?.positions ?? []) {
    const place = containmentInRings(others, x, y);
    if (place !== 'boundary') return place === 'inside';
  }
  return otherwise === 'boundary';
}

/** Where two edges cross, rounded. */
function crossingPoint(a: Position, b: Position, c: Position, d: Position): Position {
  const [rx, ry] = [b[0] - a[0], b[1] - a[1]];
  const [sx, sy] = [d[0] - c[0], d[1] - c[1]];
  const share = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / (rx * sy - ry * sx);
  const round = (value: number) => Number(value.toFixed(7));
  return [round(a[0] + share * rx), round(a[1] + share * ry)];
}
