/** `/api/passkeys`, `/api/sessions/confirmation`: ways into an account without a password (WebAuthn Level 3, in its JSON forms). */
import { z } from 'zod';
import { moment } from './primitives.ts';

/** Bytes as base64url without padding, as browsers write them. */
const bytes = (maximumBytes: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .max(Math.ceil((maximumBytes * 4) / 3));
/** § 5.1: at most 1023 bytes. */
const credentialId = bytes(1023);

export const passkeyName = z.string().trim().min(1).max(60);

export const passkeyView = z
  .object({
    id: z.string(),
    name: z.string(),
    createdAt: moment,
    usedAt: moment.nullable().meta({ description: 'When it last signed the person in.' }),
    refusedAt: moment
      .nullable()
      .meta({ description: 'Since when it signs nobody in, because a copy of it may be about.' }),
    deviceType: z
      .enum(['single-device', 'multi-device'])
      .meta({ description: 'Whether its maker may copy it to other devices of the person.' }),
    backedUp: z.boolean().meta({ description: 'Whether it has been copied, as it last said.' }),
    credential: z.string().meta({ description: 'Its id on the device, base64url.' }),
  })
  .meta({ id: 'Passkey' });
export type PasskeyView = z.infer<typeof passkeyView>;

export const passkeyList = z
  .object({
    items: z.array(passkeyView),
    hasPassword: z.boolean().meta({ description: 'Without one the last passkey cannot be removed.' }),
    user: z.string().meta({ description: 'Name of the account on devices, base64url.' }),
    at: z
      .object({ rpId: z.string(), address: z.string() })
      .nullable()
      .meta({ description: 'Where passkeys of this register work; null where they cannot.' }),
  })
  .meta({ id: 'PasskeyList' });
export type PasskeyList = z.infer<typeof passkeyList>;

const descriptor = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(z.string()).optional(),
});

/** What a browser is asked to make a passkey of (§ 5.4). */
export const passkeyCreation = z
  .object({
    address: z.string().meta({ description: 'The one address at which it can be answered.' }),
    publicKey: z.object({
      rp: z.object({ id: z.string(), name: z.string() }),
      user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
      challenge: z.string(),
      pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.literal('public-key') })),
      timeout: z.int(),
      attestation: z.literal('none'),
      excludeCredentials: z.array(descriptor),
      authenticatorSelection: z.object({
        residentKey: z.literal('required'),
        requireResidentKey: z.literal(true),
        userVerification: z.literal('required'),
      }),
    }),
  })
  .meta({ id: 'PasskeyCreation' });
export type PasskeyCreation = z.infer<typeof passkeyCreation>;

/** What a passkey is asked to sign (§ 5.5). */
export const passkeyQuestion = z
  .object({
    address: z.string().meta({ description: 'The one address at which it can be answered.' }),
    expiresAt: moment,
    publicKey: z.object({
      rpId: z.string(),
      challenge: z.string(),
      timeout: z.int(),
      userVerification: z.literal('required'),
      allowCredentials: z.array(descriptor).optional(),
    }),
  })
  .meta({ id: 'PasskeyQuestion' });
export type PasskeyQuestion = z.infer<typeof passkeyQuestion>;

const credential = {
  id: credentialId,
  rawId: credentialId,
  type: z.literal('public-key'),
  authenticatorAttachment: z.string().max(40).optional(),
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
};

export const newPasskey = z
  .object({
    name: passkeyName,
    made: z.object({
      ...credential,
      response: z.object({
        clientDataJSON: bytes(4096),
        attestationObject: bytes(16_384),
        transports: z.array(z.string().max(32)).max(10).optional(),
      }),
    }),
  })
  .meta({ id: 'NewPasskey' });
export type NewPasskey = z.input<typeof newPasskey>;

export const passkeyRename = z.object({ name: passkeyName }).meta({ id: 'PasskeyRename' });
export type PasskeyRename = z.input<typeof passkeyRename>;

/** What a passkey signed. */
export const passkeyAnswer = z
  .object({
    ...credential,
    response: z.object({
      clientDataJSON: bytes(4096),
      authenticatorData: bytes(4096),
      signature: bytes(1024),
      userHandle: bytes(64).optional(),
    }),
  })
  .meta({ id: 'PasskeyAnswer' });
export type PasskeyAnswer = z.input<typeof passkeyAnswer>;

/** That it is the person of the session who asks: by password, or by one of the account's passkeys. */
export const sessionConfirmation = z
  .union([z.object({ password: z.string().min(1).max(1000) }), z.object({ passkey: passkeyAnswer })])
  .meta({ id: 'SessionConfirmation' });
export type SessionConfirmation = z.input<typeof sessionConfirmation>;
