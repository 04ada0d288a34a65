/**
 * The two ceremonies of WebAuthn (Level 3, §§ 7.1 and 7.2): a passkey is made, a passkey answers. The bytes are checked by @simplewebauthn/server
 * (decision 0029), which is loaded when the first one comes; the challenge, the account and the counter are checked here, against the store.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { newPasskey, PasskeyCreation, PasskeyQuestion, passkeyAnswer } from '#contract';
import type { Account, Passkey, PasskeyChallenge, Store } from '#store';
import { type Instant, instantFromMillis } from '#terms';
import { Refusal } from '../problem.ts';
import { type RelyingParty, relyingPartyOf } from './relying-party.ts';

/** Ed25519, P-256 and RSA, by their numbers in COSE (RFC 9053, RFC 8812): what phones, laptops and keys have. */
const algorithms = [-8, -7, -257];
/** A person may look for a phone meanwhile. */
const registrationMillis = 5 * 60_000;
/** A sign-in page stands open while a person reads it; the page asks anew before this is over. */
const questionMillis = 10 * 60_000;
const maximumPasskeys = 20;

export type MadePasskey = z.output<typeof newPasskey>['made'];
export type Answer = z.output<typeof passkeyAnswer>;
type Purpose = PasskeyChallenge['purpose'];

const base64url = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

/** The name of an account on devices: its opaque id, as bytes (§ 14.6.1 wants nothing personal there). */
export const userHandleOf = (account: string): string => base64url(account);

export class PasskeyCeremonies {
  readonly party: RelyingParty | undefined;
  readonly #store: Pick<Store, 'passkeys' | 'passkeyChallenges' | 'personActs'>;
  readonly #publicAddress: string;
  readonly #nowMillis: () => number;

  constructor(
    store: Pick<Store, 'passkeys' | 'passkeyChallenges' | 'personActs'>,
    publicAddress: string,
    nowMillis: () => number,
  ) {
    this.#store = store;
    this.#publicAddress = publicAddress;
    this.#nowMillis = nowMillis;
    this.party = relyingPartyOf(publicAddress);
  }

  /** What a browser is to make a passkey of. @throws Refusal `passkeys_not_here`, `passkeys_full` */
  async creationFor(account: Account): Promise<PasskeyCreation> {
    const party = this.#partyHere();
    const own = await this.#store.passkeys.ofAccount(account.id);
    if (own.length >= maximumPasskeys) {
      throw new Refusal(
        'passkeys_full',
        `You have ${own.length} passkeys; remove one before you add another.`,
        {
          figures: { passkeys: own.length, maximum: maximumPasskeys },
        },
      );
    }
    const { challenge } = await this.#challenge('registration', registrationMillis, account.id);
    return {
      address: party.origin,
      publicKey: {
        rp: { id: party.id, name: 'Orebook' },
        user: { id: userHandleOf(account.id), name: account.login, displayName: account.name },
        challenge,
        pubKeyCredParams: algorithms.map((alg) => ({ alg, type: 'public-key' })),
        timeout: registrationMillis,
        attestation: 'none',
        excludeCredentials: own.map(descriptor),
        authenticatorSelection: {
          residentKey: 'required',
          requireResidentKey: true,
          userVerification: 'required',
        },
      },
    };
  }

  /** Takes a passkey that was made. @throws Refusal `passkey_challenge_over`, `passkey_not_taken`, `passkey_known` */
  async take(account: Account, name: string, made: MadePasskey): Promise<Passkey> {
    const party = this.#partyHere();
    const { challenge } = await this.#answered(made.response.clientDataJSON, 'registration', account.id);
    const { decodeAttestationObject, isoBase64URL } = await import('@simplewebauthn/server/helpers');
    const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
    const verification = await this.#checked('passkey_not_taken', async () => {
      const attestation = decodeAttestationObject(isoBase64URL.toBuffer(made.response.attestationObject));
      const format = attestation.get('fmt');
      // None was asked for. A chain of certificates is not looked at: its revocation lists stand at addresses of the sender's choice.
      if (!['none', 'packed'].includes(format) || attestation.get('attStmt').get('x5c') !== undefined) {
        throw new Error(`Got an attestation of form ${format} when none was asked for.`);
      }
      return verifyRegistrationResponse({
        response: made as Parameters<typeof verifyRegistrationResponse>[0]['response'],
        expectedChallenge: challenge,
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        requireUserVerification: true,
        supportedAlgorithmIDs: algorithms,
      });
    });
    if (!verification.verified) {
      throw new Refusal('passkey_not_taken', 'The passkey does not bear its own signature.');
    }
    const { credential, credentialDeviceType, credentialBackedUp } = verification.registrationInfo;
    const passkey: Passkey = {
      id: randomUUID(),
      account: account.id,
      credential: credential.id,
      publicKey: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      transports: credential.transports ?? [],
      deviceType: credentialDeviceType === 'multiDevice' ? 'multi-device' : 'single-device',
      backedUp: credentialBackedUp,
      name,
      createdAt: this.#now(),
    };
    if (await this.#store.passkeys.add(passkey)) return passkey;
    throw new Refusal('passkey_known', 'This passkey is in the register already.');
  }

  /**
   * What a passkey is to sign: any of this register, chosen on the device (`sign-in`), or one of an account (`confirmation`).
   * @throws Refusal `passkeys_not_here`
   */
  async question(purpose: 'sign-in'): Promise<PasskeyQuestion>;
  async question(purpose: 'confirmation', account: string): Promise<PasskeyQuestion>;
  async question(purpose: 'sign-in' | 'confirmation', account?: string): Promise<PasskeyQuestion> {
    const party = this.#partyHere();
    const own = account === undefined ? [] : await this.#store.passkeys.ofAccount(account);
    const { challenge, expiresAt } = await this.#challenge(purpose, questionMillis, account);
    return {
      address: party.origin,
      expiresAt,
      publicKey: {
        rpId: party.id,
        challenge,
        timeout: questionMillis,
        userVerification: 'required',
        ...(account === undefined ? {} : { allowCredentials: own.map(descriptor) }),
      },
    };
  }

  /**
   * The account whose passkey gave a good answer, which is noted as its latest use.
   * @throws Refusal `passkey_challenge_over`, `passkey_unknown`, `passkey_refused`, `passkey_copied`
   */
  async accountThatAnswered(answer: Answer, purpose: 'sign-in'): Promise<string>;
  async accountThatAnswered(answer: Answer, purpose: 'confirmation', account: string): Promise<string>;
  async accountThatAnswered(
    answer: Answer,
    purpose: 'sign-in' | 'confirmation',
    account?: string,
  ): Promise<string> {
    const party = this.#partyHere();
    const { challenge } = await this.#answered(answer.response.clientDataJSON, purpose, account);
    const passkey = await this.#store.passkeys.byCredential(answer.id);
    if (!passkey) {
      throw new Refusal('passkey_unknown', 'No account of this register has this passkey (any more).');
    }
    requireOwner(passkey, answer.response.userHandle, account);
    const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
    const { verified, authenticationInfo: info } = await this.#checked('passkey_refused', () =>
      verifyAuthenticationResponse({
        response: answer as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
        expectedChallenge: challenge,
        expectedOrigin: party.origin,
        expectedRPID: party.id,
        // Whether the counter went on is asked of the store, where two answers cannot meet.
        credential: {
          id: passkey.credential,
          publicKey: Buffer.from(passkey.publicKey, 'base64url'),
          counter: 0,
        },
        requireUserVerification: true,
      }),
    );
    const isOfItsKind =
      (info.credentialDeviceType === 'multiDevice') === (passkey.deviceType === 'multi-device');
    if (!verified || !isOfItsKind) {
      throw new Refusal('passkey_refused', 'The answer does not bear the signature of the passkey.');
    }
    const use = { counter: info.newCounter, backedUp: info.credentialBackedUp, at: this.#now() };
    if (!(await this.#store.passkeys.used(passkey.credential, use))) {
      // Told once: what comes after is the same refusal.
      if (passkey.refusedAt === undefined) {
        const { account: of, name: subject } = passkey;
        await this.#store.personActs.add({ of, at: use.at, account: of, act: 'passkey-refused', subject });
      }
      await this.#store.passkeys.refuse(passkey.credential, use.at);
      throw new Refusal(
        'passkey_copied',
        `Got count ${info.newCounter} when more than ${passkey.counter} was expected: a copy of this passkey may be in use, and it signs nobody in any more.`,
      );
    }
    return passkey.account;
  }

  #now(): Instant {
    return instantFromMillis(this.#nowMillis());
  }

  #partyHere(): RelyingParty {
    if (this.party) return this.party;
    throw new Refusal(
      'passkeys_not_here',
      `Passkeys need an address with TLS and a name; this register is read at ${this.#publicAddress}.`,
      { figures: { address: this.#publicAddress } },
    );
  }

  async #challenge(purpose: Purpose, millis: number, account?: string): Promise<PasskeyChallenge> {
    const now = this.#nowMillis();
    await this.#store.passkeyChallenges.forgetExpired(instantFromMillis(now));
    const challenge: PasskeyChallenge = {
      challenge: randomBytes(32).toString('base64url'),
      purpose,
      ...(account === undefined ? {} : { account }),
      expiresAt: instantFromMillis(now + millis),
    };
    await this.#store.passkeyChallenges.add(challenge);
    return challenge;
  }

  /** The challenge that was signed, if we made it, for this purpose and account, and nobody used it. Wrong or right, it is used now. */
  async #answered(clientData: string, purpose: Purpose, account?: string): Promise<PasskeyChallenge> {
    const text = challengeIn(clientData);
    const known =
      text === undefined ? undefined : await this.#store.passkeyChallenges.take(text, this.#now());
    if (known?.purpose === purpose && known.account === account) return known;
    throw new Refusal(
      'passkey_challenge_over',
      'What was signed is not a question of this register, or it was answered before, or it took too long.',
    );
  }

  /** The library throws at whatever is wrong with the bytes. */
  async #checked<T>(code: 'passkey_not_taken' | 'passkey_refused', check: () => Promise<T>): Promise<T> {
    try {
      return await check();
    } catch (error) {
      throw new Refusal(code, error instanceof Error ? error.message : String(error));
    }
  }
}

function descriptor({ credential, transports }: Passkey) {
  return { id: credential, type: 'public-key' as const, transports: [...transports] };
}

/** Undefined where it cannot be read. */
function challengeIn(clientData: string): string | undefined {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8')) as {
      challenge?: unknown;
    };
    return typeof challenge === 'string' ? challenge : undefined;
  } catch {
    return undefined;
  }
}

/**
 * § 7.2 step 6: who signs in is said by the device, and must be the owner; who was signed in before must own the passkey.
 * @throws Refusal `passkey_refused`
 */
function requireOwner(passkey: Passkey, userHandle: string | undefined, account: string | undefined): void {
  const isOwner = account === undefined ? userHandle !== undefined : passkey.account === account;
  const isNamed = userHandle === undefined || userHandle === userHandleOf(passkey.account);
  if (isOwner && isNamed) return;
  throw new Refusal('passkey_refused', 'The passkey belongs to another account.');
}
