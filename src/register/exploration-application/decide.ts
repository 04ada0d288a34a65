/** Acts on an application for an exploration licence: what the law and the order of the register say to each. */
import { isCellId, runsFromCells } from '#grid';
import { addDays, addYears } from '#terms';
import type { ApplicationCommand, DropBlocks, GiveUpBlocks, Grant, Withdraw } from '../command.ts';
import type { Context } from '../context.ts';
import {
  accepted,
  againstCells,
  againstLifeCycle,
  againstStrangeCells,
  entryBase,
  refused,
  refusedBy,
} from '../deciding.ts';
import type { Decision } from '../decision.ts';
import type { Ground } from '../entry-parts.ts';
import { applicationLifeCycle } from '../life-cycle.ts';
import { applicationOf, licenceId, type RegisterState } from '../state.ts';
import type { Application } from './application.ts';
import { dueOf } from './clocks.ts';
import { conditionsOf } from './conditions.ts';
import { confirmDeviation, proposeDeviation, stopsLeft } from './deviations.ts';
import type { LicenceGranted } from './events.ts';
import { againstGrant, againstTurn, blocksToDrop, lawFindings } from './judgement.ts';
import { lodge } from './lodge.ts';
import { refuse } from './refuse.ts';
import { recordSecurity, sendSecurityNotice } from './security.ts';

export function decideApplication(
  state: RegisterState,
  command: ApplicationCommand,
  context: Context,
): Decision {
  if (command.act === 'lodge') return lodge(state, command, context);
  const application = applicationOf(state, command.application);
  if (!application) return refused('unknown_application', { facts: { application: command.application } });
  const against = againstLifeCycle(
    applicationLifeCycle,
    command,
    application.status,
    application.applicant.id,
  );
  if (against) return against;
  switch (command.act) {
    case 'drop-blocks':
      return dropBlocks(state, application, command, context);
    case 'give-up-blocks':
      return giveUpBlocks(application, command, context);
    case 'send-security-notice':
      return sendSecurityNotice(state, application, command, context);
    case 'record-security':
      return recordSecurity(application, command, context);
    case 'grant':
      return grant(state, application, command, context);
    case 'propose-deviation':
      return proposeDeviation(state, application, command, context);
    case 'confirm-deviation':
      return confirmDeviation(application, command, context);
    case 'refuse':
      return refuse(state, application, command, context);
    case 'withdraw':
      return withdraw(application, command, context);
  }
}

/** "Blocks that may not be granted are excluded, and the applicant is told." — art. 188(2) */
function dropBlocks(
  state: RegisterState,
  application: Application,
  command: DropBlocks,
  context: Context,
): Decision {
  const cells = runsFromCells(command.cells);
  const against =
    againstCells(command.cells, isCellId) ??
    againstStrangeCells(application.cells, cells, application.id) ??
    againstTurn(state, application, context);
  if (against) return against;
  if (command.cells.length === 0) return refused('no_blocks_named');
  const { dropped } = blocksToDrop(state, application, context);
  const droppable = new Set(dropped.flatMap((row) => row.cells));
  const eligible = command.cells.filter((cell) => !droppable.has(cell));
  if (eligible.length > 0) return refused('block_is_eligible', { cells: eligible });
  const left = application.blocks - command.cells.length;
  if (left === 0) return refused('no_block_left', { cells: command.cells });
  const asked = new Set(command.cells);
  const grounds = dropped.flatMap(({ rule, code, cite, cells: all }): Ground[] => {
    const those = all.filter((cell) => asked.has(cell));
    return those.length === 0 ? [] : [{ rule, code, cite: cite.text, cells: runsFromCells(those) }];
  });
  const moments = { received: application.lodgedOn, 'blocks-dropped': context.day };
  const answerBy = dueOf(context.law, moments, 'answer-on-dropped-blocks', context.day);
  const base = entryBase(command, context);
  return accepted(
    [{ kind: 'blocks-dropped', ...base, application: application.id, cells, grounds, answerBy }],
    {
      act: 'drop-blocks',
      application: application.id,
      dropped: command.cells.length,
      left,
      answerBy,
    },
  );
}

/** "Within five working days the applicant may give up all or a part of the blocks that are left." — art. 188(3) */
function giveUpBlocks(application: Application, command: GiveUpBlocks, context: Context): Decision {
  const cells = runsFromCells(command.cells);
  const against =
    againstCells(command.cells, isCellId) ?? againstStrangeCells(application.cells, cells, application.id);
  if (against) return against;
  if (application.status === 'awaiting-answer' && context.day > application.answerBy) {
    return refused('answer_late', { facts: { answerBy: application.answerBy } });
  }
  const base = entryBase(command, context);
  return accepted([{ kind: 'blocks-given-up', ...base, application: application.id, cells }], {
    act: 'give-up-blocks',
    application: application.id,
    left: application.blocks - command.cells.length,
  });
}

/** "The licence is issued within five working days; a separate one for each plot into which the rest fell." — arts. 188(1), 188(4) */
function grant(state: RegisterState, application: Application, command: Grant, context: Context): Decision {
  const findings = lawFindings(state, application, context);
  const left = stopsLeft(application, findings);
  const stops = [...againstGrant(state, application, context), ...left.stops];
  if (stops.length > 0) return refusedBy(stops);
  const { law, day } = context;
  const kind = law.kind(application.licenceKind, day);
  if (!kind) throw new Error(`${law.name} has no ${application.licenceKind} licence on ${day}.`);
  const until = addDays(addYears(day, kind.termYears, { round: 'down' }), -1);
  const { parts, limited } = blocksToDrop(state, application, context);
  const entries = parts.map((cells, i): LicenceGranted => {
    return {
      kind: 'licence-granted',
      ...entryBase(command, context),
      licence: licenceId(state.licences.count + 1 + i),
      application: application.id,
      holder: application.applicant,
      datum: application.datum,
      cells: runsFromCells(cells),
      from: day,
      until,
      conditions: conditionsOf(cells, limited, law, day),
      ...(left.setAsideBy.length > 0 && { deviations: left.setAsideBy }),
    };
  });
  const licences = entries.map(({ licence }) => licence);
  return accepted(entries, { act: 'grant', application: application.id, licences }, findings);
}

function withdraw(application: Application, command: Withdraw, context: Context): Decision {
  const reason = command.reason === undefined ? {} : { reason: command.reason };
  const base = entryBase(command, context);
  return accepted([{ kind: 'application-withdrawn', ...base, application: application.id, ...reason }], {
    act: 'withdraw',
    application: application.id,
  });
}
