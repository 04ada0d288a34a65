/** `/api/watches`: an area watched by anyone, without an account: by mail or by a feed. */
import { z } from 'zod';
import { cellRuns, moment } from './primitives.ts';

/** Secrets of a watch: 128 bits, hexadecimal. */
const secret = z.string().regex(/^[0-9a-f]{32}$/);

/** It stands in a letter to whoever's address was given: no links, no line breaks. */
const spokenName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^(?!.*(?::\/\/|www\.))[^\p{Cc}]*$/iu, { error: 'A name holds no link and no line break.' });

export const watchArea = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('blocks'), cells: cellRuns.min(1) }),
    z.object({ kind: z.literal('oblast'), code: z.string().regex(/^KZ-\d\d$/) }),
    /** Ground within 10 km of a deposit, or as far as its position is in doubt. */
    z.object({ kind: z.literal('deposit'), id: z.string().min(1).max(100) }),
    /** Ground within 10 km of a point: a village, a spring, a pasture. */
    z.object({
      kind: z.literal('place'),
      name: spokenName,
      longitude: z.number().min(-180).max(180),
      latitude: z.number().min(-90).max(90),
    }),
  ])
  .meta({ id: 'WatchArea' });
export type WatchArea = z.infer<typeof watchArea>;

export const watchRequest = z
  .object({
    name: spokenName,
    area: watchArea,
    /** Without it the watch has a feed alone. */
    email: z.email().max(200).optional(),
    language: z.enum(['kk', 'ru', 'en', 'ko']),
  })
  .meta({ id: 'WatchRequest' });
export type WatchRequest = z.input<typeof watchRequest>;

export const watchAct = z.enum([
  'application-lodged',
  'work-plan-published',
  'blocks-dropped',
  'blocks-given-up',
  'application-refused',
  'application-withdrawn',
  'licence-granted',
  'licence-stated',
  'licence-ended',
  'licence-surrendered-in-part',
  'report-released',
  'resources-released',
  'ground-reopened',
  'slot-closed',
  'slot-drawn',
]);

export const watchView = z
  .object({
    id: secret,
    name: z.string(),
    area: watchArea,
    /** Blocks, where it watches some; the name of the deposit, where it watches one. */
    blocks: z.int().nullable(),
    deposit: z.object({ name: z.string(), address: z.string() }).nullable(),
    /** `to-confirm`: mail goes out only once its address was confirmed. */
    mail: z.enum(['none', 'to-confirm', 'confirmed']),
    /** False where this register has no mail server: mail waits. */
    mailLeaves: z.boolean(),
    ended: z.boolean(),
    createdAt: moment,
    feed: z.string(),
    address: z.string(),
    /** The latest first. */
    notices: z.array(
      z.object({
        entry: z.int(),
        at: moment,
        act: watchAct,
        record: z.string(),
        blocks: z.int(),
        /** Of ground that was announced with a slot: whoever files before this instant is equal. Null of everything else. */
        equalUntil: moment.nullable(),
        simulated: z.boolean(),
        address: z.string(),
        /** Page on which something can be said about it; null where nothing can. */
        replyAddress: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Watch' });
export type WatchView = z.infer<typeof watchView>;

export const newWatch = watchView
  .extend({
    /** Page that ends it, without an account. Told once: keep it. */
    endAddress: z.string(),
  })
  .meta({ id: 'NewWatch' });
export type NewWatch = z.infer<typeof newWatch>;

export const watchKey = z.object({ key: secret }).meta({ id: 'WatchKey' });

export const watchService = z
  .object({ mailLeaves: z.boolean() })
  .meta({ id: 'WatchService', description: 'Whether this register can send mail.' });
export type WatchService = z.infer<typeof watchService>;

/** `/api/mail`: what officers see of the outbox. */
export const mailList = z
  .object({
    mailLeaves: z.boolean(),
    items: z.array(
      z.object({
        id: z.string(),
        recipient: z.string(),
        subject: z.string(),
        /** Where mail cannot leave, so that its links can be handed over; null once it was sent. */
        text: z.string().nullable(),
        /** It carries a link that opens something: its text is shown to nobody. */
        secret: z.boolean(),
        createdAt: moment,
        sentAt: moment.nullable(),
        tries: z.int(),
        failure: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'MailList' });
export type MailList = z.infer<typeof mailList>;
