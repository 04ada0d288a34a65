/*  One whole algorithm: where edges of rings meet, exact for any doubles.
 *
 *      cross          touch           overlap
 *       ╲ ╱            │               ├───────┤
 *        ╳          ───┴───         ├──────┤
 *       ╱ ╲
 *
 *  Consecutive edges of a ring lie near each other, so a binary tree over the edges in ring order, with the box
 *  of each stretch, needs no sorting; rings go in along a Z-order curve. Boxes that do not meet are left out,
 *  pairs of edges that remain are judged by the exact predicate. Rings made to defeat the boxes are given up
 *  after a set number of judgements, and said so.
 */
import type { Position } from './geometry.ts';
import { sideOfLine } from './predicates.ts';

/** An edge of one of the rings: the edge that begins at vertex `index` of ring `ring`. */
export interface RingEdge {
  readonly ring: number;
  readonly index: number;
}

export type Meeting =
  | { readonly kind: 'cross' | 'overlap'; readonly one: RingEdge; readonly other: RingEdge }
  /** The edges have one point in common, which is a vertex of at least one of them. */
  | { readonly kind: 'touch'; readonly one: RingEdge; readonly other: RingEdge; readonly point: Position };

const edgesPerLeaf = 4;
/** About two seconds of work; a country's outline needs a hundredth of it. */
const mostJudgements = 30_000_000;

/**
 * All meetings of edges, except those of neighbours in a ring at their common vertex; or undefined where there
 * are too many near pairs to be judged. Stops early when `isEnough` says so.
 */
export function meetingsOfRings(
  rings: readonly (readonly Position[])[],
  isEnough: (meetings: readonly Meeting[]) => boolean,
): readonly Meeting[] | undefined {
  const tree = new EdgeTree(rings);
  const meetings: Meeting[] = [];
  let judgements = 0;
  // A stack of pairs of stretches, instead of recursion as deep as an adversary likes.
  const pairs: [number, number][] = [[1, 1]];
  for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
    const [a, b] = pair;
    if (++judgements > mostJudgements) return undefined;
    if (a !== b && !tree.boxesMeet(a, b)) continue;
    if (tree.isLeaf(a) && tree.isLeaf(b)) {
      const [endOfA, endOfB] = [tree.endOf(a), tree.endOf(b)];
      for (let i = tree.firstOf(a); i < endOfA; i++) {
        for (let j = a === b ? i + 1 : tree.firstOf(b); j < endOfB; j++) {
          judgements++;
          tree.judge(i, j, meetings);
        }
      }
      if (isEnough(meetings)) return meetings;
    } else if (a === b) {
      pairs.push([2 * a, 2 * a], [2 * a + 1, 2 * a + 1], [2 * a, 2 * a + 1]);
    } else {
      pairs.push([2 * a, 2 * b], [2 * a, 2 * b + 1], [2 * a + 1, 2 * b], [2 * a + 1, 2 * b + 1]);
    }
  }
  return meetings;
}

/** A complete binary tree: node 1 is the root, 2n and 2n + 1 lie under n, leaves hold a few edges each. */
class EdgeTree {
  readonly #rings: readonly (readonly Position[])[];
  readonly #edges: RingEdge[] = [];
  readonly #leaves: number;
  /** West, south, east, north of each node. */
  readonly #boxes: Float64Array;

  constructor(rings: readonly (readonly Position[])[]) {
    this.#rings = rings;
    const order = [...rings.keys()].sort((a, b) => zOrder(rings[a]?.[0]) - zOrder(rings[b]?.[0]));
    for (const ring of order) {
      for (let index = 0; index + 1 < (rings[ring] as readonly Position[]).length; index++) {
        this.#edges.push({ ring, index });
      }
    }
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(1, this.#edges.length / edgesPerLeaf)));
    this.#boxes = new Float64Array(8 * this.#leaves);
    for (let node = 2 * this.#leaves - 1; node >= 1; node--) this.#setBox(node);
  }

  isLeaf(node: number): boolean {
    return node >= this.#leaves;
  }

  /** First edge of a leaf, and the one after its last. */
  firstOf(leaf: number): number {
    return (leaf - this.#leaves) * edgesPerLeaf;
  }

  endOf(leaf: number): number {
    return Math.min(this.firstOf(leaf) + edgesPerLeaf, this.#edges.length);
  }

  #setBox(node: number): void {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    const boxes = this.#boxes;
    if (this.isLeaf(node)) {
      for (let edge = this.firstOf(node); edge < this.endOf(node); edge++) {
        for (const [x, y] of this.#ends(edge)) {
          [west, south] = [Math.min(west, x), Math.min(south, y)];
          [east, north] = [Math.max(east, x), Math.max(north, y)];
        }
      }
    } else {
      for (const child of [2 * node, 2 * node + 1]) {
        west = Math.min(west, boxes[4 * child] as number);
        south = Math.min(south, boxes[4 * child + 1] as number);
        east = Math.max(east, boxes[4 * child + 2] as number);
        north = Math.max(north, boxes[4 * child + 3] as number);
      }
    }
    boxes.set([west, south, east, north], 4 * node);
  }

  boxesMeet(a: number, b: number): boolean {
    const boxes = this.#boxes;
    return (
      (boxes[4 * a] as number) <= (boxes[4 * b + 2] as number) &&
      (boxes[4 * b] as number) <= (boxes[4 * a + 2] as number) &&
      (boxes[4 * a + 1] as number) <= (boxes[4 * b + 3] as number) &&
      (boxes[4 * b + 1] as number) <= (boxes[4 * a + 3] as number)
    );
  }

  #ends(edge: number): readonly [Position, Position] {
    const { ring, index } = this.#edges[edge] as RingEdge;
    const positions = this.#rings[ring] as readonly Position[];
    return [positions[index] as Position, positions[index + 1] as Position];
  }

  judge(i: number, j: number, meetings: Meeting[]): void {
    const [a, b] = this.#ends(i);
    const [c, d] = this.#ends(j);
    if (Math.max(a[0], b[0]) < Math.min(c[0], d[0]) || Math.max(c[0], d[0]) < Math.min(a[0], b[0])) return;
    if (Math.max(a[1], b[1]) < Math.min(c[1], d[1]) || Math.max(c[1], d[1]) < Math.min(a[1], b[1])) return;
    const one = this.#edges[i] as RingEdge;
    const other = this.#edges[j] as RingEdge;
    const abc = Math.sign(sideOfLine(a[0], a[1], b[0], b[1], c[0], c[1]));
    const abd = Math.sign(sideOfLine(a[0], a[1], b[0], b[1], d[0], d[1]));
    if (abc * abd > 0) return;
    const cda = Math.sign(sideOfLine(c[0], c[1], d[0], d[1], a[0], a[1]));
    const cdb = Math.sign(sideOfLine(c[0], c[1], d[0], d[1], b[0], b[1]));
    if (cda * cdb > 0) return;
    if (abc === 0 && abd === 0) {
      if (overlapOnLine(a, b, c, d)) meetings.push({ kind: 'overlap', one, other });
      else this.#touch(one, other, same(a, c) || same(a, d) ? a : b, meetings);
    } else if (abc !== 0 && abd !== 0 && cda !== 0 && cdb !== 0) {
      meetings.push({ kind: 'cross', one, other });
    } else {
      // The lines meet in one point, and it is the end that lies on the other's line.
      const point = abc === 0 ? c : abd === 0 ? d : cda === 0 ? a : b;
      this.#touch(one, other, point, meetings);
    }
  }

  #touch(one: RingEdge, other: RingEdge, point: Position, meetings: Meeting[]): void {
    if (!this.#areNeighboursAt(one, other)) meetings.push({ kind: 'touch', one, other, point });
  }

  /** True for edges of a ring that follow each other: their common vertex is no meeting. */
  #areNeighboursAt(one: RingEdge, other: RingEdge): boolean {
    if (one.ring !== other.ring) return false;
    const count = (this.#rings[one.ring] as readonly Position[]).length - 1;
    const apart = Math.abs(one.index - other.index);
    return apart === 1 || apart === count - 1;
  }
}

function same(p: Position, q: Position): boolean {
  return p[0] === q[0] && p[1] === q[1];
}

/** True where two edges on one line have more than a point in common. */
function overlapOnLine(a: Position, b: Position, c: Position, d: Position): boolean {
  const axis = a[0] === b[0] ? 1 : 0;
  const from = Math.max(Math.min(a[axis], b[axis]), Math.min(c[axis], d[axis]));
  const to = Math.min(Math.max(a[axis], b[axis]), Math.max(c[axis], d[axis]));
  return from < to;
}

/** The place of a position on a Z-order curve over the world, to about 1/180 degree. */
function zOrder(position: Position | undefined): number {
  const [lon, lat] = position ?? [0, 0];
  const spread = (value: number) => {
    let bits = value;
    bits = (bits | (bits << 8)) & 0x00ff00ff;
    bits = (bits | (bits << 4)) & 0x0f0f0f0f;
    bits = (bits | (bits << 2)) & 0x33333333;
    return (bits | (bits << 1)) & 0x55555555;
  };
  const x = Math.floor(((lon + 180) / 360) * 0xffff);
  const y = Math.floor(((lat + 90) / 180) * 0xffff);
  return spread(x) + 2 * spread(y);
}
