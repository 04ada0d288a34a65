/** What somebody who looks for ground may ask, and what each part of the answer's score says. */
import type { Mineral } from '#terms';

/**
 * Parts of the score, each 0 to 1:
 * `occurrence` nearness of a known occurrence, `sureness` of its position, `company` of others within reach, `town` nearness of a town or plant,
 * `railway` and `power-line` likewise, `size` of the area against the size asked for, `cost` of the first years.
 */
export const scoreParts = [
  'occurrence',
  'sureness',
  'company',
  'town',
  'size',
  'cost',
  'railway',
  'power-line',
] as const;
export type ScorePart = (typeof scoreParts)[number];
export type Weights = Readonly<Record<ScorePart, number>>;

/** What counts how much unless somebody moves it; each 0 to 10. */
export const usualWeights: Weights = {
  occurrence: 4,
  sureness: 1,
  company: 1,
  town: 2,
  size: 2,
  cost: 1,
  railway: 1,
  'power-line': 1,
};

/** Lines that join in when a file of them is loaded. */
export const lineLayers = ['railway', 'power-line'] as const;
export type LineLayer = (typeof lineLayers)[number];

export interface Wishes {
  /** Any of these; none: any mineral. */
  readonly minerals: readonly Mineral[];
  /** Greatest distance to a known occurrence, km. */
  readonly withinKm: number;
  /** Greatest distance to a town or plant, km; absent: however far. */
  readonly townKm?: number;
  /** Greatest distance to a line, km; not asked of a layer that is not loaded. */
  readonly lineKm?: Readonly<Partial<Record<LineLayer, number>>>;
  /** Blocks wished for. */
  readonly blocks: number;
  /** Smaller areas are left out. */
  readonly atLeast: number;
  /** `outside`: no block that closed land or a right of others touches; `may-touch`: none that they cover. */
  readonly closedLand: 'outside' | 'may-touch';
  readonly region?: string;
  /** west, south, east, north */
  readonly bbox?: readonly [number, number, number, number];
  readonly weights: Weights;
  /** Areas to answer with. */
  readonly limit: number;
}

/** Others within reach that count in full. */
export const fullCompany = 5;

/** How sure a position is, as a part of the score. */
export const surenessOf = { high: 1, medium: 0.6, rough: 0.2 } as const;
