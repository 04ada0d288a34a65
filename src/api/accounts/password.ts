/** Passwords as scrypt hashes that carry their own parameters, so that they can be raised without a migration. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** 32 MiB a try, three times over: as strong as OWASP asks of scrypt (2024), 0.2 s on a slow machine. */
const cost: Cost = { N: 2 ** 15, r: 8, p: 3 };
const hashBytes = 32;

function derive(password: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 128 * N * r * 2 };
    // NFKC, so that a letter typed on another keyboard is the same letter.
    scrypt(password.normalize('NFKC'), salt, hashBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** `scrypt$32768$8$3$<salt>$<hash>`, salt and hash in base64. */
export async function passwordHash(password: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), hash.toString('base64')].join('$');
}

/** In place of a hash: the account has no password, and nothing that is typed opens it. */
export const noPassword = 'none';

export function hasPassword(stored: string): boolean {
  return stored !== noPassword;
}

/** True when the password made the hash; never where there is none, and no quicker. @throws RangeError when the hash is not one of ours */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  if (!hasPassword(stored)) return isPasswordOfNobody(password);
  const [scheme, N, r, p, salt, hash] = stored.split('$');
  if (scheme !== 'scrypt' || !salt || !hash)
    throw new RangeError('The password hash is not of a form we write.');
  const expected = Buffer.from(hash, 'base64');
  const derived = await derive(password, Buffer.from(salt, 'base64'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return expected.length === derived.length && timingSafeEqual(expected, derived);
}

let nobody: Promise<string> | undefined;

/** Takes as long as a real comparison and is never true: an unknown account must not answer quicker than a known one. */
export async function isPasswordOfNobody(password: string): Promise<false> {
  nobody ??= passwordHash(randomBytes(16).toString('base64'));
  await isPassword(password, await nobody);
  return false;
}

/** A password that a person can read aloud and type: 80 bits in Crockford's 32 signs, without i, l, o and u. */
export function newPassword(): string {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'; // 5 bits a sign
  const signs = [...randomBytes(16)].map((byte) => alphabet[byte & 31]);
  return [0, 4, 8, 12].map((start) => signs.slice(start, start + 4).join('')).join('-');
}
