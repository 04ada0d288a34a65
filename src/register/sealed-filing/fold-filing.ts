/** What a replay holds the entries of sealed filings against: their time, their party, and that an opening is of its seal. */
import { bytesFromHex, sealOfArea } from '#proof';
import { BadEntry, checkNext, checkRow } from '../bad-entry.ts';
import type { Application } from '../exploration-application/application.ts';
import type { ApplicationLodged, LicenceGranted } from '../exploration-application/events.ts';
import { sealedFilingLifeCycle } from '../life-cycle.ts';
import { ordinalOfSealedFiling, type RegisterState, sealedFilingId, sealedFilingOf } from '../state.ts';
import type { SealedFilingEntry, SealOpening } from './events.ts';
import { closedSeals, evolveSealedFiling, isClosed, type SealedFiling } from './filing.ts';

/** Puts an entry of a sealed filing into the state. @throws BadEntry */
export function foldSealedFiling(state: RegisterState, index: number, entry: SealedFilingEntry): void {
  const ordinal = ordinalOfSealedFiling(entry.filing);
  const before = state.sealedFilings.get(ordinal);
  checkRow(index, entry, sealedFilingLifeCycle, before?.status ?? 'none');
  if (entry.kind === 'filing-sealed') {
    checkNext(index, entry.filing, sealedFilingId(state.sealedFilings.count + 1));
    if (entry.opensBefore <= entry.at)
      throw new BadEntry(index, 'seal_out_of_order', `${entry.filing} lapses as it is sealed.`);
  } else if (before && entry.at < before.opensBefore) {
    throw new BadEntry(
      index,
      'seal_out_of_order',
      `${entry.filing} may be opened until ${before.opensBefore}.`,
    );
  }
  state.sealedFilings.put(ordinal, evolveSealedFiling(before, entry, index), index);
}

/** The seal that a lodging opens. @throws BadEntry where it is not of it, or its time is over */
export function checkOpening(
  state: RegisterState,
  index: number,
  entry: ApplicationLodged,
  sealed: SealOpening,
): SealedFiling {
  const filing = sealedFilingOf(state, sealed.filing);
  if (!filing) throw new BadEntry(index, 'unknown_record', `no ${sealed.filing}.`);
  if (filing.party !== entry.applicant.id) {
    throw new BadEntry(index, 'not_your_record', `${sealed.filing} is not of ${entry.applicant.id}.`);
  }
  if (entry.counter || !isClosed(filing, entry.at)) {
    throw new BadEntry(index, 'seal_out_of_order', `${sealed.filing} cannot be opened at ${entry.at}.`);
  }
  if (sealOfArea(bytesFromHex(sealed.salt), entry) !== filing.commitment) {
    throw new BadEntry(index, 'seal_differs', `${sealed.filing} does not open to this area and name.`);
  }
  return filing;
}

/** Marks a seal as opened by the lodging at an index. */
export function openSeal(
  state: RegisterState,
  index: number,
  filing: SealedFiling,
  { application, at }: ApplicationLodged,
): void {
  const opened: SealedFiling = { ...filing, status: 'opened', openedAt: at, application, endedBy: index };
  state.sealedFilings.put(ordinalOfSealedFiling(filing.id), opened, index);
}

/** Nothing is granted to whom a closed seal might stand ahead of. */
export function checkSealsSettled(
  state: RegisterState,
  index: number,
  { at }: LicenceGranted,
  { id, priority }: Application,
): void {
  const [ahead] = closedSeals(state, at, { before: priority });
  if (!ahead) return;
  throw new BadEntry(index, 'seal_may_be_ahead', `${id} was granted while ${ahead.id} was closed.`);
}
