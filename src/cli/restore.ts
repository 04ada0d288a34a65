/**
 * `./orebook restore`: a register again from its journal, from its database, or from the public files of a server or mirror. Loading it is
 * checking it.
 */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import {
  bytesFromBase64,
  decodeEntryBundle,
  type Hash,
  journalHeader,
  journalLine,
  journalRoot,
  Malformed,
  parsePrivateKey,
  tilePath,
  tileWidth,
  utf8FromText,
} from '#proof';
import { journalOf, openLogKey, openStore, restoreJournal, type Store, StoreError } from '#store';
import { CommandError } from './failure.ts';
import { registerFolder } from './kept-register.ts';
import { type LogFiles, openLogFiles } from './log-files.ts';
import { isOpening, readOpenings } from './openings-file.ts';
import { openProgress, type Progress } from './progress.ts';
import { databaseAt, judge } from './verify.ts';
import { readError, writeWhole } from './write-whole.ts';

const pageSize = 2000;

export interface RestoreOptions {
  /** Folder of the new register; a SQLite register is made there, whatever DATABASE_URL says. */
  readonly to?: string;
  /** The verifier key under which the checkpoint must be good. */
  readonly key?: string;
  readonly openings?: string;
  /** File with the private key that signed before. */
  readonly logKey?: string;
  /** The old key is lost: a new one is made. */
  readonly newKey?: boolean;
  readonly json?: boolean;
}

/** @throws CommandError, StoreError; nothing is written before all of it adds up */
export async function restore(source: string, options: RestoreOptions): Promise<void> {
  if (options.logKey !== undefined && options.newKey)
    throw new CommandError('Give --log-key or --new-key, not both.');
  const progress = openProgress();
  try {
    const done = await restoreFrom(source, options, progress);
    progress.end();
    process.stdout.write(options.json ? `${JSON.stringify(done, null, 2)}\n` : told(done));
  } finally {
    progress.drop();
  }
}

interface Done {
  readonly to: string;
  readonly entries: number;
  readonly root: string;
  readonly openings: number | null;
  /** Accounts that came along: null where the source has none. */
  readonly accounts: number | null;
  /** Whether the next start finds a key that signs. */
  readonly key: 'brought' | 'made' | 'environment' | 'absent';
  readonly keyFile: string;
}

async function restoreFrom(source: string, options: RestoreOptions, progress: Progress): Promise<Done> {
  const verdict = await judge(source, {
    memory: false,
    ...(options.key === undefined ? {} : { key: options.key }),
  });
  if (verdict.fault) {
    throw new CommandError(`${verdict.fault.message} Nothing was restored.`);
  }
  const { size = 0, root = '', replayed } = verdict;
  const origin = verdict.origin ?? replayed?.register.origin;
  const logKey = options.logKey === undefined ? undefined : await keyFrom(options.logKey, origin);
  if (options.openings !== undefined) for await (const _part of readOpenings(options.openings)); // all of it is whole

  const folder = resolve(options.to ?? registerFolder());
  const url = options.to === undefined ? process.env.DATABASE_URL : undefined;
  const database = await databaseAt(source);
  const old = database === undefined ? undefined : await openOld(database, folder);
  try {
    return await restoreInto(folder, url, { source, old, size, root, origin, logKey }, options, progress);
  } finally {
    await old?.close();
  }
}

interface Source {
  readonly source: string;
  /** The database of the old register, where that is the source. */
  readonly old: Store | undefined;
  readonly size: number;
  readonly root: string;
  readonly origin: string | undefined;
  readonly logKey: string | undefined;
}

async function restoreInto(
  folder: string,
  url: string | undefined,
  { source, old, size, root, origin, logKey }: Source,
  options: RestoreOptions,
  progress: Progress,
): Promise<Done> {
  const isJournal = !old && (await stat(source).catch(() => undefined))?.isFile() === true;
  const files = old || isJournal ? undefined : await openLogFiles(source);
  const parts = () => {
    if (old) return journalOfDatabase(old, size);
    if (files) return journalFromFiles(files, size, bytesFromBase64(root));
    return createReadStream(source) as AsyncIterable<Uint8Array>;
  };
  const store = await openStore({ url, folder });
  try {
    if ((await store.log.size()) > 0) throw notEmpty(folder, url);
    let openings = await keepOpenings(store, options.openings);
    if (old) openings = (openings ?? 0) + (await copyOpenings(old, store));
    await restoreJournal(store.log, parts, (done, total) =>
      progress.step('restoring entries', done, total),
    ).catch((error: unknown) => {
      if (error instanceof Malformed)
        throw new CommandError(`${source} changed while it was read: ${error.message}`);
      throw error;
    });
    const keyFile = join(folder, 'log-key');
    return {
      to: url === undefined ? folder : 'the database at DATABASE_URL',
      entries: size,
      root,
      openings,
      accounts: old ? await copyAccounts(old, store) : null,
      key: await placeKey(logKey, options.newKey === true, origin, folder),
      keyFile,
    };
  } finally {
    await store.close();
  }
}

/** @throws CommandError where the new register would stand on the old one */
async function openOld(database: string, folder: string): Promise<Store> {
  const from = dirname(database);
  if (basename(database) !== 'register.sqlite') {
    throw new CommandError(`A database is read by the name register.sqlite: rename ${database}.`);
  }
  if (from === folder)
    throw new CommandError(`${folder} holds the database itself: restore into an empty place, with --to.`);
  return openStore({ folder: from, readOnly: true });
}

/** The entries of a database, checked before, as their journal. */
async function* journalOfDatabase({ log }: Store, size: number): AsyncGenerator<Uint8Array> {
  for await (const lines of journalOf(log, size)) yield utf8FromText(lines);
}

/** Those that open their commitments; a damaged one would say something that nobody committed to. */
async function copyOpenings(old: Store, store: Store): Promise<number> {
  let kept = 0;
  for (let after = ''; ; ) {
    const page = await old.openings.list(after, pageSize);
    const last = page.at(-1);
    if (!last) return kept;
    const good = page.filter(isOpening);
    await store.openings.keep(good);
    kept += good.length;
    after = last.commitment;
  }
}

async function copyAccounts(old: Store, store: Store): Promise<number> {
  let copied = 0;
  for (const account of await old.accounts.all()) if (await store.accounts.add(account)) copied++;
  return copied;
}

function notEmpty(folder: string, url: string | undefined): CommandError {
  const where = url === undefined ? folder : 'the database at DATABASE_URL';
  return new CommandError(
    `There is a register with entries in ${where}: restore into an empty place, with --to.`,
  );
}

async function keepOpenings(store: Store, path: string | undefined): Promise<number | null> {
  if (path === undefined) return null;
  let kept = 0;
  for await (const part of readOpenings(path)) {
    await store.openings.keep(part);
    kept += part.length;
  }
  return kept;
}

/** The private key in a file, as text. @throws CommandError when it is none, or another log's */
async function keyFrom(path: string, origin: string | undefined): Promise<string> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw readError(error, path);
  });
  try {
    const { name } = parsePrivateKey(text);
    if (origin === undefined || name === origin) return text.trim();
    throw new CommandError(
      `The key ${path} signs for ${name} when the log is ${origin}: bring the key of this log.`,
    );
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new CommandError(`The file ${path} holds no private key: bring the file log-key of the register.`);
  }
}

async function placeKey(
  text: string | undefined,
  mayMake: boolean,
  origin: string | undefined,
  folder: string,
): Promise<Done['key']> {
  if (text !== undefined) {
    await writeWhole(join(folder, 'log-key'), `${text}\n`, { mode: 0o600 });
    return 'brought';
  }
  if (mayMake && origin !== undefined) {
    await openLogKey({ folder, origin, mayCreate: true });
    return 'made';
  }
  if (process.env.OREBOOK_LOG_KEY) return 'environment';
  if (origin === undefined) return 'absent';
  return openLogKey({ folder, origin, mayCreate: false }).then(
    () => 'brought' as const,
    (error: unknown) => {
      if (error instanceof StoreError && error.code === 'key-absent') return 'absent' as const;
      throw error;
    },
  );
}

/** The public files of a log, checked before, as the journal of the same entries. */
async function* journalFromFiles(
  { read, place }: LogFiles,
  size: number,
  root: Hash,
): AsyncGenerator<Uint8Array> {
  yield utf8FromText(`${journalHeader}\n`);
  for (let index = 0; index * tileWidth < size; index++) {
    const first = index * tileWidth;
    const width = Math.min(tileWidth, size - first);
    const partial = await read(tilePath('entries', index, width));
    // A bundle that has filled since takes the place of the partial one.
    const bytes = partial ?? (await read(tilePath('entries', index)));
    if (!bytes) throw new CommandError(`${place}/${tilePath('entries', index, width)} is gone: try again.`);
    const entries = decodeEntryBundle(bytes, partial ? width : tileWidth).slice(0, width);
    yield utf8FromText(entries.map((entry, i) => `${journalLine(first + i, entry)}\n`).join(''));
  }
  yield utf8FromText(`${journalRoot(size, root)}\n`);
}

function told({ to, entries, root, openings, accounts, key, keyFile }: Done): string {
  const ofKey: Readonly<Record<Done['key'], string>> = {
    brought: `The key that signs is in ${keyFile}.`,
    made: `A new key was made in ${keyFile}: tell everyone who verifies, for the log is signed with another key from now on.`,
    environment: 'The key that signs is taken from OREBOOK_LOG_KEY.',
    absent: `The key that signs is not here: bring the old one to ${keyFile} before the start. If it is lost, restore again into an empty place with --new-key.`,
  };
  const lines = [
    `${entries.toLocaleString('en')} entries in ${to}, root ${root}`,
    openings === null
      ? 'Names and numbers are outside the log: without --openings FILE they show as not known.'
      : `${openings.toLocaleString('en')} openings kept: names and numbers show again${accounts === null ? ', also those erased since that file was written' : ''}.`,
    'Documents are outside the log: copy the folder documents of the old register beside it. Without it they show as not kept here, and their digests in the log tell whether one that is found again is the same.',
    accounts === null
      ? 'Accounts, sessions and drafts are outside the log: who works here signs in with a new account.'
      : `${accounts.toLocaleString('en')} accounts kept, with their passwords; sessions and drafts are gone: everyone signs in again.`,
    ofKey[key],
  ];
  return `${lines.join('\n')}\n`;
}
