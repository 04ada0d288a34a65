/**
 * `fold` puts the next entry into the state, and nothing else changes state. It holds each entry against the life cycle and
 * the exclusivity of ground first, so that a replayed log is checked whether or not it came from `decide`.
 */
import type { ApplicationId, LicenceId } from '#terms';
import {
  BadEntry,
  checkCells,
  checkCounterFiling,
  checkDeviations,
  checkFree,
  checkHolder,
  checkNext,
  checkOpened,
  checkParty,
  checkRow,
  checkSecondSignature,
  checkSimulation,
  checkTime,
} from './bad-entry.ts';
import { sameRuns } from './cell-runs.ts';
import { claimantOfApplication, claimantOfLicence, isLicenceClaimant, ordinalOfClaimant } from './claims.ts';
import { correctedApplication, correctedLicence } from './correction.ts';
import type { Entry, EntryCorrected } from './entry.ts';
import type { ApplicationEntry, LicenceGranted } from './exploration-application/events.ts';
import { evolveApplication, lodgedApplication } from './exploration-application/evolve.ts';
import type { LicenceEntry, LicenceStated } from './exploration-licence/events.ts';
import { evolveLicence, grantedLicence, statedLicence } from './exploration-licence/evolve.ts';
import type { ReportEntry } from './geological-report/events.ts';
import { depositedReport, evolveReport } from './geological-report/evolve.ts';
import {
  applicationLifeCycle,
  licenceLifeCycle,
  registerLifeCycle,
  replyLifeCycle,
  reportLifeCycle,
} from './life-cycle.ts';
import type { ReplyEntry } from './public-reply/events.ts';
import { answeredReply, receivedReply, withdrawnReply } from './public-reply/evolve.ts';
import { foldSlot } from './reopening/fold-slot.ts';
import { checkOpening, checkSealsSettled, foldSealedFiling, openSeal } from './sealed-filing/fold-filing.ts';
import { beginFromSeal } from './sealed-filing/place.ts';
import {
  applicationId,
  licenceId,
  ordinalOfApplication,
  ordinalOfLicence,
  ordinalOfReply,
  ordinalOfReport,
  type RegisterState,
  replyId,
  reportId,
  statementKey,
} from './state.ts';

/**
 * Puts the entry at `index` into the state.
 * @throws BadEntry when it contradicts the life cycle, the order of time or the exclusivity of ground; the state is then as before
 * @throws RangeError when `index` is not the next
 */
export function fold(state: RegisterState, index: number, entry: Entry): void {
  if (index !== state.size) throw new RangeError(`Got entry ${index} when expected ${state.size}.`);
  checkTime(state, entry);
  checkOpened(state, entry);
  checkSimulation(state, entry);
  const subject = apply(state, index, entry);
  const last = state.instants[index - 1];
  state.instants.push(entry.at === last ? last : entry.at); // what was done at once shares one text
  state.subjects.push(subject);
  state.size++;
}

/** Takes the state back to what it was after its first `size` entries: a rival writer won, or a batch failed. */
export function rollback(state: RegisterState, size: number): void {
  if (size > state.size) throw new RangeError(`Got size ${size} when expected at most ${state.size}.`);
  state.claims.rollback(size);
  state.applications.rollback(size);
  state.licences.rollback(size);
  state.reports.rollback(size);
  state.replies.rollback(size);
  state.slots.rollback(size);
  state.sealedFilings.rollback(size);
  for (const [commitment, index] of state.erased) if (index >= size) state.erased.delete(commitment);
  state.instants.length = size;
  state.subjects.length = size;
  state.size = size;
  if (size === 0) state.opened = undefined;
}

function apply(state: RegisterState, index: number, entry: Entry): number {
  switch (entry.kind) {
    case 'register-opened':
      checkRow(index, entry, registerLifeCycle, 'none');
      state.opened = entry;
      return 0;
    case 'entry-corrected':
      checkRow(index, entry, registerLifeCycle, 'none');
      return correct(state, index, entry);
    case 'opening-erased':
      checkRow(index, entry, registerLifeCycle, 'none');
      for (const commitment of entry.commitments) {
        if (!state.erased.has(commitment)) state.erased.set(commitment, index);
      }
      return 0;
    case 'ground-reopened':
    case 'slot-closed':
    case 'slot-drawn':
      foldSlot(state, index, entry);
      return 0;
    case 'filing-sealed':
    case 'filing-lapsed':
      foldSealedFiling(state, index, entry);
      return 0;
    case 'report-deposited':
    case 'report-extended':
    case 'report-objected':
    case 'report-objection-decided':
    case 'report-released':
      return changeReport(state, index, entry);
    case 'reply-received':
    case 'reply-answered':
    case 'reply-withdrawn':
      return changeReply(state, index, entry);
    case 'licence-granted':
      return grant(state, index, entry);
    case 'licence-stated':
      return stateLicence(state, index, entry);
    case 'payment-recorded':
    case 'licence-surrendered-in-part':
    case 'licence-ended':
      return changeLicence(state, index, entry);
    default:
      return changeApplication(state, index, entry);
  }
}

function changeApplication(state: RegisterState, index: number, entry: ApplicationEntry): number {
  const ordinal = ordinalOfApplication(entry.application);
  const before = state.applications.get(ordinal);
  checkRow(index, entry, applicationLifeCycle, before?.status ?? 'none');
  checkParty(
    index,
    entry.by,
    before?.applicant.id ?? (entry.kind === 'application-lodged' ? entry.applicant.id : ''),
  );
  const claimant = claimantOfApplication(ordinal);
  if (entry.kind === 'application-lodged') {
    checkNext(index, entry.application, applicationId(state.applications.count + 1));
    checkCounterFiling(state, entry);
    const seal = entry.sealed && checkOpening(state, index, entry, entry.sealed);
    if (seal) {
      beginFromSeal(state, entry.cells, claimant, seal.entry, index);
      openSeal(state, index, seal, entry);
      state.applications.put(ordinal, lodgedApplication(entry, index, seal), index);
      return claimant;
    }
    state.claims.begin(entry.cells, claimant, index);
  } else if (before) {
    if (entry.kind === 'deviation-confirmed') checkSecondSignature(index, entry.by, entry.proposal, before);
    if (entry.kind === 'blocks-dropped' || entry.kind === 'blocks-given-up') {
      if (entry.kind === 'blocks-dropped' || entry.cells.length > 0) {
        checkCells(index, entry.application, before.cells, entry.cells);
      }
      state.claims.end(entry.cells, claimant, index);
    } else if (entry.kind === 'application-refused' || entry.kind === 'application-withdrawn') {
      state.claims.end(before.cells, claimant, index);
    }
  }
  state.applications.put(ordinal, evolveApplication(before, entry, index), index);
  return claimant;
}

function grant(state: RegisterState, index: number, entry: LicenceGranted): number {
  const ordinal = ordinalOfApplication(entry.application);
  const application = state.applications.get(ordinal);
  checkRow(index, entry, applicationLifeCycle, application?.status ?? 'none');
  if (application?.status !== 'secured')
    throw new BadEntry(index, 'unknown_record', `no ${entry.application}.`);
  const licence = state.licences.count + 1;
  checkNext(index, entry.licence, licenceId(licence));
  checkHolder(index, entry, application);
  checkDeviations(index, entry, application);
  checkSealsSettled(state, index, entry, application);
  checkCells(index, entry.application, application.ungranted, entry.cells);
  checkFree(state, entry.cells);
  state.claims.end(entry.cells, claimantOfApplication(ordinal), index);
  state.claims.begin(entry.cells, claimantOfLicence(licence), index);
  state.applications.put(ordinal, evolveApplication(application, entry, index), index);
  state.licences.put(licence, grantedLicence(entry, application), index);
  return claimantOfApplication(ordinal);
}

function stateLicence(state: RegisterState, index: number, entry: LicenceStated): number {
  checkRow(index, entry, licenceLifeCycle, 'none');
  const ordinal = state.licences.count + 1;
  checkNext(index, entry.licence, licenceId(ordinal));
  checkFree(state, entry.cells);
  state.claims.begin(entry.cells, claimantOfLicence(ordinal), index);
  state.licences.put(ordinal, statedLicence(entry), index);
  state.stated.set(statementKey(entry.publisher, entry.number), ordinal);
  return claimantOfLicence(ordinal);
}

function changeLicence(
  state: RegisterState,
  index: number,
  entry: Exclude<LicenceEntry, LicenceStated>,
): number {
  const ordinal = ordinalOfLicence(entry.licence);
  const before = state.licences.get(ordinal);
  checkRow(index, entry, licenceLifeCycle, before?.status ?? 'none');
  if (!before) throw new BadEntry(index, 'unknown_record', `no ${entry.licence}.`);
  checkParty(index, entry.by, before.holder.id);
  if (entry.kind === 'licence-surrendered-in-part' || entry.kind === 'licence-ended') {
    checkCells(index, entry.licence, before.cells, entry.cells);
    if (sameRuns(before.cells, entry.cells) !== (entry.kind === 'licence-ended')) {
      throw new BadEntry(
        index,
        'not_these_blocks',
        `${entry.kind} must free ${entry.kind === 'licence-ended' ? 'all' : 'some, not all,'} blocks of ${entry.licence}.`,
      );
    }
    state.claims.end(entry.cells, claimantOfLicence(ordinal), index);
  }
  state.licences.put(ordinal, evolveLicence(before, entry, index), index);
  return claimantOfLicence(ordinal);
}

/** Reports lie on no ground: they have no claimant. */
function changeReport(state: RegisterState, index: number, entry: ReportEntry): number {
  const ordinal = ordinalOfReport(entry.report);
  const before = state.reports.get(ordinal);
  checkRow(index, entry, reportLifeCycle, before?.status ?? 'none');
  if (entry.kind === 'report-deposited') {
    checkParty(index, entry.by, entry.holder);
    checkNext(index, entry.report, reportId(state.reports.count + 1));
    const licence =
      entry.licence === undefined ? undefined : state.licences.get(ordinalOfLicence(entry.licence));
    if (entry.licence !== undefined && licence?.holder.id !== entry.holder) {
      throw new BadEntry(index, 'holder_differs', `${entry.holder} does not hold ${entry.licence}.`);
    }
    state.reports.put(ordinal, depositedReport(entry, index), index);
    return 0;
  }
  if (!before) throw new BadEntry(index, 'unknown_record', `no ${entry.report}.`);
  checkParty(index, entry.by, before.holder);
  state.reports.put(ordinal, evolveReport(before, entry, index), index);
  return 0;
}

/** Nor do replies: they speak of a record that lies on ground. */
function changeReply(state: RegisterState, index: number, entry: ReplyEntry): number {
  const ordinal = ordinalOfReply(entry.reply);
  const before = state.replies.get(ordinal);
  checkRow(index, entry, replyLifeCycle, before?.status ?? 'none');
  if (entry.kind === 'reply-received') {
    checkNext(index, entry.reply, replyId(state.replies.count + 1));
    const { record } = entry;
    const known = record.startsWith('A-')
      ? state.applications.get(ordinalOfApplication(record as ApplicationId))
      : state.licences.get(ordinalOfLicence(record as LicenceId));
    if (!known) throw new BadEntry(index, 'unknown_record', `no ${record}.`);
    state.replies.put(ordinal, receivedReply(entry, index), index);
  } else if (before) {
    const after =
      entry.kind === 'reply-answered'
        ? answeredReply(before, entry, index)
        : withdrawnReply(before, entry, index);
    state.replies.put(ordinal, after, index);
  }
  return 0;
}

function correct(state: RegisterState, index: number, entry: EntryCorrected): number {
  const subject = entry.corrects < index ? state.subjects.at(entry.corrects) : 0;
  if (subject !== 0 && isLicenceClaimant(subject)) {
    const ordinal = ordinalOfClaimant(subject);
    const licence = state.licences.get(ordinal);
    const corrected = licence && correctedLicence(licence, entry.corrects, entry.set);
    if (corrected) {
      state.licences.put(ordinal, corrected, index);
      return subject;
    }
  } else if (subject !== 0) {
    const ordinal = ordinalOfClaimant(subject);
    const application = state.applications.get(ordinal);
    const corrected = application && correctedApplication(application, entry.corrects, entry.set);
    if (corrected) {
      state.applications.put(ordinal, corrected, index);
      return subject;
    }
  }
  throw new BadEntry(
    index,
    'not_correctable',
    `Entry ${entry.corrects} says nothing that ${Object.keys(entry.set).join(', ') || 'nothing'} could correct.`,
  );
}
