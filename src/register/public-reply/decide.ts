/** Acts on replies from the public: any record of the register may be spoken about; one reply has one answer, and its words may be taken back. */
import type { ApplicationId, LicenceId } from '#terms';
import type { Context } from '../context.ts';
import { accepted, againstLifeCycle, entryBase, refused } from '../deciding.ts';
import type { Decision } from '../decision.ts';
import { replyLifeCycle } from '../life-cycle.ts';
import { applicationOf, licenceOf, type RegisterState, replyId, replyOf } from '../state.ts';
import type { AnswerReply, ReceiveReply, ReplyCommand, WithdrawReply } from './commands.ts';

export function decideReply(state: RegisterState, command: ReplyCommand, context: Context): Decision {
  if (command.act === 'receive-reply') return receive(state, command, context);
  return command.act === 'answer-reply' ? answer(state, command, context) : withdraw(state, command, context);
}

/** The day is the desk's own promise: the Code names none. Working days are those of the country's calendar. */
function receive(state: RegisterState, command: ReceiveReply, context: Context): Decision {
  const against = againstLifeCycle(replyLifeCycle, command, 'none', undefined);
  if (against) return against;
  const { record, part, stance, topics, capacity, digest, workingDays } = command;
  if (record.startsWith('A-')) {
    if (!applicationOf(state, record as ApplicationId)) {
      return refused('unknown_application', { facts: { application: record } });
    }
  } else if (!licenceOf(state, record as LicenceId)) {
    return refused('unknown_licence', { facts: { licence: record } });
  }
  const reply = replyId(state.replies.count + 1);
  const answerBy = context.law.calendar.addWorkingDays(context.day, workingDays);
  const entry = {
    kind: 'reply-received' as const,
    ...entryBase(command, context),
    reply,
    record,
    part,
    stance,
    topics,
    capacity,
    digest,
    workingDays,
    answerBy,
  };
  return accepted([entry], { act: command.act, reply, answerBy });
}

function answer(state: RegisterState, command: AnswerReply, context: Context): Decision {
  const reply = replyOf(state, command.reply);
  if (!reply) return refused('unknown_reply', { facts: { reply: command.reply } });
  const against = againstLifeCycle(replyLifeCycle, command, reply.status, undefined);
  if (against) return against;
  const { digest } = command;
  const entry = {
    kind: 'reply-answered' as const,
    ...entryBase(command, context),
    reply: reply.id,
    digest,
  };
  return accepted([entry], { act: command.act, reply: reply.id, answerBy: reply.answerBy });
}

/** Before or after the answer. That they were, and when they were taken back, stays said: the act has its own entry, as an erasure has. */
function withdraw(state: RegisterState, command: WithdrawReply, context: Context): Decision {
  const reply = replyOf(state, command.reply);
  if (!reply) return refused('unknown_reply', { facts: { reply: command.reply } });
  const against = againstLifeCycle(replyLifeCycle, command, reply.status, undefined);
  if (against) return against;
  const entry = { kind: 'reply-withdrawn' as const, ...entryBase(command, context), reply: reply.id };
  return accepted([entry], { act: command.act, reply: reply.id, answerBy: reply.answerBy });
}
