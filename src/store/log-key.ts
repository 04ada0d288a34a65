/** The key that signs the register's checkpoints: made once, kept beside the register, readable by its owner only. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ed25519Signer, formatPrivateKey, Malformed, parsePrivateKey, type Signer } from '#proof';
import { StoreError } from './store-error.ts';

export interface LogKeyOptions {
  /** `OREBOOK_DATA`: holds the file `log-key`. */
  readonly folder: string;
  /** The log's identity: the first line of every checkpoint, and the name of the key. */
  readonly origin: string;
  /** `OREBOOK_LOG_KEY`: the key itself, as several servers of one register share it; the file is then neither read nor made. */
  readonly text?: string | undefined;
  /** True while the log is empty: a log with entries keeps the key that has signed them. */
  readonly mayCreate: boolean;
}

/** The signer of the register's log, and of the other logs that it keeps. */
export interface LogKey extends Signer {
  /**
   * Signs the log `<origin>/<purpose>`. Its seed is made from the register's own: whoever keeps one key keeps both, and no
   * signature of one log can be shown as the other's.
   */
  readonly derived: (purpose: string) => Signer;
}

/**
 * The signer of a register's checkpoints.
 * @throws StoreError `key-absent`, `key-differs`, `not-writable`, each saying what to do
 */
export async function openLogKey({ folder, origin, text, mayCreate }: LogKeyOptions): Promise<LogKey> {
  const path = join(folder, 'log-key');
  if (text) return signerFrom(text, origin, 'OREBOOK_LOG_KEY');
  const kept = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new StoreError(
      'not-writable',
      `The key ${path} cannot be read: give this user the right to.`,
      error,
    );
  });
  if (kept !== undefined) return signerFrom(kept, origin, path);
  if (!mayCreate) {
    const message = `The key ${path} that signed this register is gone: bring it back from a copy, or set OREBOOK_LOG_KEY.`;
    throw new StoreError('key-absent', message);
  }
  const made = formatPrivateKey(origin, randomBytes(32));
  try {
    await mkdir(folder, { recursive: true });
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(`${made}\n`);
    await file.sync();
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return openLogKey({ folder, origin, mayCreate });
    throw new StoreError(
      'not-writable',
      `The key ${path} cannot be written: give this user the right to.`,
      error,
    );
  }
  return signerFrom(made, origin, path);
}

function signerFrom(text: string, origin: string, where: string): LogKey {
  try {
    const { name, seed } = parsePrivateKey(text);
    if (name === origin) {
      const derived = (purpose: string) => {
        const digest = createHash('sha256').update(`orebook ${purpose} key v1\n`).update(seed).digest();
        return ed25519Signer(`${name}/${purpose}`, new Uint8Array(digest));
      };
      return { ...ed25519Signer(name, seed), derived };
    }
    const message = `The key in ${where} signs for ${name} when the register is ${origin}: set the origin or the key right.`;
    throw new StoreError('key-differs', message);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new StoreError('key-differs', `The key in ${where} cannot be read: bring it back from a copy.`);
  }
}
