/** The register that this machine keeps: where it is, who signs it, and its public files as a running server would give them. */
import { join, resolve } from 'node:path';
import {
  checkpointBody,
  encodeEntryBundle,
  entryFromBytes,
  formatTlogProof,
  formatVkey,
  hasTile,
  inclusionProof,
  parseTilePath,
  type Signer,
  signNote,
  tileBytes,
  tileWidth,
  utf8FromText,
  withCosignatures,
} from '#proof';
import {
  checkKeptCheckpoint,
  type LogKey,
  type LogStore,
  openLogKey,
  openStore,
  type Store,
  StoreError,
} from '#store';
import { CommandError } from './failure.ts';
import type { LogFiles } from './log-files.ts';

/** `OREBOOK_DATA`, by default `data/register` in the clone. */
export function registerFolder(): string {
  return resolve(process.env.OREBOOK_DATA ?? join(import.meta.dirname, '..', '..', 'data', 'register'));
}

export interface KeptRegister {
  readonly store: Store;
  readonly folder: string;
}

/** Opens the register, for reading beside a server that may be running, and closes it after the work. @throws StoreError */
export async function withKeptRegister<T>(
  work: (register: KeptRegister) => Promise<T>,
  { readOnly = true } = {},
): Promise<T> {
  const folder = registerFolder();
  const store = await openStore({ url: process.env.DATABASE_URL, folder, readOnly });
  try {
    return await work({ store, folder });
  } finally {
    await store.close();
  }
}

/** The name of the log, as its first entry says; undefined for an empty log. @throws CommandError for a log of something else */
async function originOf(log: Pick<LogStore, 'read'>): Promise<string | undefined> {
  const [first] = await log.read(0, 1);
  if (!first) return undefined;
  const { kind, origin } = entryFromBytes(first);
  if (kind === 'register-opened' && typeof origin === 'string') return origin;
  throw new CommandError('The log does not begin as a register does: restore it from its journal.');
}

/** Who signs the log; undefined where the key is not here. @throws StoreError for a key that cannot be read or is another's */
export async function signerOf({ store, folder }: KeptRegister): Promise<LogKey | undefined> {
  const origin = await originOf(store.log);
  if (origin === undefined) return undefined;
  try {
    const signer = await openLogKey({ folder, origin, text: process.env.OREBOOK_LOG_KEY, mayCreate: false });
    await checkKeptCheckpoint(store, signer.key); // nothing is signed anew that was written anew behind our back
    return signer;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'key-absent') return undefined;
    throw error;
  }
}

/** The signed checkpoint of the first `size` entries, with the cosignatures that were collected for it. */
export async function checkpointOf({ store }: KeptRegister, signer: Signer, size: number): Promise<string> {
  const body = checkpointBody({ origin: signer.key.name, size, root: await store.log.root(size) });
  const lines = (await store.cosignatures.ofSize(size)).map(({ line }) => line);
  return withCosignatures(signNote(body, [signer]), lines);
}

/** The public files of the log as it stands now. @throws CommandError when it is empty or the key is not here */
export async function filesOfKeptLog(register: KeptRegister): Promise<LogFiles> {
  const { store, folder } = register;
  const size = await store.log.size();
  const signer = await signerOf(register);
  if (!signer) {
    throw new CommandError(
      size === 0
        ? 'The register has no entries yet: start it first.'
        : `The key ${join(folder, 'log-key')} that signs this register is not here: bring it back, or mirror from the address of the server with --from.`,
    );
  }
  const place = store.kind === 'postgres' ? 'the database' : folder;
  return filesOfLog(store.log, signer, await checkpointOf(register, signer, size), size, place);
}

/** The public files of the log of tenders as it stands now, which the register signs with a key of its own. */
export async function filesOfKeptTenders(
  { store, folder }: KeptRegister,
  key: LogKey,
): Promise<LogFiles & { readonly proof: (index: number) => Promise<string> }> {
  const { tenderLog } = store;
  const signer = key.derived('tenders');
  const size = await tenderLog.size();
  const root = await tenderLog.root(size);
  const checkpoint = signNote(checkpointBody({ origin: signer.key.name, size, root }), [signer]);
  const place = store.kind === 'postgres' ? 'the database' : folder;
  return {
    ...filesOfLog(tenderLog, signer, checkpoint, size, place),
    proof: async (index) =>
      formatTlogProof({ index, path: await inclusionProof(index, size, tenderLog.readHashes), checkpoint }),
  };
}

function filesOfLog(
  log: Pick<LogStore, 'read' | 'readHashes'>,
  signer: Signer,
  signed: string,
  size: number,
  place: string,
): LogFiles {
  const checkpoint = utf8FromText(signed);
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    if (path === 'checkpoint') return checkpoint;
    if (path === 'key') return utf8FromText(`${formatVkey(signer.key)}\n`);
    const tile = parseTilePath(path);
    if (!tile || !hasTile(size, tile)) return undefined;
    if (tile.level !== 'entries') return tileBytes(tile, log.readHashes);
    const first = tile.index * tileWidth;
    return encodeEntryBundle(await log.read(first, first + tile.width));
  };
  return { place, read };
}
