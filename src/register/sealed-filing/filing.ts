/** A sealed filing as the register knows it. */
import type { ApplicationId, Instant } from '#terms';
import { partyOf } from '../entry-parts.ts';
import type { RegisterState } from '../state.ts';
import type { SealedFilingEntry, SealedFilingId } from './events.ts';

interface FilingBase {
  readonly id: SealedFilingId;
  readonly commitment: string;
  /** Organisation or account: the only one who can open it. */
  readonly party: string;
  readonly sealedAt: Instant;
  readonly opensBefore: Instant;
  readonly cite: string;
  /** Index of the seal in the log: the priority of what it opens to. */
  readonly entry: number;
  readonly simulated: boolean;
}
interface SealedFilingClosed extends FilingBase {
  readonly status: 'sealed';
}
interface SealedFilingOpened extends FilingBase {
  readonly status: 'opened';
  readonly openedAt: Instant;
  readonly application: ApplicationId;
  /** Index of the lodging. */
  readonly endedBy: number;
}
interface SealedFilingLapsed extends FilingBase {
  readonly status: 'lapsed';
  readonly lapsedAt: Instant;
  /** Index of the entry that says so. */
  readonly endedBy: number;
}
export type SealedFiling = SealedFilingClosed | SealedFilingOpened | SealedFilingLapsed;
export type SealedFilingStatus = SealedFiling['status'];

/** The filing after an entry of its own; the life cycle was asked before. */
export function evolveSealedFiling(
  before: SealedFiling | undefined,
  entry: SealedFilingEntry,
  index: number,
): SealedFiling {
  if (entry.kind === 'filing-sealed') {
    const { filing: id, commitment, opensBefore, cite, at: sealedAt, by } = entry;
    const simulated = entry.simulated === true;
    const sealed = { id, commitment, party: partyOf(by), sealedAt, opensBefore, cite, entry: index };
    return { ...sealed, simulated, status: 'sealed' };
  }
  if (before?.status !== 'sealed') throw new Error(`${entry.kind} cannot come after ${before?.status}.`);
  return { ...before, status: 'lapsed', lapsedAt: entry.at, endedBy: index };
}

/** True while it can still be opened. Its time ends by the clock, not by the entry that says so. */
export function isClosed(filing: SealedFiling, at: Instant): boolean {
  return filing.status === 'sealed' && at < filing.opensBefore;
}

/** Seals that can still be opened at an instant, and were made before one entry of the log or, `since` another, not before it. */
export function closedSeals(
  state: RegisterState,
  at: Instant,
  { before = state.size, since = 0 }: { readonly before?: number; readonly since?: number } = {},
): SealedFiling[] {
  if (state.sealedFilings.countWithStatus('sealed') === 0) return [];
  return state.sealedFilings
    .withStatus('sealed')
    .map((ordinal) => state.sealedFilings.get(ordinal) as SealedFiling)
    .filter((filing) => filing.entry < before && filing.entry >= since && isClosed(filing, at));
}

/** Every sealed filing that the log knew at a size, the oldest first. */
export function sealedFilingsAt(state: RegisterState, size: number): SealedFiling[] {
  const { count } = state.sealedFilings;
  return Array.from({ length: count }, (_, i) => state.sealedFilings.at(i + 1, size)).filter(
    (filing) => filing !== undefined,
  );
}
