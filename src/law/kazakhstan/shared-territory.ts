/** Users who share a territory (art. 24): who gives way where they do not agree. */
import type { CivilDate, LicenceKind } from '#terms';

export interface UserOfTerritory {
  readonly licence: string;
  readonly kind: LicenceKind;
  readonly from: CivilDate;
}

/** Mining before all, subsoil space before exploration. */
const rank: Readonly<Partial<Record<LicenceKind, number>>> = {
  mining: 0,
  'subsoil-space': 1,
  exploration: 2,
};

/**
 * Of two users without an agreement the one who has priority: mining over others, the earlier right among miners and among
 * explorers, subsoil space over exploration; undefined where the law does not say. — art. 24
 */
export function hasPriority(one: UserOfTerritory, other: UserOfTerritory): UserOfTerritory | undefined {
  const [a, b] = [rank[one.kind], rank[other.kind]];
  if (a === undefined || b === undefined) return undefined;
  if (a !== b) return a < b ? one : other;
  if (one.kind === 'subsoil-space' || one.from === other.from) return undefined;
  return one.from < other.from ? one : other;
}
