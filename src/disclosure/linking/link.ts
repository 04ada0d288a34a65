/*  Whether two records speak of one place. Only what is beyond doubt is linked of itself:
 *
 *      same          one name by sound, no mark on one that the other lacks, a mineral in common, near enough for how sure the points are
 *      may-be-same   something of that is missing: shown beside the record with what is missing, never merged
 *      different     another name, another number, another side of the compass
 *
 *  How well it does on pairs labelled by hand stands in docs/linking.md.
 */
import type { Position } from '#grid';
import type { Mineral } from '#terms';
import { flatKilometres } from '../finder/nearest.ts';
import { likeness, type NameKey, nameKey } from './place-name.ts';

/** A publisher's record of a place. */
export interface PlaceRecord {
  /** By which it is known first, then every other name. */
  readonly names: readonly [string, ...string[]];
  readonly position: Position;
  readonly quality: 'high' | 'medium' | 'rough';
  readonly minerals: readonly Mineral[];
  /** A plant, smelter or refinery without a mine. */
  readonly isWorks: boolean;
}

/** What keeps two records from being one place beyond doubt. */
export const linkDoubts = ['name', 'alias', 'number', 'extent', 'mineral', 'distance', 'works'] as const;
export type LinkDoubt = (typeof linkDoubts)[number];

export type Link =
  | { readonly verdict: 'same'; readonly kilometres: number }
  | { readonly verdict: 'may-be-same'; readonly kilometres: number; readonly doubts: readonly LinkDoubt[] }
  | { readonly verdict: 'different' };

const different: Link = { verdict: 'different' };

/** Names as alike as this are one name. */
const oneName = 0.85;
/** Names as alike as this may be one. */
const likeName = 0.78;
/** Points of one deposit lie no farther apart; rough ones (a town, a head office) may. */
const nearKm = { sure: 13, rough: 30 } as const;
/** Beyond this no record is held against another. */
export const farthestKm = 60;

const isSameList = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** How two names bear on each other: undefined where they are two names. */
function compareNames(a: NameKey, b: NameKey): { like: number; doubts: LinkDoubt[] } | undefined {
  const like = likeness(a.stem, b.stem);
  if (like < likeName || !isSameList(a.directions, b.directions)) return undefined;
  const doubts: LinkDoubt[] = like < oneName ? ['name'] : [];
  if (!isSameList(a.numbers, b.numbers)) {
    if (a.numbers.length > 0 && b.numbers.length > 0) return undefined;
    doubts.push('number');
  }
  if (a.isExtent !== b.isExtent || a.qualifier !== b.qualifier) doubts.push('extent');
  return { like, doubts };
}

/** Whether two names are one beyond doubt: alike by sound, with no mark on one that the other lacks. */
export function isOneName(a: string, b: string): boolean {
  return compareNames(nameKey(a), nameKey(b))?.doubts.length === 0;
}

/** Whether two records of different keys speak of one place. */
export function linkBetween(a: PlaceRecord, b: PlaceRecord): Link {
  const kilometres = flatKilometres(a.position, b.position);
  if (kilometres > farthestKm) return different;
  const [mainA, ...otherA] = a.names.map(nameKey) as [NameKey, ...NameKey[]];
  const [mainB, ...otherB] = b.names.map(nameKey) as [NameKey, ...NameKey[]];
  let found = compareNames(mainA, mainB);
  if (!found) {
    // Names by which the records are known first that set them apart are not brought together by a third.
    const aliases = [
      ...otherA.map((one) => compareNames(one, mainB)),
      ...otherB.map((one) => compareNames(mainA, one)),
    ];
    const best = aliases
      .filter((one) => one !== undefined)
      .sort((one, other) => one.doubts.length - other.doubts.length)[0];
    const oneStem = likeness(mainA.stem, mainB.stem) >= oneName;
    found = best && !oneStem ? { like: best.like, doubts: ['alias', ...best.doubts] } : undefined;
  }
  if (!found) return different;
  const { doubts } = found;
  const reach = a.quality === 'rough' || b.quality === 'rough' ? nearKm.rough : nearKm.sure;
  if (kilometres > reach) doubts.push('distance');
  if (!a.minerals.some((mineral) => mineral !== 'other' && b.minerals.includes(mineral)))
    doubts.push('mineral');
  if (a.isWorks !== b.isWorks) doubts.push('works');
  if (doubts.length === 0) return { verdict: 'same', kilometres };
  // Two doubts of different kinds at once are no ground to trouble a reader with.
  return doubts.length > 2 ? different : { verdict: 'may-be-same', kilometres, doubts };
}
