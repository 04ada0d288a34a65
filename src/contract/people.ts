/** Accounts that people make themselves, and the organisations they belong to. */
import { z } from 'zod';
import { countryCode, letterLanguage, personalName } from './letters.ts';
import { newPasswordText } from './new-password.ts';
import { moment } from './primitives.ts';

const email = z.email().max(200);
/** What stands behind the # of a link in a letter: 256 bits, base64url. */
const secret = z.string().regex(/^[\w-]{43}$/, { error: 'This is not the secret of a link of ours.' });
const password = z.string().min(1).max(1000);

/** Whether letters with links leave: by mail, onto the terminal of a trial register on this machine, or not at all. */
const letterWay = z.enum(['mail', 'terminal', 'none']);
export type LetterWay = z.infer<typeof letterWay>;
export const registrationService = z.object({ letters: letterWay }).meta({ id: 'RegistrationService' });
export type RegistrationService = z.infer<typeof registrationService>;

/** The answer where a letter was asked for: the same whether or not the address has an account. */
export const letterAsked = z.object({ letters: z.enum(['mail', 'terminal']) }).meta({ id: 'LetterAsked' });
export type LetterAsked = z.infer<typeof letterAsked>;

export const newOrganisation = z
  .object({
    name: personalName,
    country: countryCode.meta({ description: 'ISO 3166-1 alpha-2.', example: 'KR' }),
  })
  .meta({ id: 'NewOrganisation' });
export type NewOrganisation = z.input<typeof newOrganisation>;

export const registrationRequest = z
  .object({
    name: personalName,
    email,
    password: newPasswordText,
    /** Of the letters. */
    language: letterLanguage,
    organisation: newOrganisation,
  })
  .meta({ id: 'RegistrationRequest' });
export type RegistrationRequest = z.input<typeof registrationRequest>;

/** The link of the letter, and the password that was chosen: whoever has only the letter did not register. */
export const registrationConfirmation = z
  .object({ secret, password })
  .meta({ id: 'RegistrationConfirmation' });
export type RegistrationConfirmation = z.input<typeof registrationConfirmation>;

export const passwordResetRequest = z
  .object({ email, language: letterLanguage })
  .meta({ id: 'PasswordResetRequest' });
export type PasswordResetRequest = z.input<typeof passwordResetRequest>;
export const passwordReset = z.object({ secret, password: newPasswordText }).meta({ id: 'PasswordReset' });
export type PasswordReset = z.input<typeof passwordReset>;

/** A line of what happened to an account or an organisation. */
const personAct = z.object({
  at: moment,
  act: z.enum([
    'registered',
    'password-changed',
    'password-reset',
    'email-changed',
    'passkey-added',
    'passkey-removed',
    'passkey-refused',
    'renamed',
    'organisation-made',
    'invited',
    'invitation-withdrawn',
    'joined',
    'left',
    'removed',
    'handed-over',
    'account-given',
    'password-given',
    'account-closed',
    'session-ended',
    'other-sessions-ended',
  ]),
  /** Who did it. */
  person: z.string(),
  /** Whom or what it is about: a person, an address, a name. */
  subject: z.string(),
});
export type PersonActKind = z.infer<typeof personAct>['act'];

/** `/api/account`: one's own. */
export const accountView = z
  .object({
    account: z.string(),
    name: z.string(),
    email: z.string(),
    /** False: it may read, and neither lodge, nor register an interest, nor open a package. */
    emailVerified: z.boolean(),
    /** A new address that waits for its letter to be opened. */
    emailToCome: z.string().nullable(),
    /** A trial account is everybody's: its name, address and password stay as they are. */
    trial: z.boolean(),
    createdAt: moment,
    /** The latest first. */
    acts: z.array(personAct),
  })
  .meta({ id: 'Account' });
export type AccountView = z.infer<typeof accountView>;

/** `/api/account/sessions`: where the person is signed in. */
export const sessionList = z
  .object({
    /** The latest used first. */
    items: z.array(
      z.object({
        /** By which it is ended; it opens nothing. */
        id: z.string(),
        begunAt: moment,
        /** To the minute. */
        usedAt: moment,
        /** When it ends by itself unless it is used. */
        expiresAt: moment,
        /** As the browser named itself when the session began; null where it did not. */
        device: z.object({ browser: z.string(), system: z.string() }).nullable(),
        /** The session that asks. */
        isThis: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'SessionList' });
export type SessionList = z.infer<typeof sessionList>;

export const nameChange = z.object({ name: personalName }).meta({ id: 'NameChange' });
export type NameChange = z.input<typeof nameChange>;
export const passwordChange = z
  .object({ current: password, password: newPasswordText, language: letterLanguage })
  .meta({ id: 'PasswordChange' });
export type PasswordChange = z.input<typeof passwordChange>;
export const emailChange = z
  .object({ email, password, language: letterLanguage })
  .meta({ id: 'EmailChange' });
export type EmailChange = z.input<typeof emailChange>;
export const linkSecret = z.object({ secret }).meta({ id: 'LinkSecret' });
export type LinkSecret = z.input<typeof linkSecret>;

export const organisationView = z
  .object({
    id: z.string(),
    name: z.string(),
    country: z.string(),
    createdAt: moment,
    /** Of the person who asks. */
    role: z.enum(['owner', 'member']),
    /** The owner first. */
    members: z.array(
      z.object({
        account: z.string(),
        name: z.string(),
        email: z.string(),
        role: z.enum(['owner', 'member']),
        since: moment,
      }),
    ),
    /** Those that can still be accepted. */
    invitations: z.array(
      z.object({ id: z.string(), email: z.string(), by: z.string(), createdAt: moment, expiresAt: moment }),
    ),
    acts: z.array(personAct),
  })
  .meta({ id: 'Organisation' });
export type OrganisationView = z.infer<typeof organisationView>;
export const organisationList = z
  .object({ items: z.array(organisationView) })
  .meta({ id: 'OrganisationList' });
export type OrganisationList = z.infer<typeof organisationList>;

export const invitationRequest = z
  .object({ email, language: letterLanguage })
  .meta({ id: 'InvitationRequest' });
export type InvitationRequest = z.input<typeof invitationRequest>;
export const ownerChange = z.object({ account: z.string().max(100) }).meta({ id: 'OwnerChange' });
export type OwnerChange = z.input<typeof ownerChange>;

/** What the holder of an invitation's link is shown. */
export const invitationView = z
  .object({
    organisation: z.string(),
    /** Name of the person who invited. */
    by: z.string(),
    email: z.string(),
    /** True where the address has an account: it joins; otherwise one is made. */
    hasAccount: z.boolean(),
    expiresAt: moment,
  })
  .meta({ id: 'Invitation' });
export type InvitationView = z.infer<typeof invitationView>;

export const invitationAcceptance = z
  .object({
    secret,
    /** For an address without an account. */
    account: z.object({ name: personalName, password: newPasswordText }).optional(),
    /** Of the account that the address has, where nobody is signed in. */
    password: password.optional(),
  })
  .meta({ id: 'InvitationAcceptance' });
export type InvitationAcceptance = z.input<typeof invitationAcceptance>;
