/** A reply after an entry; the life cycle was asked before. */
import type { ReplyAnswered, ReplyReceived, ReplyWithdrawn } from './events.ts';
import type { PublicReply } from './reply.ts';

export function receivedReply(entry: ReplyReceived, index: number): PublicReply {
  const { record, part, stance, topics, capacity, digest, workingDays, answerBy } = entry;
  return {
    id: entry.reply,
    status: 'waits',
    record,
    part,
    stance,
    topics,
    capacity,
    digest,
    workingDays,
    answerBy,
    receivedOn: entry.on,
    entry: index,
    simulated: entry.simulated === true,
  };
}

export function answeredReply(reply: PublicReply, entry: ReplyAnswered, index: number): PublicReply {
  return { ...reply, status: 'answered', answer: { on: entry.on, digest: entry.digest, entry: index } };
}

export function withdrawnReply(reply: PublicReply, entry: ReplyWithdrawn, index: number): PublicReply {
  return { ...reply, status: 'withdrawn', withdrawn: { on: entry.on, entry: index } };
}
