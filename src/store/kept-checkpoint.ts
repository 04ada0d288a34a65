/**
 * The newest signed checkpoint stands beside the log that it is of. Whoever cuts the log off, or writes it anew with hashes that fit,
 * would have to sign again: the next opening finds it.
 */
import {
  checkpointFromBody,
  equalBytes,
  formatVkey,
  Malformed,
  parseNote,
  type VerifierKey,
  verifyNote,
} from '#proof';
import { damagedEntry, firstDamagedEntry } from './damaged-entry.ts';
import type { Settings, Store } from './store.ts';
import { StoreError } from './store-error.ts';

const name = 'checkpoint';

/** Keeps the signed checkpoint and the key that verifies it. Durable when it resolves. */
export async function keepCheckpoint(settings: Settings, note: string, key: VerifierKey): Promise<void> {
  await settings.set(name, { note, key: formatVkey(key) });
}

/**
 * Holds the log against the checkpoint that was kept last, where there is one.
 * @throws StoreError `damaged` for a log that lost entries or begins with others, and for a checkpoint that `key` has not signed
 */
export async function checkKeptCheckpoint(
  { log, settings }: Pick<Store, 'log' | 'settings'>,
  key: VerifierKey,
): Promise<void> {
  const kept = (await settings.get(name)) as { readonly note?: unknown } | undefined;
  if (kept === undefined) return;
  const { size, root } = checkpointIn(String(kept.note), key);
  const has = await log.size();
  if (size > has) {
    throw damaged(`The log has ${has} entries when its last checkpoint covers ${size}: entries were removed`);
  }
  if (!equalBytes(await log.root(size), root)) {
    const entry = await firstDamagedEntry(log);
    if (entry !== undefined) throw damagedEntry(entry);
    throw damaged(`The first ${size} entries are not those of its last checkpoint: the log was written anew`);
  }
}

function checkpointIn(text: string, key: VerifierKey) {
  try {
    const note = parseNote(text);
    const checked = verifyNote(note, [key]);
    if (checked.ok) return checkpointFromBody(note.text);
    throw damaged(`The last checkpoint of the log is not signed with its key`);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw damaged(`The last checkpoint of the log is malformed (${error.message})`);
  }
}

function damaged(what: string): StoreError {
  return new StoreError(
    'damaged',
    `${what}; restore the register from its journal or a mirror (orebook restore).`,
  );
}
