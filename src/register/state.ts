/** The register in memory: records with their versions, and the claims on each block. Only `fold` and `rollback` change it. */
import type { ApplicationId, Instant, LicenceId } from '#terms';
import { Claims } from './claims.ts';
import type { RegisterOpened } from './entry.ts';
import type { Application } from './exploration-application/application.ts';
import type { Licence } from './exploration-licence/licence.ts';
import type { ReportId } from './geological-report/events.ts';
import type { GeologicalReport } from './geological-report/report.ts';
import { Ints } from './ints.ts';
import type { ReplyId } from './public-reply/events.ts';
import type { PublicReply } from './public-reply/reply.ts';
import { Records, type Version } from './records.ts';
import type { SlotId } from './reopening/events.ts';
import type { Slot } from './reopening/slot.ts';
import type { SealedFilingId } from './sealed-filing/events.ts';
import type { SealedFiling } from './sealed-filing/filing.ts';
import { applicationInShort, licenceInShort } from './without-papers.ts';

export interface RegisterState {
  /** Entries folded: the index of the next. */
  size: number;
  /** The first entry, once folded. */
  opened: RegisterOpened | undefined;
  readonly applications: Records<Application>;
  readonly licences: Records<Licence>;
  readonly reports: Records<GeologicalReport>;
  /** What the public said about records: the party of a reply is the record. */
  readonly replies: Records<PublicReply>;
  readonly slots: Records<Slot>;
  readonly sealedFilings: Records<SealedFiling>;
  readonly claims: Claims;
  /** Licences by publisher and the publisher's number. Entries of rolled-back ones may linger: ask the licence. */
  readonly stated: Map<string, number>;
  /** Commitments whose openings were erased, with the index of the entry that says so. */
  readonly erased: Map<string, number>;
  /** Instant of each entry. */
  readonly instants: Instant[];
  /** The record that each entry speaks of, as a claimant; 0 for none. */
  readonly subjects: Ints;
}

interface StateOptions {
  /** False for a register that is only asked at its end and never rolled back: it takes much less memory. */
  readonly keepsPast?: boolean;
  /** False, without a past, for one that is asked for counts, blocks and queues alone: what is finished is kept without its ground. */
  readonly keepsFinished?: boolean;
}

/** A register without entries. */
export function openState({ keepsPast = true, keepsFinished = true }: StateOptions = {}): RegisterState {
  return {
    size: 0,
    opened: undefined,
    applications: new Records(
      (application) => application.applicant.id,
      keepsPast,
      keepsFinished ? undefined : applicationInShort,
    ),
    licences: new Records(
      (licence) => licence.holder.id,
      keepsPast,
      keepsFinished ? undefined : licenceInShort,
    ),
    reports: new Records((report) => report.holder, keepsPast),
    replies: new Records((reply) => reply.record, keepsPast),
    slots: new Records(() => '', keepsPast),
    sealedFilings: new Records((filing) => filing.party, keepsPast),
    claims: new Claims(keepsPast),
    stated: new Map(),
    erased: new Map(),
    instants: [],
    subjects: new Ints(),
  };
}

const digits = 6;

/** `A-000123` from 123. Inverse: `ordinalOfApplication`. */
export function applicationId(ordinal: number): ApplicationId {
  return `A-${String(ordinal).padStart(digits, '0')}`;
}

/** 123 from `A-000123`; NaN for what is no such id. */
export function ordinalOfApplication(id: ApplicationId): number {
  return ordinalFrom(id, 'A-');
}

/** `EL-000123` from 123. Inverse: `ordinalOfLicence`. */
export function licenceId(ordinal: number): LicenceId {
  return `EL-${String(ordinal).padStart(digits, '0')}`;
}

/** 123 from `EL-000123`; NaN for what is no such id. */
export function ordinalOfLicence(id: LicenceId): number {
  return ordinalFrom(id, 'EL-');
}

/** `R-000123` from 123. Inverse: `ordinalOfReport`. */
export function reportId(ordinal: number): ReportId {
  return `R-${String(ordinal).padStart(digits, '0')}`;
}

/** 123 from `R-000123`; NaN for what is no such id. */
export function ordinalOfReport(id: ReportId): number {
  return ordinalFrom(id, 'R-');
}

/** `V-000123` from 123. Inverse: `ordinalOfReply`. */
export function replyId(ordinal: number): ReplyId {
  return `V-${String(ordinal).padStart(digits, '0')}`;
}

/** 123 from `V-000123`; NaN for what is no such id. */
export function ordinalOfReply(id: ReplyId): number {
  return ordinalFrom(id, 'V-');
}

/** `S-000123` from 123. Inverse: `ordinalOfSlot`. */
export function slotId(ordinal: number): SlotId {
  return `S-${String(ordinal).padStart(digits, '0')}`;
}

/** 123 from `S-000123`; NaN for what is no such id. */
export function ordinalOfSlot(id: SlotId): number {
  return ordinalFrom(id, 'S-');
}

/** `F-000123` from 123. Inverse: `ordinalOfSealedFiling`. */
export function sealedFilingId(ordinal: number): SealedFilingId {
  return `F-${String(ordinal).padStart(digits, '0')}`;
}

/** 123 from `F-000123`; NaN for what is no such id. */
export function ordinalOfSealedFiling(id: SealedFilingId): number {
  return ordinalFrom(id, 'F-');
}

function ordinalFrom(id: string, prefix: string): number {
  if (!id.startsWith(prefix) || id.length < prefix.length + digits) return Number.NaN;
  let ordinal = 0;
  for (let i = prefix.length; i < id.length; i++) {
    const digit = id.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    ordinal = ordinal * 10 + digit;
  }
  return ordinal;
}

/** An application as the register knows it; undefined where it does not. */
export function applicationOf(state: RegisterState, id: ApplicationId): Application | undefined {
  return state.applications.get(ordinalOfApplication(id));
}

/** A licence as the register knows it; undefined where it does not. */
export function licenceOf(state: RegisterState, id: LicenceId): Licence | undefined {
  return state.licences.get(ordinalOfLicence(id));
}

/** A geological report as the register knows it; undefined where it does not. */
export function reportOf(state: RegisterState, id: ReportId): GeologicalReport | undefined {
  return state.reports.get(ordinalOfReport(id));
}

/** A reply from the public as the register knows it; undefined where it does not. */
export function replyOf(state: RegisterState, id: ReplyId): PublicReply | undefined {
  return state.replies.get(ordinalOfReply(id));
}

/** A slot of reopened ground as the register knows it; undefined where it does not. */
export function slotOf(state: RegisterState, id: SlotId): Slot | undefined {
  return state.slots.get(ordinalOfSlot(id));
}

/** A sealed filing as the register knows it; undefined where it does not. */
export function sealedFilingOf(state: RegisterState, id: SealedFilingId): SealedFiling | undefined {
  return state.sealedFilings.get(ordinalOfSealedFiling(id));
}

/** The licence that a publisher's number was entered as, if it was. */
export function statedLicenceOf(
  state: RegisterState,
  publisher: string,
  number: string,
): Licence | undefined {
  const licence = state.licences.get(state.stated.get(statementKey(publisher, number)) ?? 0);
  const origin = licence?.origin;
  const same = origin?.from === 'statement' && origin.publisher === publisher && origin.number === number;
  return same ? licence : undefined;
}

export function statementKey(publisher: string, number: string): string {
  return `${publisher} ${number}`;
}

/** Every version of an application, oldest first, each with the index of the entry that made it. */
export function versionsOfApplication(
  state: RegisterState,
  id: ApplicationId,
): readonly Version<Application>[] {
  return state.applications.versions(ordinalOfApplication(id));
}

/** Every version of a licence, oldest first, each with the index of the entry that made it. */
export function versionsOfLicence(state: RegisterState, id: LicenceId): readonly Version<Licence>[] {
  return state.licences.versions(ordinalOfLicence(id));
}

/** How many entries the log had at an instant, those of that instant included: what the register knew then. */
export function sizeAt(state: RegisterState, at: Instant): number {
  let low = 0;
  let high = state.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((state.instants[middle] as Instant) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
