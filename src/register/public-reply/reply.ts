/** A reply from the public as the register knows it. */
import type { CivilDate } from '#terms';
import type { ReplyId, ReplyReceived } from './events.ts';

const replyStatuses = ['waits', 'answered', 'withdrawn'] as const;
export type ReplyStatus = (typeof replyStatuses)[number];

export interface PublicReply
  extends Pick<
    ReplyReceived,
    'record' | 'part' | 'stance' | 'topics' | 'capacity' | 'digest' | 'workingDays' | 'answerBy'
  > {
  readonly id: ReplyId;
  readonly status: ReplyStatus;
  readonly receivedOn: CivilDate;
  /** Index of the entry that received it. */
  readonly entry: number;
  readonly answer?: { readonly on: CivilDate; readonly digest: string; readonly entry: number };
  /** Present once its writer took the words back; an answer that was given before stays. */
  readonly withdrawn?: { readonly on: CivilDate; readonly entry: number };
  readonly simulated: boolean;
}
