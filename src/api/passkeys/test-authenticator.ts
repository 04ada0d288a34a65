/** For tests: an authenticator in software that makes and answers as a phone or a key would, byte by byte (WebAuthn Level 3, §§ 6.1, 6.5, 8.2, 8.7). */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import type { NewPasskey, PasskeyAnswer, PasskeyCreation, PasskeyQuestion } from '#contract';

type Cbor = number | string | Uint8Array | readonly Cbor[] | ReadonlyMap<Cbor, Cbor>;

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}

/** RFC 8949, as far as authenticators need it. */
function cbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string')
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  if (Array.isArray(value)) return Buffer.concat([head(4, value.length), ...value.map(cbor)]);
  const pairs = [...(value as ReadonlyMap<Cbor, Cbor>)].flat();
  return Buffer.concat([head(5, pairs.length / 2), ...pairs.map(cbor)]);
}

const kinds = {
  ES256: { alg: -7, pair: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), digest: 'sha256' },
  EdDSA: { alg: -8, pair: () => generateKeyPairSync('ed25519'), digest: null },
  RS256: { alg: -257, pair: () => generateKeyPairSync('rsa', { modulusLength: 2048 }), digest: 'sha256' },
  /** Not asked for by the register. */
  ES384: { alg: -35, pair: () => generateKeyPairSync('ec', { namedCurve: 'P-384' }), digest: 'sha384' },
} as const;

function coseKey(publicKey: KeyObject, alg: number): Buffer {
  const jwk = publicKey.export({ format: 'jwk' });
  const bytes = (text: string | undefined) => Buffer.from(text ?? '', 'base64url');
  const curve = { 'P-256': 1, 'P-384': 2, Ed25519: 6 }[jwk.crv ?? ''] ?? 0;
  const byType: Record<string, readonly [Cbor, Cbor][]> = {
    EC: [
      [1, 2],
      [3, alg],
      [-1, curve],
      [-2, bytes(jwk.x)],
      [-3, bytes(jwk.y)],
    ],
    OKP: [
      [1, 1],
      [3, alg],
      [-1, curve],
      [-2, bytes(jwk.x)],
    ],
    RSA: [
      [1, 3],
      [3, alg],
      [-1, bytes(jwk.n)],
      [-2, bytes(jwk.e)],
    ],
  };
  return cbor(new Map(byType[jwk.kty ?? '']));
}

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest();

/** What a test bends; an honest authenticator bends nothing. */
export interface Bent {
  readonly origin?: string;
  readonly challenge?: string;
  readonly rpId?: string;
  readonly type?: string;
  readonly isVerified?: boolean;
  readonly counter?: number;
  /** null: says none. */
  readonly userHandle?: string | null;
  readonly isBackupEligible?: boolean;
  readonly signature?: Uint8Array;
}

export interface Making {
  readonly kind?: keyof typeof kinds;
  /** Signs its own making, as keys without certificates do. */
  readonly attestation?: 'none' | 'packed' | 'packed-with-certificate';
  readonly isBackupEligible?: boolean;
  readonly credential?: Uint8Array;
}

export class TestAuthenticator {
  readonly credential: Buffer;
  /** As it counts its signatures; stays 0 where it does not count. */
  counter = 0;
  /** False: as authenticators that are synced, it always says 0. */
  counts = true;
  userHandle = '';
  rpId = '';
  readonly #making: Required<Omit<Making, 'credential'>>;
  readonly #keys: { publicKey: KeyObject; privateKey: KeyObject };

  constructor({ kind = 'ES256', attestation = 'none', isBackupEligible = true, credential }: Making = {}) {
    this.#making = { kind, attestation, isBackupEligible };
    this.#keys = kinds[kind].pair();
    this.credential = Buffer.from(credential ?? randomBytes(32));
  }

  make({ publicKey, address }: PasskeyCreation, bent: Bent = {}): NewPasskey['made'] {
    this.userHandle = publicKey.user.id;
    this.rpId = publicKey.rp.id;
    const { alg } = kinds[this.#making.kind];
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.credential.length);
    const attested = [Buffer.alloc(16), length, this.credential, coseKey(this.#keys.publicKey, alg)];
    const authData = Buffer.concat([this.#authenticatorData(0x40, bent), ...attested]);
    const clientData = clientDataJson('webauthn.create', publicKey.challenge, address, bent);
    const signed = this.#sign(Buffer.concat([authData, sha256(clientData)]));
    const statements = {
      none: new Map<Cbor, Cbor>(),
      packed: new Map<Cbor, Cbor>([
        ['alg', alg],
        ['sig', signed],
      ]),
      'packed-with-certificate': new Map<Cbor, Cbor>([
        ['alg', alg],
        ['sig', signed],
        ['x5c', [randomBytes(64)]],
      ]),
    };
    const format = this.#making.attestation === 'none' ? 'none' : 'packed';
    const attestation = new Map<Cbor, Cbor>([
      ['fmt', format],
      ['attStmt', statements[this.#making.attestation]],
      ['authData', authData],
    ]);
    const id = this.credential.toString('base64url');
    return {
      id,
      rawId: id,
      type: 'public-key',
      authenticatorAttachment: 'platform',
      response: {
        clientDataJSON: clientData.toString('base64url'),
        attestationObject: cbor(attestation).toString('base64url'),
        transports: ['internal', 'hybrid'],
      },
    };
  }

  answer({ publicKey, address }: PasskeyQuestion, bent: Bent = {}): PasskeyAnswer {
    if (this.counts) this.counter++;
    const authData = this.#authenticatorData(0, bent);
    const clientData = clientDataJson('webauthn.get', publicKey.challenge, address, bent);
    const signature = bent.signature ?? this.#sign(Buffer.concat([authData, sha256(clientData)]));
    const userHandle = bent.userHandle === undefined ? this.userHandle : bent.userHandle;
    const id = this.credential.toString('base64url');
    return {
      id,
      rawId: id,
      type: 'public-key',
      response: {
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: Buffer.from(signature).toString('base64url'),
        ...(userHandle === null ? {} : { userHandle }),
      },
    };
  }

  #authenticatorData(moreFlags: number, bent: Bent): Buffer {
    const isBackupEligible = bent.isBackupEligible ?? this.#making.isBackupEligible;
    const verified = bent.isVerified === false ? 0 : 0x04;
    const flags = 0x01 | verified | (isBackupEligible ? 0x18 : 0) | moreFlags;
    const rest = Buffer.alloc(5);
    rest[0] = flags;
    rest.writeUInt32BE(bent.counter ?? this.counter, 1);
    return Buffer.concat([sha256(bent.rpId ?? this.rpId), rest]);
  }

  #sign(bytes: Uint8Array): Buffer {
    return sign(kinds[this.#making.kind].digest, bytes, this.#keys.privateKey);
  }
}

function clientDataJson(type: string, challenge: string, origin: string, bent: Bent): Buffer {
  const honest = { type, challenge, origin, crossOrigin: false };
  const { type: bentType = type, challenge: bentChallenge = challenge, origin: bentOrigin = origin } = bent;
  return Buffer.from(
    JSON.stringify({ ...honest, type: bentType, challenge: bentChallenge, origin: bentOrigin }),
  );
}
