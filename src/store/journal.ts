/** The journal of a log: written whole by an export, as it grows by a running server, and read back only when it adds up. */
import { createReadStream } from 'node:fs';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import {
  emptyRoot,
  equalBytes,
  Frontier,
  JournalReader,
  journalCheckpoint,
  journalHeader,
  journalLine,
  journalRoot,
  leafHash,
  linesFromBytes,
  Malformed,
  utf8FromText,
} from '#proof';
import { damagedEntry, firstDamagedEntry } from './damaged-entry.ts';
import { entriesInBatches } from './follow.ts';
import type { LogStore } from './store.ts';
import { StoreError } from './store-error.ts';

/** So many entries to a root line in an export: a bad entry that nothing else betrays is found among as many. */
const entriesToARoot = 4096;
const emptyJournal = `${journalHeader}\n${journalRoot(0, emptyRoot)}\n`;

/**
 * The lines of the journal of the first `size` entries, newlines included, some thousands a part. `checkpoint` is their signed note.
 * @throws StoreError `damaged` at its end, when the entries are not those that were sealed
 */
export async function* journalOf(log: LogStore, size: number, checkpoint?: string): AsyncGenerator<string> {
  yield `${journalHeader}\n`;
  const frontier = new Frontier();
  for await (const { from, entries } of entriesInBatches(log, 0, size)) {
    const lines: string[] = [];
    entries.forEach((entry, i) => {
      lines.push(journalLine(from + i, entry));
      frontier.append(leafHash(entry));
      if (frontier.size % entriesToARoot === 0) lines.push(journalRoot(frontier.size, frontier.root()));
    });
    yield `${lines.join('\n')}\n`;
  }
  if (!equalBytes(frontier.root(), await log.root(size)))
    throw damagedEntry((await firstDamagedEntry(log)) ?? 0);
  if (size === 0 || size % entriesToARoot !== 0) yield `${journalRoot(frontier.size, frontier.root())}\n`;
  if (checkpoint !== undefined) yield `${journalCheckpoint(checkpoint)}\n`;
}

/**
 * Loads a journal into an empty log. It is read twice: nothing is written before all of it adds up.
 * @throws Malformed naming the line and entry; StoreError `refused` when the log is not empty
 */
export async function restoreJournal(
  log: LogStore,
  readJournal: () => AsyncIterable<Uint8Array>,
  onProgress?: (done: number, total: number) => void,
): Promise<JournalReader> {
  if ((await log.size()) > 0) {
    throw new StoreError('refused', 'The register has entries already: restore into an empty one.');
  }
  const checked = await checkJournal(readJournal());
  const total = checked.size;
  let batch: Uint8Array[] = [];
  let size = 0;
  const keep = async () => {
    if (batch.length === 0) return;
    const result = await log.append(size, batch);
    if (!result.appended)
      throw new StoreError('refused', 'Another program writes to the register: stop it first.');
    size = result.size;
    batch = [];
    onProgress?.(size, total);
  };
  const again = new JournalReader();
  for await (const line of linesFromBytes(readJournal())) {
    const entry = again.read(line);
    if (entry) batch.push(entry);
    if (batch.length >= entriesToARoot) await keep();
  }
  again.end();
  await keep();
  return checked;
}

/** Reads a journal to its end. @throws Malformed at the first line that is not as it must be, or when it is cut off */
export async function checkJournal(bytes: AsyncIterable<Uint8Array>): Promise<JournalReader> {
  const reader = new JournalReader();
  for await (const line of linesFromBytes(bytes)) reader.read(line);
  reader.end();
  return reader;
}

/**
 * Keeps a journal of the log in a file as the log grows, flushed and sealed by a root line after each step, until the signal is
 * aborted. What is there is checked and continued; a last step that a crash cut off is written again.
 * @throws StoreError `damaged` when the file is a journal of another log or was changed; `not-writable`, `disk-full`
 */
export async function keepJournal(log: LogStore, path: string, signal: AbortSignal): Promise<void> {
  const { size, bytes } = await sealedPart(log, path);
  const file = await open(path, 'a+').catch((error: unknown) => {
    throw fileError(error, path);
  });
  try {
    await file.truncate(bytes);
    if (bytes === 0) await write(file, path, emptyJournal);
    await log.follow(
      size,
      async (from, entries) => {
        const lines = entries.map((entry, i) => journalLine(from + i, entry));
        const to = from + entries.length;
        await write(file, path, `${lines.join('\n')}\n${journalRoot(to, await log.root(to))}\n`);
      },
      signal,
    );
  } finally {
    await file.close();
  }
}

/** How many entries, and how many bytes, the journal's last root line covers. A crash can have cut off the last line, and no other. */
async function sealedPart(
  log: LogStore,
  path: string,
): Promise<{ readonly size: number; readonly bytes: number }> {
  const reader = new JournalReader();
  let sealed = { size: 0, bytes: 0 };
  let root = reader.root();
  let bytes = 0;
  try {
    for await (const line of linesFromBytes(wholeLines(createReadStream(path)))) {
      reader.read(line);
      bytes += utf8FromText(line).length + 1;
      if (!line.startsWith('root ')) continue;
      sealed = { size: reader.size, bytes };
      root = reader.root();
    }
    if (sealed.bytes === 0 && !`${journalHeader}\n`.startsWith(await readFile(path, 'utf8')))
      throw notOfThisLog(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return sealed;
    if (error instanceof Malformed) throw notOfThisLog(path);
    throw fileError(error, path);
  }
  if (sealed.size > (await log.size()) || !equalBytes(root, await log.root(sealed.size)))
    throw notOfThisLog(path);
  return sealed;
}

/** The bytes up to the last newline: what stands behind it was cut off. */
async function* wholeLines(parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  for await (const part of parts) {
    const end = part.lastIndexOf(0x0a) + 1;
    if (end > 0) {
      yield* rest;
      yield part.subarray(0, end);
      rest = [];
    }
    rest.push(part.subarray(end));
  }
}

async function write(file: FileHandle, path: string, text: string): Promise<void> {
  try {
    await file.appendFile(text);
    await file.sync();
  } catch (error) {
    throw fileError(error, path);
  }
}

function notOfThisLog(path: string): StoreError {
  return new StoreError(
    'damaged',
    `The journal ${path} is not one of this register: move it away, or mend the path.`,
  );
}

function fileError(error: unknown, path: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new StoreError('disk-full', `The disk of the journal ${path} is full: free some space.`, error);
  }
  if (code === undefined || error instanceof StoreError) return error;
  return new StoreError(
    'not-writable',
    `The journal ${path} cannot be written (${code}): mend the path or the rights.`,
    error,
  );
}
