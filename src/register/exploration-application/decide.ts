/** Acts on an application for an exploration licence: what the law and the order of the register say to each. */
import { isCellId, runsFromCells } from '#grid';
import { addDays, addYears, type Finding } from '#terms';
import type {
  DropBlocks,
  GiveUpBlocks,
  Grant,
  Lodge,
  RecordSecurity,
  Refuse,
  SendSecurityNotice,
  Withdraw,
} from '../command.ts';
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
import { groundView } from '../ground-view.ts';
import { applicationLifeCycle } from '../life-cycle.ts';
import { applicationId, applicationOf, licenceId, type RegisterState } from '../state.ts';
import type { Application } from './application.ts';
import { dueOf } from './clocks.ts';
import { conditionsOf } from './conditions.ts';
import type { ApplicationLodged, ApplicationPublished, LicenceGranted } from './events.ts';
import { securedSum } from './evolve.ts';
import { lawFacts } from './facts.ts';
import { againstGrant, againstTurn, blocksToDrop, lawFindings, stopping } from './judgement.ts';
import { placesOnLodging } from './queue.ts';
import { backs, type RefusalGround, refusalGrounds } from './refusal-grounds.ts';

export type ApplicationCommand =
  | Lodge
  | DropBlocks
  | GiveUpBlocks
  | SendSecurityNotice
  | RecordSecurity
  | Grant
  | Refuse
  | Withdraw;

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
    case 'refuse':
      return refuse(state, application, command, context);
    case 'withdraw':
      return withdraw(application, command, context);
  }
}

/** Rules that keep an application out of the log: what they speak of could not stand in the queue of any block. */
const atTheDoor: ReadonlySet<string> = new Set([
  'exploration.maximum-area',
  'exploration.datum',
  'exploration.country',
]);

/**
 * "The application is registered with the day and time of its receipt; its name, blocks and time are published." — art. 187(9)–(10).
 * Whatever else stands against it is said at once and decided by the ministry: its place in the queue does not wait for that.
 */
function lodge(state: RegisterState, command: Lodge, context: Context): Decision {
  const against =
    againstLifeCycle(applicationLifeCycle, command, 'none', command.applicant.id) ??
    againstCells(command.cells, isCellId);
  if (against) return against;
  const { act: _act, by: _by, cells, ...lodging } = command;
  const runs = runsFromCells(cells);
  const facts = lawFacts(state, lodging, runs, context.day);
  const ground = groundView(state, context.base, { day: context.day });
  const findings = context.law.checkExplorationApplication(facts, ground);
  const door = findings.filter((finding) => finding.outcome === 'not-met' && atTheDoor.has(finding.rule));
  if (door.length > 0) {
    return refusedBy(door.map((finding) => ({ ...finding, weight: 'stops' }) as Finding));
  }
  const application = applicationId(state.applications.count + 1);
  const base = entryBase(command, context);
  const lodged: ApplicationLodged = {
    kind: 'application-lodged',
    ...base,
    application,
    cells: runs,
    ...lodging,
  };
  const published: ApplicationPublished = {
    kind: 'application-published',
    ...base,
    application,
    publishedAt: context.at,
  };
  const places = placesOnLodging(state, cells);
  return accepted([lodged, published], { act: 'lodge', application, blocks: cells.length, places }, findings);
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

/** "The notice to lodge security for closure is sent at the end of the review." — art. 188(1) */
function sendSecurityNotice(
  state: RegisterState,
  application: Application,
  command: SendSecurityNotice,
  context: Context,
): Decision {
  if (application.status === 'awaiting-answer' && context.day <= application.answerBy) {
    return refused('answer_awaited', {
      facts: { answerBy: application.answerBy },
      fix: { do: 'wait-until', on: addDays(application.answerBy, 1) },
    });
  }
  const against = againstTurn(state, application, context);
  if (against) return against;
  const findings = lawFindings(state, application, context);
  const stops = [...againstGrant(state, application, context), ...findings.filter(stopping)];
  if (stops.length > 0) return refusedBy(stops);
  const { law, day } = context;
  const [firstYear] = law.explorationCosts({ blocks: application.blocks, from: day, years: 1 }).byLicenceYear;
  const sum = { amount: firstYear?.security ?? 0, currency: law.currency };
  const moments = { received: application.lodgedOn, 'notice-sent': day, 'notice-published': day };
  const lodgeBy = dueOf(law, moments, 'lodge-security', day);
  const base = entryBase(command, context);
  return accepted(
    [
      {
        kind: 'security-notice-sent',
        ...base,
        application: application.id,
        sum,
        publishedOn: day,
        lodgeBy,
      },
    ],
    { act: 'send-security-notice', application: application.id, sum, lodgeBy },
    findings,
  );
}

/** "The applicant lodges security within forty working days from the sending of the notice." — art. 188(1) */
function recordSecurity(application: Application, command: RecordSecurity, context: Context): Decision {
  if (application.status !== 'awaiting-security') throw new Error(`No notice stands for ${application.id}.`);
  const { notice, securities } = application;
  const { form, sum, issuer, until, lodgedOn, document } = command;
  if (lodgedOn > context.day) return refused('day_in_future', { facts: { lodgedOn, today: context.day } });
  if (lodgedOn < notice.sentOn) {
    return refused('security_before_notice', { facts: { lodgedOn, sentOn: notice.sentOn } });
  }
  if (lodgedOn > notice.lodgeBy) {
    return refused('security_late', { facts: { lodgedOn, lodgeBy: notice.lodgeBy } });
  }
  if (sum.currency !== notice.sum.currency) {
    return refused('security_wrong_currency', {
      facts: { got: sum.currency, expected: notice.sum.currency },
    });
  }
  if (form === 'insurance') {
    const years = context.law.valueOn('closure-security.insurance-years', context.day);
    const needed = typeof years === 'number' ? addYears(context.day, years, { round: 'down' }) : until;
    if (until < needed) return refused('security_ends_before_term', { facts: { until, needed } });
  }
  const missing = Math.max(0, notice.sum.amount - securedSum(securities) - sum.amount);
  const base = entryBase(command, context);
  return accepted(
    [
      {
        kind: 'security-lodged',
        ...base,
        application: application.id,
        form,
        sum,
        issuer,
        until,
        lodgedOn,
        ...(document && { document }),
      },
    ],
    { act: 'record-security', application: application.id, missing: { ...notice.sum, amount: missing } },
  );
}

/** "The licence is issued within five working days; a separate one for each plot into which the rest fell." — arts. 188(1), 188(4) */
function grant(state: RegisterState, application: Application, command: Grant, context: Context): Decision {
  if (command.deviations && command.deviations.length > 0) {
    return refused('deviation_needs_second_signature', {
      facts: { rules: command.deviations.map(({ rule }) => rule) },
    });
  }
  const findings = lawFindings(state, application, context);
  const stops = [...againstGrant(state, application, context), ...findings.filter(stopping)];
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
      cells: runsFromCells(cells),
      from: day,
      until,
      conditions: conditionsOf(cells, limited, law, day),
    };
  });
  const licences = entries.map(({ licence }) => licence);
  return accepted(entries, { act: 'grant', application: application.id, licences }, findings);
}

/** "The application is refused on these grounds … the refusal is reasoned." — art. 190 */
function refuse(state: RegisterState, application: Application, command: Refuse, context: Context): Decision {
  if (command.reason.trim() === '') return refused('reason_missing');
  if (command.grounds.length === 0) return refused('ground_missing');
  const against = againstTurn(state, application, context);
  if (against) return against;
  const findings = lawFindings(state, application, context).filter(stopping);
  const grounds: Ground[] = [];
  for (const code of command.grounds) {
    const ground: RefusalGround = refusalGrounds[code];
    if (code === 'security-late') {
      if (application.status !== 'awaiting-security')
        return refused('ground_not_found', { facts: { ground: code } });
      const { lodgeBy } = application.notice;
      if (context.day <= lodgeBy) {
        return refused('security_still_in_time', {
          facts: { lodgeBy },
          fix: { do: 'wait-until', on: addDays(lodgeBy, 1) },
        });
      }
      grounds.push({ rule: 'register.security', code, cite: ground.cite.text, facts: { lodgeBy } });
      continue;
    }
    const backing = findings.filter(({ rule }) => backs(rule, ground));
    if (backing.length === 0 && !ground.judged)
      return refused('ground_not_found', { facts: { ground: code } });
    if (backing.length === 0) grounds.push({ rule: 'register.judgement', code, cite: ground.cite.text });
    for (const { rule, facts, cells } of backing) {
      const details = { ...(facts && { facts }), ...(cells?.length && { cells: runsFromCells(cells) }) };
      grounds.push({ rule, code, cite: ground.cite.text, ...details });
    }
  }
  const barsUntil = context.law.barsUntil(context.day);
  const base = entryBase(command, context);
  const { reason } = command;
  return accepted(
    [{ kind: 'application-refused', ...base, application: application.id, grounds, reason, barsUntil }],
    { act: 'refuse', application: application.id, barsUntil },
  );
}

function withdraw(application: Application, command: Withdraw, context: Context): Decision {
  const reason = command.reason === undefined ? {} : { reason: command.reason };
  const base = entryBase(command, context);
  return accepted([{ kind: 'application-withdrawn', ...base, application: application.id, ...reason }], {
    act: 'withdraw',
    application: application.id,
  });
}
