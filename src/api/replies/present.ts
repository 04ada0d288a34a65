/** A reply as everyone, its writer or the desk may see it. */
import { pageOfRecord, pages, type ReplyLine, type ReplyView } from '#contract';
import type { PublicReply } from '#register';
import type { KeptAnswer, KeptReply, ReplyMessage } from '#store';
import type { Instant } from '#terms';
import type { LiveRegister } from '../live-register.ts';
import { saidFromText } from './said.ts';

type Clock = Pick<LiveRegister, 'law' | 'today'>;

export function presentLine(reply: PublicReply, { law, today }: Clock): ReplyLine {
  const { id, record, part, stance, topics, capacity, receivedOn, workingDays, answerBy, answer, withdrawn } =
    reply;
  const { calendar } = law;
  const day = today();
  const kind = record.startsWith('A-') ? 'application' : 'licence';
  return {
    number: id,
    record: { kind, id: record, address: pageOfRecord(kind, record) },
    part,
    stance,
    topics: [...topics],
    capacity,
    receivedOn,
    workingDays,
    answerBy,
    status: answer ? 'answered' : withdrawn ? 'withdrawn' : day > answerBy ? 'overdue' : 'waits',
    workingDaysLeft: answer || withdrawn ? null : calendar.workingDaysBetween(day, answerBy),
    answeredOn: answer?.on ?? null,
    answeredInWorkingDays: answer ? calendar.workingDaysBetween(receivedOn, answer.on) : null,
    withdrawnOn: withdrawn?.on ?? null,
    simulated: reply.simulated,
    address: pages.reply(id),
  };
}

/** What is kept of a reply beside the log; nothing in a mirror. */
export interface KeptBeside {
  readonly kept?: KeptReply;
  readonly answer?: KeptAnswer;
}

type Words = Pick<ReplyView, 'wordsState' | 'words' | 'withheld' | 'answer'>;

/** Words are shown with the answer, as far as their writer chose and the desk did not withhold them. */
export function presentWords(
  reply: PublicReply,
  { kept, answer }: KeptBeside,
  answeredAt: Instant | undefined,
): Words {
  const said = kept && saidFromText(kept.said);
  const given =
    answer && answeredAt !== undefined ? { text: answer.text, at: answeredAt, digest: answer.digest } : null;
  const nothing = { words: null, withheld: null, answer: given };
  // Said by the log, so a mirror says it too; and words that a restored copy brought back stay unseen.
  if (reply.withdrawn) return { ...nothing, wordsState: 'withdrawn' };
  if (!said) return { ...nothing, wordsState: 'kept-elsewhere' };
  if (said.shown === 'counted') return { ...nothing, wordsState: 'counted' };
  if (!reply.answer || !answer) return { ...nothing, wordsState: 'awaits-answer' };
  if (answer.withheld !== '') return { ...nothing, wordsState: 'withheld', withheld: answer.withheld };
  const name = said.shown === 'named' ? said.name : null;
  return {
    ...nothing,
    wordsState: 'published',
    words: { text: said.text, settlement: said.settlement.name, name },
  };
}

/** The parts that its writer and the desk alone see. */
export function presentWhole(
  kept: KeptReply,
  answer: KeptAnswer | undefined,
  messages: readonly ReplyMessage[],
  mailLeaves: boolean,
) {
  const said = saidFromText(kept.said);
  return {
    said: said
      ? {
          text: said.text,
          settlement: said.settlement.name,
          name: said.name,
          shown: said.shown,
          attachments: [...said.attachments],
        }
      : null,
    messages: messages
      .filter(({ reply }) => reply === kept.digest)
      .map(({ at, from, text: words }) => ({ at, from, text: words })),
    privateAnswer: answer?.privately ?? '',
    digest: kept.digest,
    mail:
      kept.recipient === undefined
        ? ('none' as const)
        : kept.confirmedAt
          ? ('confirmed' as const)
          : ('to-confirm' as const),
    mailLeaves,
  };
}
