/*  Open ground by wishes, over the whole country at once.
 *
 *      1  which blocks may be asked for          marks of the map, claims of the register
 *      2  how far each is from what is wished    occurrences stamped around their points; towns and lines from fields made before
 *      3  how large the ground around it is      connected parts by shared sides
 *      4  a score for each block                 weighted mean of the parts
 *      5  areas grown from the best blocks       nearest first, by shared sides, up to the size wished for; none overlaps another
 *      6  the areas ranked by the same score     of the area as a whole
 *
 *  One whole algorithm, hence longer than most files.
 */
import { type CellId, type Position, type Run, runsFromCells } from '#grid';
import type { Mineral } from '#terms';
import { cellOfSlot, type GroundMap, inCountry, isBarred, isTouched } from './ground-map.ts';
import {
  flatKilometres,
  kilometresPerDegree,
  latitudeOf,
  longitudeOf,
  type NearestField,
} from './nearest.ts';
import {
  fullCompany,
  type LineLayer,
  lineLayers,
  type ScorePart,
  scoreParts,
  surenessOf,
  type Weights,
  type Wishes,
} from './wishes.ts';

export interface Occurrence {
  readonly id: string;
  readonly minerals: readonly Mineral[];
  readonly position: Position;
  readonly quality: 'high' | 'medium' | 'rough';
}

/** Ground as it stands, and everything that a wish may name. */
export interface SearchedGround {
  readonly map: GroundMap;
  /** Not 0 where somebody holds, asks for or bars the block by what the register says. */
  readonly taken: Uint8Array;
  readonly occurrences: readonly Occurrence[];
  readonly towns: NearestField;
  /** Only layers that are loaded. */
  readonly lines: Readonly<Partial<Record<LineLayer, NearestField>>>;
  /** What an area of so many blocks costs in the years that count, in any one currency. */
  readonly costOf: (blocks: number) => number;
  /** The largest area that the law allows: its cost is the 0 of the part `cost`. */
  readonly largest: number;
}

export interface ScoredPart {
  readonly part: ScorePart;
  /** 0 to 1 */
  readonly value: number;
  /** Share of all weights that count; the shares of an area add up to 1. */
  readonly share: number;
}

export interface FoundArea {
  readonly runs: readonly Run[];
  readonly blocks: number;
  /** The block it grew from. */
  readonly seed: CellId;
  /** 0 to 1: the sum of value × share. */
  readonly score: number;
  readonly parts: readonly ScoredPart[];
  /** The nearest occurrence, from the middle of the nearest block; how many others lie within reach of that block. */
  readonly occurrence: { readonly id: string; readonly kilometres: number; readonly others: number };
  /** Number of the nearest town or plant among the points of its field. */
  readonly town?: { readonly point: number; readonly kilometres: number };
  readonly lines: readonly { readonly layer: LineLayer; readonly kilometres: number }[];
  readonly region?: string;
}

export interface Search {
  readonly areas: readonly FoundArea[];
  /** Blocks wholly in the country, those of them that may be asked for, those of them that meet every wish. */
  readonly considered: { readonly blocks: number; readonly open: number; readonly eligible: number };
  /** Lines that were wished for and are not loaded: their wish could not be asked. */
  readonly notLoaded: readonly LineLayer[];
}

/** Areas tried for each one answered with, and areas around one occurrence at most: one place does not fill the list. */
const tries = 6;
const areasAroundOne = 2;
/** Distance at which a line no longer counts as near, where no limit is wished for, km. */
const usualReach = { town: 200, line: 100 } as const;

/** Ranked areas, best first. */
export function findGround(ground: SearchedGround, wishes: Wishes): Search {
  const { map, taken, towns } = ground;
  const { marks, columns, rows } = map;
  const slots = rows * columns;
  const weights = countingWeights(ground, wishes.weights);
  const near = stampOccurrences(ground, wishes);

  const region = wishes.region === undefined ? undefined : map.regions.indexOf(wishes.region) + 1;
  const [west, south, east, north] = wishes.bbox ?? [-180, -90, 180, 90];
  const firstColumn = Math.max(0, Math.ceil((west + 180) * 60 - 0.5) - map.west);
  const lastColumn = Math.min(columns - 1, Math.floor((east + 180) * 60 - 0.5) - map.west);
  const firstRow = Math.max(0, Math.ceil((south + 90) * 60 - 0.5) - map.south);
  const lastRow = Math.min(rows - 1, Math.floor((north + 90) * 60 - 0.5) - map.south);
  const wanted = inCountry | isBarred | (wishes.closedLand === 'outside' ? isTouched : 0);
  const townKm = wishes.townKm ?? Number.POSITIVE_INFINITY;
  const limits = lineLayers.flatMap((layer) => {
    const field = ground.lines[layer];
    const km = wishes.lineKm?.[layer];
    return field && km !== undefined ? [{ field, km }] : [];
  });

  // 1 and 2: 255 for what no part has been found for yet, 0 for what cannot be asked for.
  const eligible = new Uint8Array(slots);
  let open = 0;
  let count = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0, slot = row * columns; column < columns; column++, slot++) {
      if (((marks[slot] as number) & wanted) !== inCountry || taken[slot] !== 0) continue;
      open++;
      if (row < firstRow || row > lastRow || column < firstColumn || column > lastColumn) continue;
      if (near.point[slot] === -1 || (towns.kilometres[slot] as number) > townKm) continue;
      if (region !== undefined && map.region[slot] !== region) continue;
      if (limits.some(({ field, km }) => (field.kilometres[slot] as number) > km)) continue;
      eligible[slot] = 255;
      count++;
    }
  }

  // 3
  const sizes = sizesOfParts(eligible, columns);

  // 4
  const worthOf = valuesOf(ground, wishes);
  const list = new Int32Array(count);
  const scores = new Float32Array(count);
  let filled = 0;
  const sizeAndCost = new Float32Array(wishes.blocks + 1);
  for (let blocks = 1; blocks <= wishes.blocks; blocks++) {
    sizeAndCost[blocks] = weights.size * worthOf.size(blocks) + weights.cost * worthOf.cost(blocks);
  }
  const { railway, 'power-line': powerLine } = ground.lines;
  for (let slot = 0; slot < slots; slot++) {
    if (eligible[slot] === 0) continue;
    const size = Math.min(wishes.blocks, sizes[slot] as number);
    if (size < wishes.atLeast) continue;
    list[filled] = slot;
    scores[filled] =
      weights.occurrence * worthOf.occurrence(near.kilometres[slot] as number) +
      weights.sureness * (near.sureness[near.point[slot] as number] as number) +
      weights.company * Math.min(1, ((near.count[slot] as number) - 1) / fullCompany) +
      weights.town * worthOf.town(towns.kilometres[slot] as number) +
      (railway ? weights.railway * worthOf.line('railway', railway.kilometres[slot] as number) : 0) +
      (powerLine
        ? weights['power-line'] * worthOf.line('power-line', powerLine.kilometres[slot] as number)
        : 0) +
      (sizeAndCost[size] as number);
    filled++;
  }

  // 5 and 6
  const areas: FoundArea[] = [];
  const around = new Map<number, number>();
  for (const at of byScore(scores.subarray(0, filled))) {
    if (areas.length >= wishes.limit * tries) break;
    const seed = list[at] as number;
    const point = near.point[seed] as number;
    if (eligible[seed] !== 255 || (around.get(point) ?? 0) >= areasAroundOne) continue;
    const grown = grow(map, eligible, seed, wishes.blocks);
    if (grown.length < wishes.atLeast) continue;
    around.set(point, (around.get(point) ?? 0) + 1);
    areas.push(describe(ground, near, grown, weights, worthOf));
  }
  areas.sort((a, b) => b.score - a.score || a.seed - b.seed);
  return {
    areas: areas.slice(0, wishes.limit),
    considered: { blocks: map.blocks, open, eligible: count },
    notLoaded: lineLayers.filter(
      (layer) => wishes.lineKm?.[layer] !== undefined && ground.lines[layer] === undefined,
    ),
  };
}

/** Weights as shares of those that count: a layer that is not loaded counts nothing, for or against. */
function countingWeights({ lines }: SearchedGround, weights: Weights): Weights {
  const counts = (part: ScorePart) =>
    (part === 'railway' || part === 'power-line') && lines[part] === undefined
      ? 0
      : Math.max(0, weights[part]);
  const sum = scoreParts.reduce((total, part) => total + counts(part), 0);
  return Object.fromEntries(scoreParts.map((part) => [part, sum === 0 ? 0 : counts(part) / sum])) as Record<
    ScorePart,
    number
  >;
}

type Values = ReturnType<typeof valuesOf>;

/** Each part as a number from 0 to 1, falling in a straight line with distance and cost. */
function valuesOf(ground: SearchedGround, wishes: Wishes) {
  const falling = (kilometres: number, reach: number) => Math.max(0, 1 - kilometres / reach);
  const dearest = Math.max(1, ground.costOf(ground.largest));
  return {
    occurrence: (kilometres: number) => falling(kilometres, wishes.withinKm),
    town: (kilometres: number) => falling(kilometres, wishes.townKm ?? usualReach.town),
    line: (layer: LineLayer, kilometres: number) =>
      falling(kilometres, wishes.lineKm?.[layer] ?? usualReach.line),
    size: (blocks: number) => Math.min(1, blocks / wishes.blocks),
    cost: (blocks: number) => Math.max(0, 1 - ground.costOf(blocks) / dearest),
  };
}

interface Stamped {
  readonly chosen: readonly Occurrence[];
  /** Number of the nearest chosen occurrence; −1 where none is within reach. */
  readonly point: Int32Array;
  readonly kilometres: Float32Array;
  /** Chosen occurrences within reach, at most 255. */
  readonly count: Uint8Array;
  /** By the number of the occurrence. */
  readonly sureness: Float32Array;
}

/** Walks the disc of each chosen occurrence once. */
function stampOccurrences({ map, occurrences }: SearchedGround, wishes: Wishes): Stamped {
  const { rows, columns } = map;
  const minerals = new Set(wishes.minerals);
  const chosen =
    minerals.size === 0
      ? occurrences
      : occurrences.filter((one) => one.minerals.some((code) => minerals.has(code)));
  const point = new Int32Array(rows * columns).fill(-1);
  const kilometres = new Float32Array(rows * columns).fill(Number.POSITIVE_INFINITY);
  const count = new Uint8Array(rows * columns);
  const reachDegrees = wishes.withinKm / kilometresPerDegree;
  for (const [number, { position }] of chosen.entries()) {
    const [lon, lat] = position;
    const firstRow = Math.max(0, Math.ceil((lat - reachDegrees + 90) * 60 - 0.5) - map.south);
    const lastRow = Math.min(rows - 1, Math.floor((lat + reachDegrees + 90) * 60 - 0.5) - map.south);
    for (let row = firstRow; row <= lastRow; row++) {
      const north = latitudeOf(map, row) - lat;
      const narrow = Math.cos((latitudeOf(map, row) * Math.PI) / 180);
      const half = Math.sqrt(Math.max(0, reachDegrees ** 2 - north ** 2)) / narrow;
      const firstColumn = Math.max(0, Math.ceil((lon - half + 180) * 60 - 0.5) - map.west);
      const lastColumn = Math.min(columns - 1, Math.floor((lon + half + 180) * 60 - 0.5) - map.west);
      for (let column = firstColumn; column <= lastColumn; column++) {
        const slot = row * columns + column;
        const away = kilometresPerDegree * Math.hypot((longitudeOf(map, column) - lon) * narrow, north);
        if ((count[slot] as number) < 255) count[slot] = (count[slot] as number) + 1;
        if (away >= (kilometres[slot] as number)) continue;
        kilometres[slot] = away;
        point[slot] = number;
      }
    }
  }
  return {
    chosen,
    point,
    kilometres,
    count,
    sureness: Float32Array.from(chosen, ({ quality }) => surenessOf[quality]),
  };
}

/** How many slots hang together with each eligible slot by shared sides. */
function sizesOfParts(eligible: Uint8Array, columns: number): Int32Array {
  const sizes = new Int32Array(eligible.length);
  const stack = new Int32Array(eligible.length);
  for (let start = 0; start < eligible.length; start++) {
    if (eligible[start] === 0 || sizes[start] !== 0) continue;
    // Everything reached stays on the stack below `top`; `done` walks over it.
    let top = 0;
    stack[top++] = start;
    sizes[start] = -1;
    for (let done = 0; done < top; done++) {
      const slot = stack[done] as number;
      const column = slot % columns;
      const reach = (next: number) => {
        if (eligible[next] === 0 || eligible[next] === undefined || sizes[next] !== 0) return;
        sizes[next] = -1;
        stack[top++] = next;
      };
      if (column > 0) reach(slot - 1);
      if (column < columns - 1) reach(slot + 1);
      reach(slot - columns);
      reach(slot + columns);
    }
    for (let i = 0; i < top; i++) sizes[stack[i] as number] = top;
  }
  return sizes;
}

/** Places of a list by falling score; among equals the earlier first. Sorted into 4,096 boxes: scores lie between 0 and 1. */
function byScore(scores: Float32Array): Int32Array {
  const boxes = 4096;
  const boxOf = (score: number) => boxes - 1 - Math.min(boxes - 1, Math.floor(score * boxes));
  const starts = new Int32Array(boxes + 1);
  for (const score of scores) {
    const box = boxOf(score) + 1;
    starts[box] = (starts[box] as number) + 1;
  }
  for (let box = 0; box < boxes; box++) {
    starts[box + 1] = (starts[box + 1] as number) + (starts[box] as number);
  }
  const order = new Int32Array(scores.length);
  for (let i = 0; i < scores.length; i++) {
    const box = boxOf(scores[i] as number);
    order[starts[box] as number] = i;
    starts[box] = (starts[box] as number) + 1;
  }
  return order;
}

const inArea = 1;

/** The area that grows from a block, nearest first, by shared sides; its slots are eligible no more. */
function grow(map: GroundMap, eligible: Uint8Array, seed: number, most: number): readonly number[] {
  const { columns } = map;
  const home: Position = [longitudeOf(map, seed % columns), latitudeOf(map, Math.floor(seed / columns))];
  const grown: number[] = [];
  const edge: { slot: number; away: number }[] = [];
  const seen = new Set<number>([seed]);
  const add = (slot: number) => {
    if (eligible[slot] !== 255 || seen.has(slot)) return;
    seen.add(slot);
    const row = Math.floor(slot / columns);
    const away = flatKilometres(home, [longitudeOf(map, slot - row * columns), latitudeOf(map, row)]);
    // The edge is short and kept in order, the nearest last.
    let at = edge.length;
    while (at > 0 && (edge[at - 1] as { away: number }).away < away) at--;
    edge.splice(at, 0, { slot, away });
  };
  edge.push({ slot: seed, away: 0 });
  while (grown.length < most) {
    const next = edge.pop();
    if (!next) break;
    const { slot } = next;
    grown.push(slot);
    const column = slot % columns;
    if (column > 0) add(slot - 1);
    if (column < columns - 1) add(slot + 1);
    add(slot - columns);
    add(slot + columns);
  }
  for (const slot of grown) eligible[slot] = inArea;
  return grown;
}

function describe(
  ground: SearchedGround,
  near: Stamped,
  grown: readonly number[],
  weights: Weights,
  worthOf: Values,
): FoundArea {
  const { map, towns } = ground;
  const nearest = (kilometres: Float32Array) =>
    grown.reduce((best, slot) => ((kilometres[slot] as number) < (kilometres[best] as number) ? slot : best));
  const atOccurrence = nearest(near.kilometres);
  const occurrence = near.chosen[near.point[atOccurrence] as number] as Occurrence;
  const occurrenceKm = near.kilometres[atOccurrence] as number;
  const others = (near.count[atOccurrence] as number) - 1;
  const atTown = nearest(towns.kilometres);
  const townKm = towns.kilometres[atTown] as number;
  const lines = lineLayers.flatMap((layer) => {
    const field = ground.lines[layer];
    return field ? [{ layer, kilometres: field.kilometres[nearest(field.kilometres)] as number }] : [];
  });
  const values: Record<ScorePart, number> = {
    occurrence: worthOf.occurrence(occurrenceKm),
    sureness: surenessOf[occurrence.quality],
    company: Math.min(1, others / fullCompany),
    town: worthOf.town(townKm),
    size: worthOf.size(grown.length),
    cost: worthOf.cost(grown.length),
    railway: 0,
    'power-line': 0,
  };
  for (const { layer, kilometres } of lines) values[layer] = worthOf.line(layer, kilometres);
  const parts = scoreParts
    .filter((part) => weights[part] > 0)
    .map((part): ScoredPart => ({ part, value: values[part], share: weights[part] }));
  const cells = grown.map((slot) => cellOfSlot(map, slot));
  const region = map.regions[(map.region[grown[0] as number] as number) - 1];
  return {
    runs: runsFromCells(cells),
    blocks: grown.length,
    seed: cells[0] as CellId,
    score: parts.reduce((sum, { value, share }) => sum + value * share, 0),
    parts,
    occurrence: { id: occurrence.id, kilometres: occurrenceKm, others },
    ...((towns.point[atTown] as number) >= 0
      ? { town: { point: towns.point[atTown] as number, kilometres: townKm } }
      : {}),
    lines,
    ...(region === undefined ? {} : { region }),
  };
}
