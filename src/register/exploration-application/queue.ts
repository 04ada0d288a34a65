/** The queue of a block, and whether it is an application's turn (art. 189). */

import { runsFromCells } from '#grid';
import type { Examination, Queued } from '#law';
import type { ApplicationId, CivilDate } from '#terms';
import { eachCell } from '../cell-runs.ts';
import { claimantOfApplication, isLicenceClaimant, ordinalOfClaimant } from '../claims.ts';
import type { Context } from '../context.ts';
import type { QueuePlace } from '../decision.ts';
import { overtakenOn } from '../sealed-filing/place.ts';
import { applicationId, ordinalOfApplication, type RegisterState } from '../state.ts';
import { type Application, lodgedIn } from './application.ts';

/** How many of those ahead a receipt names; the place says how many there are. */
const namedAhead = 10;

/** The place that an application lodged now would have on each block; `seal` is the index of the seal that it opens. */
export function placesOnLodging(state: RegisterState, cells: readonly number[], seal?: number): QueuePlace[] {
  const groups = new Map<string, { cells: number[]; place: number; ahead: ApplicationId[] }>();
  for (const cell of cells) {
    const behind = seal === undefined ? 0 : overtakenOn(state, cell, seal).length;
    const inLine = openOn(state, cell);
    const ahead = inLine.slice(0, inLine.length - behind);
    const named = ahead.slice(0, namedAhead);
    const key = `${ahead.length} ${named.join(' ')}`;
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else groups.set(key, { cells: [cell], place: ahead.length + 1, ahead: named.map(applicationId) });
  }
  return [...groups.values()].map((group) => ({ ...group, cells: runsFromCells(group.cells) }));
}

/** Numbers of the open applications on a block, first in line first. */
function openOn(state: RegisterState, cell: number): number[] {
  return state.claims.inLine(cell).map(ordinalOfClaimant);
}

/**
 * Applications that stand ahead of one on any of its blocks, in order: open ones, and those whose refusal ended their claim.
 * A block that the other dropped or gave up is no longer between them; nor is one that was granted, which the law then drops.
 */
function aheadOf(state: RegisterState, application: Application): Application[] {
  const own = claimantOfApplication(ordinalOfApplication(application.id));
  const ahead = new Map<number, Application>();
  eachCell(application.cells, (cell) => {
    state.claims.eachAhead(cell, state.size, own, (claimant, _begun, ended) => {
      const ordinal = ordinalOfClaimant(claimant);
      if (ahead.has(ordinal)) return;
      const other = state.applications.get(ordinal);
      if (!other) return;
      if (ended === undefined || (other.status === 'refused' && other.entry === ended))
        ahead.set(ordinal, other);
    });
  });
  return [...ahead.values()].sort((a, b) => a.priority - b.priority);
}

/** Whether it is the application's turn to be examined, by the law of the day. */
export function examination(state: RegisterState, application: Application, context: Context): Examination {
  // What came later and still stands ahead was put there by a slot.
  const queue = aheadOf(state, application).map((other) =>
    other.priority < application.priority ? queued(other) : { ...queued(other), ahead: true as const },
  );
  if (queue.length === 0) return { may: true };
  return context.law.mayBeExamined(queued(application), queue, context.day);
}

function queued(application: Application): Queued {
  const receivedAt = application.sealed?.at ?? application.lodgedAt;
  const base = { id: application.id, receivedAt, sequence: application.priority };
  switch (application.status) {
    case 'refused':
      return { ...base, status: 'refused', refusedOn: application.refusedOn };
    case 'granted':
    case 'withdrawn':
      return { ...base, status: 'ended' };
    default:
      return { ...base, status: 'open' };
  }
}

/** Other applications that asked for any of the blocks on or before a day and were not withdrawn. */
export function rivalsUntil(
  state: RegisterState,
  application: Application,
  cells: readonly number[],
  until: CivilDate,
): ApplicationId[] {
  const rivals = new Set<ApplicationId>();
  for (const cell of cells) {
    state.claims.each(cell, state.size, (claimant, _begun, ended) => {
      if (isLicenceClaimant(claimant)) return;
      const other = state.applications.get(ordinalOfClaimant(claimant));
      if (!other || other.id === application.id || other.lodgedOn > until) return;
      if (ended === undefined || (ended > lodgedIn(application) && other.status === 'refused'))
        rivals.add(other.id);
    });
  }
  return [...rivals];
}
