/** What the pack of Western Australia answers beyond what every pack does. */
import type { CivilDate, Finding, Instant, LicenceKind } from '#terms';
import type { Sum } from '../costs.ts';
import type { LawChanges, LawPack } from '../law-pack.ts';
import type { AfterLoss } from './contiguity.ts';
import type { Lodging, Received } from './lodging.ts';
import type { SpendingYear } from './minimum-spend.ts';
import type { Contender, Contest } from './priority.ts';
import type { Held, Relinquishment } from './relinquishment.ts';
import type { TenementApplication } from './tenement-application.ts';
import type { Term } from './term.ts';

export interface WesternAustraliaPack extends LawPack {
  with(changes: LawChanges): WesternAustraliaPack;
  /** The whole law on an application for a plot: prospecting, mining, general purpose … Every rule answers. */
  checkTenementApplication(application: TenementApplication): readonly Finding[];
  /** On which minute lines blocks applied for on a day lie; undefined where it is not known. */
  datumOfBlocks(appliedOn: CivilDate): string | undefined;
  /** When an application counts as received: out of hours at half past eight on the next working day. */
  receivedAt(lodgedAt: Instant): Received;
  /** When papers, fee and first rent were all there; undefined while one is missing (reg 2). */
  initialRequirementMet(lodging: Lodging): Received | undefined;
  /** Who is first among applications for the same ground, and whether lots must be drawn (s. 105A). */
  contestOf(contenders: readonly Contender[]): Contest;
  /** What is left of an application after others took blocks, and whether it may be one licence (s. 57(2b)). */
  afterLoss(cells: readonly number[], lost: ReadonlySet<number>, on: CivilDate): AfterLoss;
  /** Blocks to give up, with their days (s. 65). */
  relinquishments(held: Held): readonly Relinquishment[];
  /** Whether blocks kept lie in few enough areas (s. 65). */
  keptInFewAreas(
    kept: readonly number[],
    on: CivilDate,
  ): { readonly areas: number; readonly allowed: boolean };
  /** The term of a kind and what may be added; undefined for a kind that the State does not know. */
  termOf(kind: LicenceKind, appliedOn: CivilDate, grantedOn: CivilDate): Term | undefined;
  /** Whether a tenement is live on a day: past its end it is, while its extension is undecided (s. 61(3)). */
  isLive(
    until: CivilDate,
    today: CivilDate,
    extension: 'none' | 'undecided' | 'refused',
  ): { readonly live: boolean; readonly pastItsEnd: boolean };
  /** The last day on which a former holder and who is related to it may not apply (s. 69). */
  formerHolderBarredUntil(endedOn: CivilDate): CivilDate;
  /** What counts towards a year's spending: overhead up to a fifth (reg 96C). */
  countedSpending(year: SpendingYear, on: CivilDate): { readonly counted: number; readonly met: boolean };
  /** The yearly levy on the estimate of rehabilitation. */
  rehabilitationLevy(estimateDollars: number, on: CivilDate): Sum;
}
