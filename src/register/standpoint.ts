/*  Two questions about the past, and they are not the same:
 *
 *      what did the register know?   the first `size` entries of the log
 *      what held?                    the `day` asked about
 *
 *           entries ────────┬──────────────┬─────────────►
 *                        written          size
 *                     (end of the day)  (known)
 *
 *  A court asks both: "what held on 12 March, by what is known today?" A licence that was stated later held from its own first
 *  day; an application that came over the counter held its place from the counter; ground is free only once an entry said so.
 */
import type { CivilDate } from '#terms';
import { runsWithout } from './cell-runs.ts';
import { type Claimant, isLicenceClaimant, ordinalOfClaimant } from './claims.ts';
import type { Application } from './exploration-application/application.ts';
import type { Licence } from './exploration-licence/licence.ts';
import type { RegisterState } from './state.ts';

export interface Standpoint {
  /** Entries that are known. */
  readonly size: number;
  /** The day asked about. */
  readonly day: CivilDate;
  /** Of the entries known, those written by the end of that day; `size` where the day is not before what is known. */
  readonly written: number;
}

/** All that the log says now, on a day. */
export function standpointNow(state: RegisterState, day: CivilDate): Standpoint {
  return { size: state.size, day, written: state.size };
}

/** A licence by its number; undefined where it was not known, or had not begun. */
export function licenceAt(state: RegisterState, ordinal: number, at: Standpoint): Licence | undefined {
  const known = state.licences.at(ordinal, at.size);
  return known && at.written < at.size ? licenceOn(known, at.day) : known;
}

/** An application by its number; undefined where it was not known, or not lodged yet. */
export function applicationAt(
  state: RegisterState,
  ordinal: number,
  at: Standpoint,
): Application | undefined {
  const known = state.applications.at(ordinal, at.size);
  if (!known || at.written >= at.size) return known;
  const written = state.applications.at(ordinal, at.written);
  if (written) return written;
  return known.lodgedOn <= at.day ? state.applications.versions(ordinal)[0]?.value : undefined;
}

/** What a licence was on an earlier day, by what is known of it: the same object where nothing came later. */
function licenceOn(licence: Licence, day: CivilDate): Licence | undefined {
  if (day < licence.from) return undefined;
  const surrenders = licence.surrenders.filter(({ on }) => on <= day);
  const payments = licence.payments.filter(({ paidOn }) => paidOn <= day);
  const hasEnded = licence.status === 'ended' && licence.endedOn <= day;
  const isSame =
    surrenders.length === licence.surrenders.length &&
    payments.length === licence.payments.length &&
    hasEnded === (licence.status === 'ended');
  if (isSame) return licence;
  const cells = surrenders.reduce((left, gone) => runsWithout(left, gone.cells), licence.cellsGranted);
  const blocks = cells.reduce((sum, [, count]) => sum + count, 0);
  const then = { cells, blocks, surrenders, payments };
  if (licence.status === 'in-force' || hasEnded) return { ...licence, ...then };
  const {
    reason: _reason,
    endedOn: _on,
    freedOn: _freed,
    grounds: _grounds,
    entry: _entry,
    ...live
  } = licence;
  return { ...live, ...then, status: 'in-force' };
}

/** Every claim on a block as it stood, newest first, with its record then; `ended` is undefined while it stood. */
export function eachClaimAt(
  state: RegisterState,
  cell: number,
  at: Standpoint,
  visit: (claim: {
    readonly claimant: Claimant;
    readonly record: Application | Licence;
    readonly begun: number;
    readonly ended: number | undefined;
  }) => void,
): void {
  state.claims.each(
    cell,
    at.size,
    (claimant, begun, ended) => {
      const record = recordAt(state, claimant, at);
      if (record) {
        // The block was not free before the register said so, whenever the licence had ended.
        visit({
          claimant,
          record,
          begun,
          ended: ended !== undefined && ended < at.written ? ended : undefined,
        });
      } else if (at.written >= at.size) {
        throw new Error(`Block ${cell} has a claim of record ${claimant}, which is not in the register.`);
      }
    },
    at.written,
  );
}

/** The record of a claimant. */
export function recordAt(
  state: RegisterState,
  claimant: Claimant,
  at: Standpoint,
): Application | Licence | undefined {
  const ordinal = ordinalOfClaimant(claimant);
  return isLicenceClaimant(claimant) ? licenceAt(state, ordinal, at) : applicationAt(state, ordinal, at);
}
