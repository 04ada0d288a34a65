/**
 * Checks a whole log from its public files, as anyone can: the checkpoint's signatures, every entry against the tree, every tile of
 * hashes, and the tree against the root that was signed and the root that was seen at the last visit. Reads each file once, in order.
 */
import { equalBytes, textFromUtf8 } from './bytes.ts';
import { type Checkpoint, checkpointFromBody } from './checkpoint.ts';
import { decodeEntryBundle } from './entry-bundle.ts';
import { type Hash, hashBytes, leafHash } from './hash.ts';
import { Malformed } from './malformed.ts';
import { checkPolicy, type Policy, type PolicyVerdict } from './policy.ts';
import { parseNote } from './signed-note.ts';
import { tilePath, tileWidth } from './tile.ts';
import { Frontier } from './tree.ts';

export interface LogCheckOptions {
  /** A file under the log's address, by path (`checkpoint`, `tile/…`); undefined when it is not there. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Which logs and witnesses are known, and how many must have signed. */
  readonly policy: Policy;
  /** Called with every entry in order, once it agrees with its hash in the tree; what is folded counts only if the whole check is ok. */
  readonly onEntry?: (index: number, entry: Uint8Array) => void;
  /** Sizes and roots of checkpoints that were seen before, at the last visit or elsewhere: the log must begin with each. */
  readonly remembered?: readonly { readonly size: number; readonly root: Hash }[];
  /** Tiles of hashes are checked too; default true. Without them a bad entry is found, but not named. */
  readonly tiles?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

export type LogCheck =
  | {
      readonly ok: true;
      readonly checkpoint: Checkpoint;
      readonly policy: Extract<PolicyVerdict, { ok: true }>;
      /** Tiles of hashes that were compared, all of them or none. */
      readonly tiles: number;
    }
  | {
      readonly ok: false;
      readonly code: LogFaultCode;
      readonly message: string;
      /** The first entry that is known to be bad, or the first of those among which it is. */
      readonly entry?: number;
    };

export type LogFaultCode =
  | 'file-missing'
  | 'file-malformed'
  | 'bad-signature'
  | 'unknown-log'
  | 'no-quorum'
  | 'entry-differs'
  | 'tile-differs'
  | 'root-differs'
  | 'rolled-back'
  | 'rewritten';

const filesAhead = 8; // read at once while one is checked: over a network the wait is what costs

/** Checks a log from its public files. A fault is answered, not thrown; what `read` or `onEntry` throws is thrown. */
export async function checkLog(options: LogCheckOptions): Promise<LogCheck> {
  try {
    return await check(options);
  } catch (error) {
    if (error instanceof LogFault) {
      const { code, message, entry } = error;
      return { ok: false, code, message, ...(entry === undefined ? {} : { entry }) };
    }
    throw error;
  }
}

class LogFault extends Error {
  readonly code: LogFaultCode;
  readonly entry: number | undefined;

  constructor(code: LogFaultCode, message: string, entry?: number) {
    super(message);
    this.code = code;
    this.entry = entry;
  }
}

async function check(options: LogCheckOptions): Promise<LogCheck> {
  const { policy, remembered = [], onEntry, onProgress, tiles: withTiles = true } = options;
  const { checkpoint, verdict } = await readCheckpoint(options);
  const { size } = checkpoint;
  const largest = Math.max(0, ...remembered.map((seen) => seen.size));
  if (largest > size) {
    const message = `The log has ${size} entries when it had ${largest} at the last visit.`;
    throw new LogFault('rolled-back', message);
  }
  const frontier = new Frontier();
  const tiles = withTiles ? new TileCheck(size, options) : undefined;
  const compareWithRemembered = () => {
    for (const seen of remembered) {
      if (seen.size !== frontier.size || equalBytes(frontier.root(), seen.root)) continue;
      const message = `The first ${seen.size} entries are not those that were signed for at the last visit.`;
      throw new LogFault('rewritten', message, 0);
    }
  };
  compareWithRemembered();
  for await (const { first, entries } of bundles(size, options)) {
    const leaves = entries.map(leafHash);
    await tiles?.compareLeaves(first, leaves);
    for (let i = 0; i < leaves.length; i++) {
      const completed = frontier.append(leaves[i] as Hash);
      compareWithRemembered();
      tiles?.take(completed);
      onEntry?.(first + i, entries[i] as Uint8Array);
    }
    await tiles?.compareFull(frontier.size);
    onProgress?.(frontier.size, size);
  }
  await tiles?.comparePartial();
  if (!equalBytes(frontier.root(), checkpoint.root)) {
    throw new LogFault(
      'root-differs',
      `The ${size} entries do not add up to the root that ${policyName(policy)} signed.`,
    );
  }
  return { ok: true, checkpoint, policy: verdict, tiles: tiles?.compared ?? 0 };
}

function policyName(policy: Policy): string {
  return policy.logs.map(({ key }) => key.name).join(' or ');
}

async function readCheckpoint({ read, policy }: LogCheckOptions) {
  const bytes = await read('checkpoint');
  if (!bytes) throw new LogFault('file-missing', 'The file checkpoint is not there.');
  try {
    const note = parseNote(textFromUtf8(bytes));
    const verdict = checkPolicy(policy, note);
    if (!verdict.ok) throw new LogFault(verdict.code, verdict.message);
    return { checkpoint: checkpointFromBody(note.text), verdict };
  } catch (error) {
    if (error instanceof Malformed)
      throw new LogFault('file-malformed', `The checkpoint is malformed: ${error.message}`);
    throw error;
  }
}

async function* bundles(size: number, options: LogCheckOptions) {
  const count = Math.ceil(size / tileWidth);
  const ahead: Promise<Uint8Array>[] = [];
  const start = (index: number) => {
    const bundle = readTile(options, 'entries', index, Math.min(tileWidth, size - index * tileWidth));
    bundle.catch(() => {}); // it is awaited in its turn
    ahead.push(bundle);
  };
  for (let index = 0; index < Math.min(filesAhead, count); index++) start(index);
  for (let index = 0; index < count; index++) {
    const first = index * tileWidth;
    const width = Math.min(tileWidth, size - first);
    const bytes = await (ahead.shift() as Promise<Uint8Array>);
    if (index + filesAhead < count) start(index + filesAhead);
    let entries: readonly Uint8Array[];
    try {
      entries = decodeFirst(bytes, width);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      const bad = first + Number(/^entry (\d+)$/.exec(error.at)?.[1] ?? 0);
      const message = `The bundle ${tilePath('entries', index, width)} is malformed: ${error.message}`;
      throw new LogFault('file-malformed', message, bad);
    }
    yield { first, entries };
  }
}

/** The entries of a bundle that may have grown since the checkpoint. @throws Malformed */
function decodeFirst(bytes: Uint8Array, width: number): readonly Uint8Array[] {
  try {
    return decodeEntryBundle(bytes, width);
  } catch (error) {
    if (error instanceof Malformed && error.code === 'bundle-width') {
      const grown = Number(/^Got (\d+)/.exec(error.message)?.[1]);
      if (grown > width) return decodeEntryBundle(bytes, grown).slice(0, width);
    }
    throw error;
  }
}

/** A tile or bundle; where a partial one is gone, the full one that took its place. */
async function readTile(
  { read }: LogCheckOptions,
  level: number | 'entries',
  index: number,
  width: number,
): Promise<Uint8Array> {
  const path = tilePath(level, index, width);
  const bytes = (await read(path)) ?? (width < tileWidth ? await read(tilePath(level, index)) : undefined);
  if (bytes) return bytes;
  const scale = level === 'entries' ? 1 : tileWidth ** level;
  throw new LogFault('file-missing', `The file ${path} is not there.`, index * tileWidth * scale);
}

/** Compares published tiles with the hashes that the entries give. */
class TileCheck {
  readonly #size: number;
  readonly #options: LogCheckOptions;
  /** Hashes of levels 1, 2, … of tiles, of the tile that is filling. */
  readonly #filling: Hash[][] = [];
  readonly #index: number[] = [];
  compared = 0;

  constructor(size: number, options: LogCheckOptions) {
    this.#size = size;
    this.#options = options;
  }

  async compareLeaves(first: number, leaves: readonly Hash[]): Promise<void> {
    const index = first / tileWidth;
    const differs = await this.#firstDifference(0, index, leaves);
    if (differs < 0) return;
    const path = tilePath(0, index, leaves.length);
    const entry = first + differs;
    throw new LogFault(
      'entry-differs',
      `Entry ${entry} and its hash in ${path} are not of each other.`,
      entry,
    );
  }

  /** Hashes that an entry completed: every eighth level stands in a tile. */
  take(completed: readonly Hash[]): void {
    for (let level = 1; level * 8 < completed.length; level++) {
      this.#filling[level] ??= [];
      this.#filling[level]?.push(completed[level * 8] as Hash);
    }
  }

  async compareFull(size: number): Promise<void> {
    for (let level = 1; level < this.#filling.length; level++) {
      if (size % tileWidth ** (level + 1) === 0) await this.#compareLevel(level);
    }
  }

  async comparePartial(): Promise<void> {
    for (let level = 1; level < this.#filling.length; level++) await this.#compareLevel(level);
  }

  async #compareLevel(level: number): Promise<void> {
    const hashes = this.#filling[level] ?? [];
    if (hashes.length === 0) return;
    const index = this.#index[level] ?? 0;
    const differs = await this.#firstDifference(level, index, hashes);
    if (differs >= 0) {
      const scale = tileWidth ** level;
      const from = (index * tileWidth + differs) * scale;
      const path = tilePath(level, index, hashes.length);
      const message = `Entries ${from} to ${from + scale - 1} do not add up to their hash in ${path}.`;
      throw new LogFault('tile-differs', message, from);
    }
    this.#filling[level] = [];
    this.#index[level] = index + 1;
  }

  /** Place of the first hash that the published tile has otherwise, or −1. */
  async #firstDifference(level: number, index: number, hashes: readonly Hash[]): Promise<number> {
    const width = Math.min(tileWidth, Math.floor(this.#size / tileWidth ** level) - index * tileWidth);
    const path = tilePath(level, index, width);
    const bytes = await readTile(this.#options, level, index, width);
    if (bytes.length < hashes.length * hashBytes || bytes.length % hashBytes !== 0) {
      const message = `The tile ${path} has ${bytes.length} bytes when ${hashes.length} hashes have ${hashes.length * hashBytes}.`;
      throw new LogFault('file-malformed', message, index * tileWidth ** (level + 1));
    }
    this.compared++;
    return hashes.findIndex(
      (hash, i) => !equalBytes(hash, bytes.subarray(i * hashBytes, (i + 1) * hashBytes)),
    );
  }
}
