/** `/api/sessions`, `/api/drafts`, `/api/documents`, `/api/mine`: what only the person who signed in can see. */
import { z } from 'zod';
import { applicationId, civilDay, licenceId, moment } from './primitives.ts';
import { nextMove } from './process.ts';

export const accountRole = z.enum(['investor', 'officer', 'commission', 'bidder']);
export type AccountRole = z.infer<typeof accountRole>;

export const signInRequest = z
  .object({ email: z.string().trim().min(1).max(200), password: z.string().min(1).max(1000) })
  .meta({ id: 'SignInRequest' });
export type SignInRequest = z.infer<typeof signInRequest>;

export const session = z
  .discriminatedUnion('signedIn', [
    z.object({
      signedIn: z.literal(false),
      /** The visitor had a session, and it ran out. */
      expired: z.boolean(),
    }),
    z.object({
      signedIn: z.literal(true),
      /** Stable opaque id, as it stands in entries. */
      account: z.string(),
      name: z.string(),
      role: accountRole,
      /** A trial account, whose password everybody knows. */
      trial: z.boolean(),
      expiresAt: moment,
    }),
  ])
  .meta({ id: 'Session' });
export type Session = z.infer<typeof session>;

/** A form half filled in, kept as it was typed: it need not be valid. */
export const draftForm = z.record(z.string(), z.unknown());
export const draftRequest = z
  .object({
    title: z.string().max(200).default(''),
    form: draftForm,
    /** The version that was read; saving over a newer one is refused with `draft_changed_elsewhere`. */
    version: z.int().min(0).default(0),
  })
  .meta({ id: 'DraftRequest' });
export type DraftRequest = z.input<typeof draftRequest>;

export const draftView = z
  .object({
    id: z.string(),
    title: z.string(),
    form: draftForm,
    version: z.int(),
    savedAt: moment,
    /** The application that was lodged from it. */
    lodgedAs: applicationId.optional(),
  })
  .meta({ id: 'Draft' });
export type DraftView = z.infer<typeof draftView>;
export const draftList = z
  .object({ items: z.array(draftView.omit({ form: true })) })
  .meta({ id: 'DraftList' });
export type DraftList = z.infer<typeof draftList>;

/** Answer to an upload: the content is its name. */
export const documentReceipt = z
  .object({
    sha256: z.string().meta({ description: 'SHA-256 of the content, hex.' }),
    bytes: z.int(),
    mediaType: z.string(),
    name: z.string(),
  })
  .meta({ id: 'DocumentReceipt' });
export type DocumentReceipt = z.infer<typeof documentReceipt>;

/** `/api/mine`: my drafts, applications and licences, what waits for me first. */
export const mine = z
  .object({
    drafts: z.array(draftView.omit({ form: true })),
    applications: z.array(
      z.object({
        id: applicationId,
        status: z.string(),
        lodgedAt: moment,
        blocks: z.int(),
        next: nextMove.nullable(),
        address: z.string(),
      }),
    ),
    licences: z.array(
      z.object({ id: licenceId, status: z.string(), blocks: z.int(), until: civilDay, address: z.string() }),
    ),
  })
  .meta({ id: 'Mine' });
export type Mine = z.infer<typeof mine>;
