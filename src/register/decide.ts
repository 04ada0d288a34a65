/** `decide` answers a command: entries to append, or everything that stands against it. It changes nothing. */
import { civilDateAt } from '#terms';
import { isLicenceClaimant, ordinalOfClaimant } from './claims.ts';
import type { Command, Correct, OpenRegister } from './command.ts';
import type { Context } from './context.ts';
import { correctedApplication, correctedLicence } from './correction.ts';
import { accepted, againstLifeCycle, entryBase, refused } from './deciding.ts';
import type { Decision } from './decision.ts';
import { decideApplication } from './exploration-application/decide.ts';
import { decideLicence } from './exploration-licence/decide.ts';
import { decideReport } from './geological-report/decide.ts';
import { registerLifeCycle } from './life-cycle.ts';
import { entryFromValue } from './parse-entry.ts';
import { decideReply } from './public-reply/decide.ts';
import { eraseOpening } from './redaction.ts';
import { decideSlot } from './reopening/decide.ts';
import { decideSealedFiling } from './sealed-filing/decide.ts';
import type { RegisterState } from './state.ts';

/**
 * Answers a command. Pure: what it needs of clock, law and ground comes in the context.
 * @throws RangeError when the context's day is not the day of its instant, or the command holds what no entry can say
 * @example decide(state, { act: 'withdraw', application: 'A-000001', by }, { at, day, law: kazakhstan, base })
 */
export function decide(state: RegisterState, command: Command, context: Context): Decision {
  const decision = answer(state, command, context);
  if (decision.accepted) {
    for (const entry of decision.entries) {
      const parsed = entryFromValue(entry);
      if (parsed.ok) continue;
      const [wrong] = parsed.faults;
      throw new RangeError(`${command.act}: ${entry.kind}${wrong?.at}: ${wrong?.message}`);
    }
  }
  return decision;
}

function answer(state: RegisterState, command: Command, context: Context): Decision {
  const { at, day, law } = context;
  if (civilDateAt(at, law.zone) !== day) {
    throw new RangeError(`Got ${day} when ${at} is ${civilDateAt(at, law.zone)} in ${law.zone.name}.`);
  }
  const last = state.instants[state.size - 1];
  if (last !== undefined && at < last) return refused('clock_went_back', { facts: { at, last } });
  if (command.act === 'open-register') return openRegister(state, command, context);
  if (!state.opened) return refused('register_not_open');
  if (command.by.role === 'simulation' && !state.opened.trial) return refused('simulation_outside_trial');
  switch (command.act) {
    case 'correct':
      return correct(state, command, context);
    case 'erase-opening':
      return eraseOpening(state, command, context);
    case 'reopen-ground':
    case 'close-slot':
    case 'draw-slot':
      return decideSlot(state, command, context);
    case 'seal-filing':
    case 'lapse-filing':
      return decideSealedFiling(state, command, context);
    case 'record-payment':
    case 'surrender':
    case 'end-licence':
    case 'enter-statement':
      return decideLicence(state, command, context);
    case 'deposit-report':
    case 'extend-report':
    case 'object-to-report':
    case 'decide-objection':
    case 'release-report':
      return decideReport(state, command, context);
    case 'receive-reply':
    case 'answer-reply':
    case 'withdraw-reply':
      return decideReply(state, command, context);
    default:
      return decideApplication(state, command, context);
  }
}

function openRegister(state: RegisterState, command: OpenRegister, context: Context): Decision {
  if (state.opened) return refused('register_already_open', { facts: { origin: state.opened.origin } });
  if (command.by.role === 'simulation' && !command.trial) return refused('simulation_outside_trial');
  const against = againstLifeCycle(registerLifeCycle, command, 'none', undefined);
  if (against) return against;
  const { origin, country, law, trial, data } = command;
  return accepted(
    [{ kind: 'register-opened', ...entryBase(command, context), origin, country, law, trial, data }],
    { act: 'open-register' },
  );
}

/** "Slips of the pen are corrected"; what was decided is not: that takes a new act (art. 32). */
function correct(state: RegisterState, command: Correct, context: Context): Decision {
  const against = againstLifeCycle(registerLifeCycle, command, 'none', undefined);
  if (against) return against;
  const { corrects, set, reason } = command;
  if (reason.trim() === '') return refused('reason_missing');
  const subject = corrects < state.size ? state.subjects.at(corrects) : 0;
  const ordinal = ordinalOfClaimant(subject);
  const licence = isLicenceClaimant(subject) ? state.licences.get(ordinal) : undefined;
  const application = isLicenceClaimant(subject) ? undefined : state.applications.get(ordinal);
  const corrected =
    (licence && correctedLicence(licence, corrects, set)) ??
    (application && correctedApplication(application, corrects, set));
  if (!corrected) return refused('not_correctable', { facts: { corrects, fields: Object.keys(set) } });
  return accepted([{ kind: 'entry-corrected', ...entryBase(command, context), corrects, set, reason }], {
    act: 'correct',
    corrects,
  });
}
