/** A geological report as the register knows it, and the day on which it opens. */
import type { GeologicalData, LawPack } from '#law';
import { addDays, type CivilDate, type LicenceId, laterDate } from '#terms';
import type { DocumentReference } from '../entry-parts.ts';
import type { Licence } from '../exploration-licence/licence.ts';
import type { ReleaseGround, ReportId, ReportKind } from './events.ts';

const reportStatuses = ['confidential', 'objected', 'released'] as const;
export type ReportStatus = (typeof reportStatuses)[number];

interface Objection {
  readonly on: CivilDate;
  readonly reason: string;
  /** Index of its entry. */
  readonly entry: number;
  readonly decision?: {
    readonly on: CivilDate;
    readonly heldUntil?: CivilDate;
    readonly reason: string;
    readonly entry: number;
  };
}

export interface GeologicalReport {
  readonly id: ReportId;
  readonly status: ReportStatus;
  readonly kind: ReportKind;
  readonly digest: string;
  readonly parts: readonly DocumentReference[];
  readonly holder: string;
  readonly licence?: LicenceId;
  readonly receivedOn: CivilDate;
  /** Index of the entry that deposited it. */
  readonly entry: number;
  readonly extension?: { readonly years: number; readonly on: CivilDate; readonly entry: number };
  readonly objections: readonly Objection[];
  readonly release?: { readonly on: CivilDate; readonly ground: ReleaseGround; readonly entry: number };
  readonly simulated: boolean;
}

/** What the law takes each kind of report for. */
const dataOfKind: Readonly<Record<ReportKind, GeologicalData>> = {
  'licence-annual': 'licence-report',
  'licence-final': 'licence-report',
  'resource-report': 'resource-report',
  'state-study': 'state-study',
  'geological-study': 'geological-study',
};

/** The Code names no window for objections and no time to decide one: both are the order of this register, in calendar days. */
export const objectionWindowDays = 30;
export const objectionDecisionDays = 30;

export interface ReportClock {
  /** The first day on which the law opens it; undefined where the law of that day is not known. */
  readonly lawDay?: CivilDate;
  /** The first day on which the register releases it: the law's, unless an objection holds it. */
  readonly dueOn?: CivilDate;
  /** The day on which the plot was returned, where it was. */
  readonly returnedOn?: CivilDate;
  /** The longest that the law lets anyone ask for. */
  readonly latest?: CivilDate;
  /** Days on which the holder may object. Absent where the report opens too soon for one. */
  readonly objectFrom?: CivilDate;
  readonly objectUntil?: CivilDate;
}

/** The release clock of a report under a law; `licence` is the one that it names. */
export function reportClock(
  report: Pick<GeologicalReport, 'kind' | 'receivedOn' | 'extension' | 'objections'>,
  licence: Licence | undefined,
  law: LawPack,
): ReportClock {
  const { receivedOn } = report;
  const data = dataOfKind[report.kind];
  const returnedOn = licence?.status === 'ended' ? licence.endedOn : undefined;
  const lawDay = law.dataPublicFrom({
    data,
    receivedOn,
    extendedYears: report.extension?.years ?? 0,
    ...(returnedOn === undefined ? {} : { returnedOn }),
  });
  const latest = law.dataPublicFrom({ data, receivedOn, extendedYears: Number.MAX_SAFE_INTEGER });
  const returned = returnedOn === undefined ? {} : { returnedOn };
  if (lawDay === undefined || latest === undefined) return returned;
  let dueOn = lawDay;
  for (const { on, decision } of report.objections) {
    const held = decision ? decision.heldUntil : addDays(on, objectionDecisionDays);
    if (held !== undefined) dueOn = laterDate(dueOn, held);
  }
  const opensAtOnce = lawDay <= receivedOn;
  const window = opensAtOnce
    ? {}
    : {
        objectFrom: laterDate(receivedOn, addDays(lawDay, -objectionWindowDays)),
        objectUntil: addDays(lawDay, -1),
      };
  return { lawDay, dueOn, latest, ...returned, ...window };
}
