/** What the pack of Kazakhstan answers beyond what every pack does. */
import type { CivilDate } from '#terms';
import type { Sum } from '../costs.ts';
import type { LawChanges, LawPack } from '../law-pack.ts';
import type { ExtensionRequest } from '../proceedings.ts';
import type { MovedDay } from '../working-calendar.ts';
import type { SpendKind } from './area-spend.ts';
import type { Relinquishment } from './extension.ts';
import type { EndOnBlock } from './priority.ts';
import type { UserOfTerritory } from './shared-territory.ts';

export interface KazakhstanPack extends LawPack {
  with(changes: LawChanges): KazakhstanPack;
  /**
   * The same law with days of rest and work that yearly orders of the government moved; the years that they fall in count as loaded.
   * @throws RangeError for a day that is moved twice, or is of that kind already
   */
  withMovedDays(moved: readonly MovedDay[]): KazakhstanPack;
  /** Minimum spend a year of a plot of so many hectares (arts. 210, 210(3), 235). @throws RangeError for no area */
  minimumSpendByArea(kind: SpendKind, hectares: number, on: CivilDate): Sum;
  /** A year's rental of a mining plot of so many hectares. */
  miningRental(hectares: number, on: CivilDate): Sum;
  /** Signature bonus of a prospecting plot; undefined above the largest plot of the table, or where no law is known. */
  prospectingBonus(squareMetres: number, on: CivilDate): Sum | undefined;
  /** Least share of a mining plot's closure security in guarantees and deposits, per cent, in a year of its term (art. 219). */
  bankShareOfSecurity(year: number, termYears: number, on: CivilDate): number;
  /** Blocks to give up for an extension, and what they are counted from (art. 193(3)). */
  relinquishmentFor(request: ExtensionRequest): Relinquishment;
  /** The last day of a licence extended by so many years (art. 193(4)). */
  extendedUntil(until: CivilDate, years: number): CivilDate;
  /** Of two users of one territory without an agreement, the one with priority; undefined where the law does not say (art. 24). */
  priorityBetween(one: UserOfTerritory, other: UserOfTerritory): UserOfTerritory | undefined;
  /** True where such an end makes a block a freed block (art. 189-1), under the readings chosen. */
  freesBlocks(end: EndOnBlock): boolean;
  /** True where resources fall so far below what was approved that a hearing is held (art. 72(9)). */
  hearingNeeded(approvedBefore: number, reported: number, on: CivilDate): boolean;
}
