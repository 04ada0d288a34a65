/**
 * What someone from the place says about an application or a licence, that the ministry answered, and that the words were taken back: the log keeps
 * number, record, day and digests, so that no word from a village can get lost and no day be moved. What was said, and by whom, is outside it
 * (decision 0026).
 */
import type { ApplicationId, CivilDate, LicenceId } from '#terms';
import type { EntryBase } from '../entry-parts.ts';

/** `V-000123`: permanent, numbered in the order of the log. */
export type ReplyId = `V-${string}`;

/** What it speaks of: the record as such, or the plan of work in it. */
export const replyParts = ['record', 'plan'] as const;
type ReplyPart = (typeof replyParts)[number];

export const replyStances = ['concern', 'support', 'question'] as const;
type ReplyStance = (typeof replyStances)[number];

export const replyTopics = [
  'water',
  'dust',
  'grazing',
  'graves-and-monuments',
  'roads',
  'jobs',
  'other',
] as const;
type ReplyTopic = (typeof replyTopics)[number];

/** In what capacity someone speaks. */
export const replyCapacities = ['resident', 'akimat', 'land-user', 'organisation', 'other'] as const;
type ReplyCapacity = (typeof replyCapacities)[number];

export interface ReplyReceived extends EntryBase {
  readonly kind: 'reply-received';
  readonly reply: ReplyId;
  readonly record: ApplicationId | LicenceId;
  readonly part: ReplyPart;
  readonly stance: ReplyStance;
  readonly topics: readonly ReplyTopic[];
  readonly capacity: ReplyCapacity;
  /** SHA-256 of what was said and by whom as canonical JSON, salted, so that nobody can guess a name or a word from it. */
  readonly digest: string;
  /** Working days that the desk gave itself on that day, and the last of them. */
  readonly workingDays: number;
  readonly answerBy: CivilDate;
}

export interface ReplyAnswered extends EntryBase {
  readonly kind: 'reply-answered';
  readonly reply: ReplyId;
  /** SHA-256 of the published answer as UTF-8 text: anyone can hold it against what is shown. */
  readonly digest: string;
}

/** Its writer took their words back: they and the name are deleted beside the log, and that they were stays said. */
export interface ReplyWithdrawn extends EntryBase {
  readonly kind: 'reply-withdrawn';
  readonly reply: ReplyId;
}

export type ReplyEntry = ReplyReceived | ReplyAnswered | ReplyWithdrawn;
