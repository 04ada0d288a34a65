/** A country's law as the other rooms see it: data to list, and functions to ask. One pack a country or state. */
import type { Citation, CivilDate, Currency, Finding, LicenceKind, Provision, TimeZone } from '#terms';
import type { ControlLink } from './control.ts';
import type { CostQuestion, ExplorationCosts, Sum } from './costs.ts';
import type { DataFacts } from './data-facts.ts';
import type { Duty, DutyFacts, DutyRecord } from './duty.ts';
import type { AreaFacts, ExplorationApplication } from './exploration-application.ts';
import type { GroundView } from './ground-view.ts';
import type { LicenceKindLaw } from './licence-kind-law.ts';
import type { Proceeding } from './proceedings.ts';
import type { Deadline, Moments, Process, ProcessWalk } from './process.ts';
import type { ProvisionChange, ProvisionRecord, ProvisionValue, Reach } from './provision.ts';
import type { Examination, Queued } from './queue.ts';
import type { Reopening } from './reopening.ts';
import type { SealedFilingLaw } from './sealed-filing.ts';
import type { Setting } from './setting.ts';
import type { WorkingCalendar } from './working-calendar.ts';

export type LawCode = 'KZ' | 'AU-WA';

/** A text of law that was read. */
export interface TextRead {
  readonly text: string;
  /** The edition that was read, or the day of the last thing read about it. */
  readonly upTo: CivilDate;
  readonly how: 'in-full' | 'in-excerpts' | 'through-a-guide';
  readonly cite: Citation;
}

/** A rule as the law page lists it. */
export interface RuleRecord {
  readonly id: string;
  readonly cite: Citation;
  /** Codes it may answer with when it is not met or cannot tell. */
  readonly codes: readonly string[];
  /** Data without which it cannot tell. */
  readonly needs: readonly string[];
  /** Provisions it reads. */
  readonly uses: readonly string[];
}

/** Blocks that must be dropped from an application, with the rule that says so (Kazakhstan: art. 188(2)). */
export interface IneligibleCells {
  readonly rule: string;
  readonly code: string;
  readonly cells: readonly number[];
  readonly cite: Citation;
}

/** Blocks that may be granted only in part, or with a ban on work in a part of them. */
export interface LimitedCells {
  readonly cell: number;
  /** `clipped`: the licence ends at the boundary of the right or closure. `work-ban`: no work inside it. */
  readonly limit: 'clipped' | 'work-ban';
  /** Id of the right or closed land. */
  readonly by: string;
  readonly cite: Citation;
}

export interface Eligibility {
  readonly dropped: readonly IneligibleCells[];
  readonly limited: readonly LimitedCells[];
  /** What is left, in parts joined by sides: one licence a part. */
  readonly parts: readonly (readonly number[])[];
}

/** Which version of a provision binds a licence, and why. */
export interface LicenceProvision {
  readonly reach: Reach;
  /** The day whose law holds. */
  readonly lawOf: CivilDate;
  readonly provision: Provision<ProvisionValue> | undefined;
}

/** Where a provision is used. */
export interface ProvisionUse {
  readonly by: 'rule' | 'step' | 'duty' | 'computation';
  readonly id: string;
  /** Of a step: its process. */
  readonly process?: string;
}

/** Changes to settings and provisions by their names. */
export type LawChanges = Readonly<Record<string, ProvisionChange>>;

export interface LawPack {
  readonly code: LawCode;
  readonly name: string;
  readonly zone: TimeZone;
  readonly currency: Currency;
  readonly calendar: WorkingCalendar;
  /** First day of the law in this pack. */
  readonly from: CivilDate;
  /** The texts read, how, and up to which day. */
  readonly texts: readonly TextRead[];
  readonly settings: readonly Setting[];
  readonly provisions: readonly ProvisionRecord[];
  readonly rules: readonly RuleRecord[];
  readonly processes: readonly Process[];
  readonly duties: readonly DutyRecord[];

  /**
   * The same law with some settings read otherwise or some provisions changed: for replays and what-ifs.
   * @throws RangeError for a name or value that the pack does not know
   * @throws ContradictingSettingsError naming both settings
   * @example kazakhstan.with({ 'exploration.maximum-blocks': 150 })
   */
  with(changes: LawChanges): LawPack;
  /** The value of a provision on a day; undefined outside its life. */
  valueOn(provision: string, day: CivilDate): ProvisionValue | undefined;
  /** The version of a provision that binds a licence of an earlier day (Kazakhstan: art. 31(7)). @throws RangeError for no provision */
  provisionForLicence(provision: string, issuedOn: CivilDate, on: CivilDate): LicenceProvision;
  /** Rules, steps, duties and computations that read a provision. */
  usesOf(provision: string): readonly ProvisionUse[];
  /** What the law says of a kind of licence on a day; undefined where the country has no such kind. */
  kind(kind: LicenceKind, day: CivilDate): LicenceKindLaw | undefined;
  /** A process by its name. @throws RangeError where the pack has no such process */
  process(id: string): Process;

  /** What can be told from the area alone: for the map, before sign-in. Every rule answers. */
  checkArea(area: AreaFacts, day: CivilDate, ground: GroundView): readonly Finding[];
  /** The whole law on an application. Every rule answers, met ones too. */
  checkExplorationApplication(application: ExplorationApplication, ground: GroundView): readonly Finding[];
  /** The law on any other proceeding: extension, surrender, transfer, mining, revocation … Every rule answers. */
  check(proceeding: Proceeding): readonly Finding[];
  /** Which blocks must be dropped, which are limited, and what is left. */
  eligibility(area: AreaFacts, day: CivilDate, ground: GroundView): Eligibility;
  /** What exploring an area of so many blocks costs, by licence year and by calendar year. */
  explorationCosts(question: CostQuestion): ExplorationCosts;
  /** What must be spent on so many blocks in a licence year (1 = first) of a licence issued on a day. */
  minimumSpend(blocks: number, licenceYear: number, issuedOn: CivilDate): Sum;
  /** A year's rental of so many blocks at the rate of a licence month (1 = month of issue), by the law of a day. */
  rentalPerYear(blocks: number, licenceMonth: number, on: CivilDate): Sum & { readonly rate: number };
  /** Whose move, by when, days left, for every step that has begun. */
  deadlinesOf(process: Process, moments: Moments, today: CivilDate): readonly Deadline[];
  /** How long a process takes where every step takes its whole clock, and which steps have none. */
  walk(process: Process, start: CivilDate): ProcessWalk;
  /** Every duty of a licence that falls due from one day to another, or is tied to an event, by its day. */
  dutiesOf(licence: DutyFacts, from: CivilDate, until: CivilDate): readonly Duty[];
  /** All who control a person or are controlled by it, directly or through others. */
  affiliatesOf(person: string, links: readonly ControlLink[]): ReadonlySet<string>;
  /** The first day on which geological data is public; undefined where the law of that day is not known. */
  dataPublicFrom(data: DataFacts): CivilDate | undefined;
  /** Tonnes above which a deposit of a mineral is large; undefined for minerals that the law does not name. */
  largeDepositTonnes(mineral: string, on: CivilDate): number | undefined;
  /** The last day on which a refusal still bars the next application on its blocks. */
  barsUntil(refusalNoticeOn: CivilDate): CivilDate;
  /** Whether an application may be examined on a day, given all others that name one of its blocks. */
  mayBeExamined(application: Queued, queue: readonly Queued[], today: CivilDate): Examination;
  /** How ground that is published as open again on a day is shared out; undefined where it is the queue's from the first moment. */
  reopening(publishedOn: CivilDate): Reopening | undefined;
  /** Whether a filing may be sealed on a day, and until when it must be opened. */
  sealedFiling(sealedOn: CivilDate): SealedFilingLaw;
}
