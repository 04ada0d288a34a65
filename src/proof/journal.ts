/*  The journal: the log as lines of text that end in the root hash they must add up to. Loading it is checking it.
 *
 *      orebook-journal 1
 *      0 bLHKfzKvZ…= {"at":"2026-11-23T09:00:00.000Z","kind":"register-opened",…}      index, leaf hash, the entry itself
 *      1 9fQm2Xx1c…= {"at":"2026-11-23T09:15:00.000Z","kind":"application-lodged",…}
 *      root 2 sFodV/vSp…=                                                              size, root of all entries above
 *      checkpoint "example.org/kz\n2\nsFodV/vSp…=\n\n— example.org/kz …\n"             the signed note, as a JSON string
 *
 *  Index and leaf hash stand beside each entry so that the first bad line is named, and root lines stand wherever the journal was
 *  complete once, so that it can grow: a running server appends entries and another root line.
 */
import { base64FromBytes, concatBytes, equalBytes, textFromUtf8, utf8FromText } from './bytes.ts';
import { checkpointFromBody, decimal, hashFromBase64 } from './checkpoint.ts';
import { type Hash, leafHash } from './hash.ts';
import { Malformed } from './malformed.ts';
import { type Note, parseNote } from './signed-note.ts';
import { Frontier } from './tree.ts';

/** The first line, without its newline. */
export const journalHeader = 'orebook-journal 1';

/**
 * One entry as a line, without its newline. Inverse: `JournalReader.read`.
 * @throws Malformed when the entry is not a JSON object in UTF-8 on one line, which canonical entries are
 */
export function journalLine(index: number, entry: Uint8Array): string {
  const text = textFromUtf8(entry);
  if (!/^\{[^\n]*\}$/.test(text)) {
    throw new Malformed('not-a-line', `entry ${index}`, 'The entry is not a JSON object on one line.');
  }
  return `${index} ${base64FromBytes(leafHash(entry))} ${text}`;
}

/** The line that says what the entries above must add up to. */
export function journalRoot(size: number, root: Hash): string {
  return `root ${size} ${base64FromBytes(root)}`;
}

/** The line that carries the signed checkpoint of the entries above. */
export function journalCheckpoint(note: string): string {
  return `checkpoint ${JSON.stringify(note)}`;
}

/**
 * The lines of a text file as its bytes arrive, without their newlines. Only 0x0A ends a line: U+2028 may stand inside an entry,
 * and common line readers break there. @throws Malformed when the bytes are not UTF-8
 */
export async function* linesFromBytes(
  parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<string> {
  let rest: Uint8Array[] = [];
  for await (const part of parts) {
    let from = 0;
    for (let end = part.indexOf(0x0a); end >= 0; end = part.indexOf(0x0a, from)) {
      yield textFromUtf8(concatBytes(...rest, part.subarray(from, end)));
      rest = [];
      from = end + 1;
    }
    if (from < part.length) rest.push(part.slice(from));
  }
  if (rest.length > 0) yield textFromUtf8(concatBytes(...rest));
}

/** Reads a journal line by line and checks it on the way; throws at the first line that is not as it must be. */
export class JournalReader {
  readonly #frontier = new Frontier();
  #line = 0;
  #sealedSize = -1;
  #checkpoint: Note | undefined;

  /** Entries read so far. */
  get size(): number {
    return this.#frontier.size;
  }

  /** Entries that the last root line covers. */
  get sealedSize(): number {
    return Math.max(0, this.#sealedSize);
  }

  root(): Hash {
    return this.#frontier.root();
  }

  /** The signed checkpoint of all entries read so far, where one stands last; its signatures are for the caller to check. */
  get checkpoint(): Note | undefined {
    return this.#checkpoint;
  }

  /** Takes the next line, without its newline; gives the entry where it is one. @throws Malformed naming line and entry */
  read(line: string): Uint8Array | undefined {
    this.#line++;
    if (this.#line === 1) {
      if (line !== journalHeader)
        throw this.#fault('not-a-journal', `The first line is not "${journalHeader}".`);
      return undefined;
    }
    if (/^\d/.test(line)) return this.#entry(line);
    if (line.startsWith('root ')) return this.#rootLine(line);
    if (line.startsWith('checkpoint ')) return this.#checkpointLine(line);
    throw this.#fault('not-a-journal', 'The line is not an entry, a root or a checkpoint.');
  }

  /** To be called after the last line. @throws Malformed when the journal does not end in a root line over all of its entries */
  end(): void {
    if (this.#line === 0) throw this.#fault('not-a-journal', 'The journal is empty.');
    if (this.#sealedSize === this.size) return;
    const message = `The journal is cut off: ${this.size} entries, and the last root line covers ${this.sealedSize}.`;
    throw this.#fault('journal-cut-off', message);
  }

  #entry(line: string): Uint8Array {
    const match = /^(\d+) ([A-Za-z0-9+/]{43}=) (\{[^\n]*\})$/.exec(line);
    if (!match) throw this.#fault('entry-differs', 'The line is not an index, a leaf hash and an entry.');
    const [, index = '', hash = '', text = ''] = match;
    if (index !== String(this.size)) {
      throw this.#fault('entry-out-of-place', `Got entry ${index} when expected ${this.size}.`);
    }
    const entry = utf8FromText(text);
    const leaf = leafHash(entry);
    if (base64FromBytes(leaf) !== hash) {
      throw this.#fault('entry-differs', 'The entry and the leaf hash beside it are not of each other.');
    }
    this.#frontier.append(leaf);
    this.#checkpoint = undefined; // it covers only what stands above it
    return entry;
  }

  #rootLine(line: string): undefined {
    const [, size = '', root = '', ...rest] = line.split(' ');
    const stated = decimal(size, `line ${this.#line}`);
    const hash = hashFromBase64(root, `line ${this.#line}`);
    if (rest.length > 0 || stated !== this.size) {
      throw this.#fault('root-differs', `The root is of ${stated} entries, and ${this.size} stand above it.`);
    }
    if (!equalBytes(hash, this.root())) {
      const first = this.sealedSize;
      throw this.#fault(
        'root-differs',
        `Entries ${first} to ${stated - 1} do not add up to the root; those before do.`,
      );
    }
    this.#sealedSize = stated;
  }

  #checkpointLine(line: string): undefined {
    let note: unknown;
    try {
      note = JSON.parse(line.slice('checkpoint '.length));
    } catch {
      throw this.#fault('not-a-journal', 'The checkpoint is not a JSON string.');
    }
    if (typeof note !== 'string') throw this.#fault('not-a-journal', 'The checkpoint is not a JSON string.');
    const parsed = parseNote(note);
    const { size, root } = checkpointFromBody(parsed.text);
    if (size !== this.size || !equalBytes(root, this.root())) {
      throw this.#fault(
        'checkpoint-differs',
        `The checkpoint of ${size} is not of the ${this.size} entries above it.`,
      );
    }
    this.#checkpoint = parsed;
  }

  #fault(code: string, message: string): Malformed {
    return new Malformed(code, `line ${this.#line} (entry ${this.size})`, message);
  }
}
