/**
 * Verify on the SQLite file of a register: every entry against the hashes beside it, the tree, the checkpoint that was kept last, the
 * fold and every queue. It reads the file itself and shares no code with `#store`, so that both would have to be wrong in the same way.
 */
import { open } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import {
  base64FromBytes,
  bytesFromBase64,
  type Checkpoint,
  checkPolicy,
  checkpointFromBody,
  equalBytes,
  Frontier,
  type Hash,
  hashBytes,
  leafHash,
  Malformed,
  type Note,
  parseNote,
  parseVkey,
  verifyNote,
} from '#proof';
import { CommandError } from './failure.ts';
import { RegisterReplay } from './verify-replay.ts';
import { type Fault, faultyVerdict, type Verdict } from './verify-report.ts';
import {
  conclude,
  faultOfEntry,
  faultOfPolicy,
  keyChanged,
  openMemory,
  signatures,
  trustedKeys,
  type VerifyOptions,
} from './verify-trust.ts';

const magic = 'SQLite format 3\0';

/** True for a file that begins as those of SQLite do. */
export async function isDatabaseFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (!file) return false;
  try {
    const head = Buffer.alloc(magic.length);
    await file.read(head, 0, head.length, 0);
    return head.toString('latin1') === magic;
  } catch {
    return false; // a folder
  } finally {
    await file.close();
  }
}

interface Row {
  readonly entry_index: number;
  readonly hashes: Uint8Array;
  readonly bytes: Uint8Array;
}

/** @throws CommandError when the file, or the key, cannot be read */
export async function judgeDatabase(
  path: string,
  options: VerifyOptions,
  onProgress: (done: number, total: number) => void,
): Promise<Verdict> {
  const database = opened(path);
  try {
    return await judgeRows(database, path, options, onProgress);
  } catch (error) {
    const { code, errcode } = error as { code?: string; errcode?: number };
    if (code !== 'ERR_SQLITE_ERROR') throw error;
    const primary = (errcode ?? 0) & 0xff;
    if (primary === 11 || primary === 26) {
      const message = `The file is damaged (${(error as Error).message}).`;
      return faultyVerdict({ place: path }, { code: 'file-malformed', message });
    }
    throw new CommandError(
      `${path} cannot be read (${(error as Error).message}): mend the path or the rights.`,
    );
  } finally {
    database.close();
  }
}

function opened(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  } catch (error) {
    throw new CommandError(
      `${path} cannot be opened (${(error as Error).message}): mend the path or the rights.`,
    );
  }
}

async function judgeRows(
  database: DatabaseSync,
  path: string,
  options: VerifyOptions,
  onProgress: (done: number, total: number) => void,
): Promise<Verdict> {
  const named = { place: path };
  if (!database.prepare("select 1 from sqlite_schema where type = 'table' and name = 'entries'").get())
    throw new CommandError(`${path} holds no register: mend the path.`);
  const kept = keptCheckpoint(database);
  if (kept && 'code' in kept) return faultyVerdict(named, kept);
  const total = Number(database.prepare('select count(*) as size from entries').get()?.size ?? 0);
  const origin = kept?.checkpoint.origin;
  const memory = await openMemory(origin, path, total, options);
  const seen = memory.toHold.map(({ size, root }) => ({ size, root: bytesFromBase64(root) }));

  const frontier = new Frontier();
  const replay = new RegisterReplay(origin, options.state === true);
  const about = () => ({ ...named, ...(origin && { origin }), size: frontier.size });
  const rows = database.prepare('select entry_index, hashes, bytes from entries order by entry_index');
  for (const row of rows.iterate() as Iterable<unknown> as Iterable<Row>) {
    const entry = frontier.size;
    if (row.entry_index !== entry) {
      const message = `Got entry ${row.entry_index} when expected ${entry}.`;
      return faultyVerdict(about(), { code: 'entry-out-of-place', message, entry });
    }
    if (!isOf(frontier.append(leafHash(row.bytes)), row.hashes)) {
      const message = `Entry ${entry} and the hashes beside it are not of each other.`;
      return faultyVerdict(about(), { code: 'entry-differs', message, entry });
    }
    const known = [...seen, ...(kept ? [kept.checkpoint] : [])];
    const other = known.find(
      ({ size, root }) => size === frontier.size && !equalBytes(root, frontier.root()),
    );
    if (other) return faultyVerdict(about(), rewritten(other, kept?.checkpoint));
    try {
      replay.take(entry, row.bytes);
    } catch (error) {
      return faultyVerdict(about(), faultOfEntry(error));
    }
    if (frontier.size % 1024 === 0) onProgress(frontier.size, total);
  }
  const { size } = frontier;
  const facts = { ...about(), root: base64FromBytes(frontier.root()) };
  const before = [...(kept ? [kept.checkpoint] : []), ...seen].find((one) => one.size > size);
  if (before) {
    const when = before === kept?.checkpoint ? 'its last checkpoint covers' : 'at the last visit it had';
    const message = `The database has ${size} entries when ${when} ${before.size}.`;
    return faultyVerdict(facts, { code: 'rolled-back', message, entry: size });
  }
  const unsigned = { ...facts, witnesses: [], silentWitnesses: [], unknownSignatures: 0 };
  if (!kept) {
    if (options.key ?? options.policy) {
      const message = 'No signed checkpoint is kept in it: start the register once, or verify its mirror.';
      return faultyVerdict(facts, { code: 'unsigned', message });
    }
    return conclude(replay, memory, unsigned);
  }
  const trusted = await trustedKeys(options, memory.key, async () => kept.key);
  if (!trusted) return conclude(replay, memory, unsigned);
  const changed = keyChanged(trusted, memory);
  if (changed) return faultyVerdict(facts, changed);
  const verdict = checkPolicy(trusted.policy, kept.note);
  if (!verdict.ok) return faultyVerdict(facts, faultOfPolicy(verdict, trusted));
  return conclude(replay, memory, { ...facts, ...signatures(verdict, kept.note, trusted.from) });
}

function rewritten(other: { readonly size: number }, kept: Checkpoint | undefined): Fault {
  const whose = other === kept ? 'by the checkpoint that was kept last' : 'at the last visit';
  const message = `The first ${other.size} entries are not those that were signed for ${whose}.`;
  return { code: 'rewritten', message, entry: 0 };
}

/** True when the hashes that an entry completes stand in its row, one behind the other. */
function isOf(completed: readonly Hash[], hashes: Uint8Array): boolean {
  return (
    hashes.length === completed.length * hashBytes &&
    completed.every((hash, i) => equalBytes(hash, hashes.subarray(i * hashBytes, (i + 1) * hashBytes)))
  );
}

interface Kept {
  readonly note: Note;
  readonly checkpoint: Checkpoint;
  /** Under which it is good; it proves itself. */
  readonly key: string;
}

/** The signed checkpoint that a register keeps beside its log, at most a second old while it runs; undefined where it has not run yet. */
function keptCheckpoint(database: DatabaseSync): Kept | Fault | undefined {
  const row = database.prepare("select value from settings where name = 'setting:checkpoint'").get();
  if (!row) return undefined;
  try {
    const { note: text, key } = JSON.parse(String(row.value)) as Record<string, unknown>;
    const note = parseNote(String(text));
    const checked = verifyNote(note, [parseVkey(String(key))]);
    if (!checked.ok) return { code: checked.code, message: `The checkpoint kept last: ${checked.message}` };
    return { note, checkpoint: checkpointFromBody(note.text), key: String(key) };
  } catch (error) {
    if (!(error instanceof Malformed || error instanceof SyntaxError)) throw error;
    return { code: 'file-malformed', message: `The checkpoint kept last is malformed: ${error.message}` };
  }
}
