/** What the register is asked to do with a reply from the public. */
import type { By } from '../entry-parts.ts';
import type { ReplyAnswered, ReplyReceived, ReplyWithdrawn } from './events.ts';

/** The register takes it down for someone who has no account. */
export interface ReceiveReply
  extends Pick<
    ReplyReceived,
    'record' | 'part' | 'stance' | 'topics' | 'capacity' | 'digest' | 'workingDays'
  > {
  readonly act: 'receive-reply';
  readonly by: By;
}

export interface AnswerReply extends Pick<ReplyAnswered, 'reply' | 'digest'> {
  readonly act: 'answer-reply';
  readonly by: By;
}

/** The register takes it down for who holds the secret of the receipt. */
export interface WithdrawReply extends Pick<ReplyWithdrawn, 'reply'> {
  readonly act: 'withdraw-reply';
  readonly by: By;
}

export type ReplyCommand = ReceiveReply | AnswerReply | WithdrawReply;
