/** `/api/replies`: what people who live there say of an application, a licence or a plan, and what they are answered; without an account. */
import { z } from 'zod';
import { sha256Hex } from './application.ts';
import { applicationId, civilDay, licenceId, moment } from './primitives.ts';
import { entryLine, recordReference } from './register.ts';

const secret = z.string().regex(/^[0-9a-f]{32}$/);
const replyNumber = z
  .string()
  .regex(/^V-\d{6,}$/)
  .meta({ example: 'V-000123' });

export const replyPart = z.enum(['record', 'plan']);
export const replyStance = z.enum(['concern', 'support', 'question']);
export type ReplyStance = z.infer<typeof replyStance>;
export const replyTopic = z.enum([
  'water',
  'dust',
  'grazing',
  'graves-and-monuments',
  'roads',
  'jobs',
  'other',
]);
export type ReplyTopic = z.infer<typeof replyTopic>;
export const replyCapacity = z.enum(['resident', 'akimat', 'land-user', 'organisation', 'other']);
export type ReplyCapacity = z.infer<typeof replyCapacity>;
/** What everyone may see of it: that it came, its words, or its words with the name. */
export const replyShown = z.enum(['counted', 'words', 'named']);
export type ReplyShown = z.infer<typeof replyShown>;

export const replyAttachmentsAtMost = 3;
export const replyAttachmentBytesAtMost = 10 * 2 ** 20;

const attachment = z.object({ sha256: sha256Hex, name: z.string().trim().min(1).max(200) });

export const replyRequest = z
  .object({
    record: z.union([applicationId, licenceId]),
    part: replyPart.default('record'),
    stance: replyStance,
    topics: z
      .array(replyTopic)
      .min(1)
      .max(7)
      .refine((all) => new Set(all).size === all.length, { error: 'A topic is named twice.' }),
    capacity: replyCapacity,
    /** A settlement of the data by its id, or one that is not in it by its name. */
    settlement: z.union([
      z.object({ id: z.string().min(1).max(100) }),
      z.object({ name: z.string().trim().min(1).max(100) }),
    ]),
    name: z.string().trim().max(200).default(''),
    shown: replyShown,
    text: z.string().trim().min(1).max(4000),
    attachments: z.array(attachment).max(replyAttachmentsAtMost).default([]),
    /** Without it the answer is read by the link of the receipt alone. */
    email: z.email().max(200).optional(),
    language: z.enum(['kk', 'ru', 'en', 'ko']),
  })
  .refine(({ name, shown }) => shown !== 'named' || name !== '', {
    error: 'A name that is to be shown must be given.',
    path: ['name'],
  })
  .meta({ id: 'ReplyRequest' });
export type ReplyRequest = z.input<typeof replyRequest>;

/** What the log says of a reply, with its clock: the desk's own promise. */
export const replyLine = z
  .object({
    number: replyNumber,
    record: recordReference,
    part: replyPart,
    stance: replyStance,
    topics: z.array(replyTopic),
    capacity: replyCapacity,
    receivedOn: civilDay,
    /** Working days that the desk gave itself, and the last of them. */
    workingDays: z.int(),
    answerBy: civilDay,
    status: z.enum(['waits', 'overdue', 'answered', 'withdrawn']),
    /** Working days left while it waits, below zero when the day has passed. */
    workingDaysLeft: z.int().nullable(),
    answeredOn: civilDay.nullable(),
    answeredInWorkingDays: z.int().nullable(),
    /** The day on which its writer took the words back, before the answer or after it. */
    withdrawnOn: civilDay.nullable(),
    simulated: z.boolean(),
    address: z.string(),
  })
  .meta({ id: 'ReplyLine' });
export type ReplyLine = z.infer<typeof replyLine>;

export const repliesQuery = z.object({
  record: z.union([applicationId, licenceId]).optional(),
  status: z.enum(['waits', 'overdue', 'answered', 'withdrawn']).optional(),
  topic: replyTopic.optional(),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
});

export const replyIndex = z
  .object({
    /** Working days that the desk gives itself today. */
    answerWorkingDays: z.int(),
    /** Of all replies, whatever was asked. `medianWorkingDays`: from receipt to answer; null where none was answered. */
    counts: z.object({
      received: z.int(),
      waits: z.int(),
      overdue: z.int(),
      answered: z.int(),
      answeredInTime: z.int(),
      /** Taken back by their writers before they were answered. */
      withdrawn: z.int(),
      medianWorkingDays: z.number().nullable(),
    }),
    topics: z.array(z.object({ topic: replyTopic, count: z.int() })),
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
    size: z.int(),
    /** The latest first. */
    items: z.array(replyLine),
  })
  .meta({ id: 'ReplyIndex' });
export type ReplyIndex = z.infer<typeof replyIndex>;

const saidWords = z.object({ text: z.string(), settlement: z.string(), name: z.string().nullable() });

export const replyView = replyLine
  .extend({
    /** `kept-elsewhere`: this is a mirror, which has the log and not the words. */
    wordsState: z.enum(['counted', 'awaits-answer', 'published', 'withheld', 'withdrawn', 'kept-elsewhere']),
    words: saidWords.nullable(),
    /** Why the desk does not show the words. */
    withheld: z.string().nullable(),
    answer: z.object({ text: z.string(), at: moment, digest: sha256Hex }).nullable(),
    entries: z.array(entryLine),
    size: z.int(),
  })
  .meta({ id: 'Reply' });
export type ReplyView = z.infer<typeof replyView>;

const message = z.object({ at: moment, from: z.enum(['desk', 'writer']), text: z.string() });

/** A reply whole, for who wrote it and for the desk. */
const wholeReply = replyView.extend({
  /** Null once its writer took the words back. */
  said: z
    .object({
      text: z.string(),
      settlement: z.string(),
      name: z.string(),
      shown: replyShown,
      attachments: z.array(attachment),
    })
    .nullable(),
  messages: z.array(message),
  /** Answer for the writer alone; empty where there is none. */
  privateAnswer: z.string(),
  digest: sha256Hex,
  mail: z.enum(['none', 'to-confirm', 'confirmed']),
  mailLeaves: z.boolean(),
});

export const ownReply = wholeReply
  .extend({
    /** The record that the digest of the log covers. */
    recordAddress: z.string(),
    ownAddress: z.string(),
  })
  .meta({ id: 'OwnReply' });
export type OwnReply = z.infer<typeof ownReply>;

export const deskReplyList = z
  .object({
    answerWorkingDays: z.int(),
    /** What waits first, by its day; then the latest answered. */
    items: z.array(wholeReply),
  })
  .meta({ id: 'DeskReplyList' });
export type DeskReplyList = z.infer<typeof deskReplyList>;
export type DeskReply = DeskReplyList['items'][number];

export const replyMessageRequest = z
  .object({ text: z.string().trim().min(1).max(4000) })
  .meta({ id: 'ReplyMessageRequest' });

export const replyAnswerRequest = z
  .object({
    text: z.string().trim().min(1).max(4000),
    privately: z.string().trim().max(4000).default(''),
    /** Why the words are not shown to everyone; empty where they may be. */
    withheld: z.string().trim().max(1000).default(''),
  })
  .meta({ id: 'ReplyAnswerRequest' });
export type ReplyAnswerRequest = z.input<typeof replyAnswerRequest>;

export const replyKey = z.object({ key: secret }).meta({ id: 'ReplyKey' });

export const replyPlacesQuery = z.object({ record: z.union([applicationId, licenceId]) });
export const replyPlaces = z
  .object({
    answerWorkingDays: z.int(),
    mailLeaves: z.boolean(),
    record: recordReference,
    /** It came by an application, in which a plan of work stands. */
    hasPlan: z.boolean(),
    /** Settlements around the ground of the record, the nearest first. */
    items: z.array(z.object({ id: z.string(), name: z.string(), kilometres: z.number() })),
  })
  .meta({ id: 'ReplyPlaces' });
export type ReplyPlaces = z.infer<typeof replyPlaces>;
