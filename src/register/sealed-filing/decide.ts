/** Acts on sealed filings: the law of the day says whether it knows them; the opening is held against the seal. */
import { runsFromCells } from '#grid';
import { bytesFromHex, saltBytes, sealOfArea } from '#proof';
import type { Instant } from '#terms';
import type { Lodge } from '../command.ts';
import type { Context } from '../context.ts';
import { accepted, againstLifeCycle, entryBase, refused } from '../deciding.ts';
import type { Decision } from '../decision.ts';
import { partyOf } from '../entry-parts.ts';
import { sealedFilingLifeCycle } from '../life-cycle.ts';
import { type RegisterState, sealedFilingId, sealedFilingOf } from '../state.ts';
import type { LapseFiling, SealedFilingCommand, SealFiling } from './commands.ts';
import { closedSeals, isClosed, type SealedFiling } from './filing.ts';

export function decideSealedFiling(
  state: RegisterState,
  command: SealedFilingCommand,
  context: Context,
): Decision {
  return command.act === 'seal-filing'
    ? sealFiling(state, command, context)
    : lapseFiling(state, command, context);
}

function sealFiling(state: RegisterState, command: SealFiling, context: Context): Decision {
  const against = againstLifeCycle(sealedFilingLifeCycle, command, 'none', undefined);
  if (against) return against;
  const law = context.law.sealedFiling(context.day);
  if (!law.known) return refused('sealing_not_in_law', { cite: law.cite });
  const party = partyOf(command.by);
  const closed = state.sealedFilings
    .ofParty(party)
    .map((ordinal) => state.sealedFilings.get(ordinal) as SealedFiling)
    .filter((filing) => isClosed(filing, context.at)).length;
  if (closed >= law.mostClosed) {
    return refused('too_many_seals', { facts: { closed, most: law.mostClosed } });
  }
  const filing = sealedFilingId(state.sealedFilings.count + 1);
  const { opensBefore, cite } = law;
  const { commitment } = command;
  return accepted(
    [
      {
        kind: 'filing-sealed',
        ...entryBase(command, context),
        filing,
        commitment,
        opensBefore,
        cite: cite.text,
      },
    ],
    { act: 'seal-filing', filing, opensBefore },
  );
}

function lapseFiling(state: RegisterState, command: LapseFiling, context: Context): Decision {
  const filing = sealedFilingOf(state, command.filing);
  if (!filing) return refused('unknown_sealed_filing', { facts: { filing: command.filing } });
  const against = againstLifeCycle(sealedFilingLifeCycle, command, filing.status, undefined);
  if (against) return against;
  if (context.at < filing.opensBefore) {
    return refused('seal_still_closed', { facts: { filing: filing.id, opensBefore: filing.opensBefore } });
  }
  return accepted([{ kind: 'filing-lapsed', ...entryBase(command, context), filing: filing.id }], {
    act: 'lapse-filing',
    filing: filing.id,
  });
}

/** What stands against the opening of a seal by a lodging; undefined where nothing does, or no seal is opened. */
export function againstOpening(state: RegisterState, command: Lodge, at: Instant): Decision | undefined {
  const { sealed, licenceKind, applicant, cells } = command;
  if (!sealed) return undefined;
  const filing = sealedFilingOf(state, sealed.filing);
  const facts = { filing: sealed.filing };
  if (!filing) return refused('unknown_sealed_filing', { facts });
  if (filing.party !== applicant.id || command.counter) return refused('not_your_record', { facts });
  if (filing.status === 'opened') {
    return refused('seal_already_opened', { facts: { ...facts, application: filing.application } });
  }
  if (!isClosed(filing, at)) {
    return refused('seal_time_over', { facts: { ...facts, opensBefore: filing.opensBefore } });
  }
  const area = { licenceKind, cells: runsFromCells(cells), applicant };
  return isSalt(sealed.salt) && sealOfArea(bytesFromHex(sealed.salt), area) === filing.commitment
    ? undefined
    : refused('seal_opens_otherwise', { facts });
}

function isSalt(text: string): boolean {
  return text.length === 2 * saltBytes && /^[0-9a-f]*$/.test(text);
}

/**
 * What stands against examining an application while a seal older than it is closed: it might open to the same blocks. A seal made later never
 * stands ahead, so the wait is no longer than the time that the law gives to open one, and once it is over none can come again.
 */
export function againstSeals(state: RegisterState, priority: number, at: Instant): Decision | undefined {
  return mayBeAhead(closedSeals(state, at, { before: priority }));
}

/** A place that counts from an earlier instant than its entry would take that of a seal made in between. */
export function againstSealsSince(state: RegisterState, since: number, at: Instant): Decision | undefined {
  return mayBeAhead(closedSeals(state, at, { since }));
}

function mayBeAhead(seals: readonly SealedFiling[]): Decision | undefined {
  const [until] = seals
    .map(({ opensBefore }) => opensBefore)
    .sort()
    .reverse();
  if (until === undefined) return undefined;
  return refused('seal_may_be_ahead', { facts: { filings: seals.map(({ id }) => id), until } });
}
