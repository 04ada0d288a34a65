/** Slots of reopened ground as everyone may see them: who is equal, what will decide, what was drawn. */
import { pages, type ReopenedSlot } from '#contract';
import {
  type Application,
  applicationAt,
  filingsOf,
  licencesBefore,
  ordinalOfApplication,
  type RegisterState,
  type Slot,
  type Standpoint,
} from '#register';
import type { ApplicationId } from '#terms';
import type { PartyNames } from '../party-names.ts';
import type { KnownGround } from './known-ground.ts';

/** A slot as it stood, with what it was asked for. */
export interface SlotFacts {
  readonly slot: Slot;
  readonly licences: ReturnType<typeof licencesBefore>;
  readonly filings: readonly Application[];
  readonly contested: boolean;
}

/** Every slot from a standpoint, the newest first. */
export function allSlots(state: RegisterState, at: Standpoint): Slot[] {
  const slots: Slot[] = [];
  for (let ordinal = state.slots.count; ordinal > 0; ordinal--) {
    const slot = state.slots.at(ordinal, at.written);
    if (slot) slots.push(slot);
  }
  return slots;
}

export function factsOfSlot(state: RegisterState, slot: Slot, at: Standpoint): SlotFacts {
  const now = filingsOf(state, slot, slot.status === 'open' ? at.written : slot.closedBy);
  const ids: readonly ApplicationId[] = slot.status === 'open' ? now.applications : slot.applications;
  return {
    slot,
    licences: licencesBefore(state, slot),
    filings: ids.flatMap((id) => applicationAt(state, ordinalOfApplication(id), at) ?? []),
    contested: now.contested,
  };
}

export function nameCommitmentsOf(facts: readonly SlotFacts[]): string[] {
  return facts.flatMap(({ filings }) => filings.map(({ applicant }) => applicant.name.commitment));
}

export function presentSlot(
  { slot, licences, filings, contested }: SlotFacts,
  ground: KnownGround,
  names: PartyNames,
): ReopenedSlot {
  const { id, status, cells, simulated, announcedAt, closesAt, ties, earlier, cite, entry } = slot;
  return {
    id,
    status,
    ...ground.lie(cells),
    simulated,
    announcedAt,
    closesAt,
    ties,
    earlier,
    cite,
    licences: licences.map((licence) => ({ id: licence, address: pages.licence(licence) })),
    filings: filings.map((application) => ({
      application: application.id,
      applicant: names.text(application.applicant.name.commitment),
      lodgedAt: application.lodgedAt,
      status: application.status,
      simulated: application.simulated,
      address: pages.application(application.id),
    })),
    contested,
    ...(slot.status !== 'open' && {
      list: { root: slot.root, closedAt: slot.closedAt, entry: slot.closedBy },
    }),
    ...('source' in slot && { source: { ...slot.source } }),
    ...(slot.status === 'drawn' && {
      draw: { evidence: slot.evidence, value: slot.value, order: [...slot.order], entry: slot.drawnBy },
    }),
    entry,
    address: pages.slot(id),
  };
}
