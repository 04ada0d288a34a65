/** Verify on a journal: it proves its own order, and who wrote it where a signed checkpoint stands last in it. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import {
  base64FromBytes,
  bytesFromBase64,
  type Checkpoint,
  checkPolicy,
  checkpointFromBody,
  equalBytes,
  JournalReader,
  linesFromBytes,
  Malformed,
  parseNote,
} from '#proof';
import { EntryFault } from './entry-fault.ts';
import { RegisterReplay } from './verify-replay.ts';
import { type Fault, faultyVerdict, type Verdict } from './verify-report.ts';
import {
  conclude,
  faultOfEntry,
  faultOfPolicy,
  openMemory,
  signatures,
  trustedKeys,
  type VerifyOptions,
} from './verify-trust.ts';
import { readError } from './write-whole.ts';

/** @throws CommandError when the file or the key cannot be read */
export async function judgeJournal(
  path: string,
  options: VerifyOptions,
  onProgress: (done: number, total: number) => void,
): Promise<Verdict> {
  const last = await lastCheckpoint(path);
  const origin = last?.origin;
  const named = { place: path, ...(origin && { origin }) };
  const memory = await openMemory(origin, path, last?.size ?? 0, options);
  const seen = memory.toHold.map(({ size, root }) => ({ size, root: bytesFromBase64(root) }));
  const reader = new JournalReader();
  const replay = new RegisterReplay(origin, options.state === true);
  try {
    let endsWhole = false;
    const parts = partsOf(path, onProgress, (isWhole) => {
      endsWhole = isWhole;
    });
    for await (const line of linesFromBytes(parts)) {
      const index = reader.size;
      const entry = reader.read(line);
      if (!entry) continue;
      replay.take(index, entry);
      const other = seen.find(({ size, root }) => size === reader.size && !equalBytes(root, reader.root()));
      if (!other) continue;
      const message = `The first ${other.size} entries are not those that were signed for at the last visit.`;
      return faultyVerdict(named, { code: 'rewritten', message, entry: 0 });
    }
    reader.end();
    if (!endsWhole) throw new Malformed('journal-cut-off', '', 'its last line does not end: it is cut off.');
  } catch (error) {
    return faultyVerdict(named, faultOf(error, reader.size, path));
  }
  const { size, checkpoint: note } = reader;
  const facts = { ...named, size, root: base64FromBytes(reader.root()) };
  const before = seen.find((one) => one.size > size);
  if (before) {
    const message = `The journal has ${size} entries when the log had ${before.size} at the last visit.`;
    return faultyVerdict(facts, { code: 'rolled-back', message });
  }
  const trusted = await trustedKeys(options, memory.key, async () => undefined);
  if (note && trusted) {
    const verdict = checkPolicy(trusted.policy, note);
    if (!verdict.ok) return faultyVerdict(facts, faultOfPolicy(verdict, trusted));
    return conclude(replay, memory, { ...facts, ...signatures(verdict, note, trusted.from) });
  }
  if (options.key ?? options.policy) {
    const message = 'No signed checkpoint stands at its end: export the journal where the key of the log is.';
    return faultyVerdict(facts, { code: 'unsigned', message });
  }
  return conclude(replay, memory, { ...facts, witnesses: [], silentWitnesses: [], unknownSignatures: 0 });
}

async function* partsOf(
  path: string,
  onProgress: (done: number, total: number) => void,
  onEnd: (isWhole: boolean) => void,
) {
  const { size } = await stat(path);
  let done = 0;
  let last: number | undefined;
  for await (const part of createReadStream(path) as AsyncIterable<Uint8Array>) {
    done += part.length;
    last = part.at(-1);
    onProgress(done, size);
    yield part;
  }
  onEnd(last === 0x0a);
}

/** No signed checkpoint with all its witnesses is longer than a note may be. */
const tailBytes = 1_000_000;

/** The checkpoint at the end of a journal, before it is read: it names the register, so that earlier visits are found. */
async function lastCheckpoint(path: string): Promise<Checkpoint | undefined> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const start = Math.max(0, size - tailBytes);
      const tail = Buffer.alloc(size - start);
      await file.read(tail, 0, tail.length, start);
      const at = tail.lastIndexOf('\ncheckpoint ');
      if (at < 0) return undefined;
      const [line = ''] = tail
        .subarray(at + '\ncheckpoint '.length)
        .toString('utf8')
        .split('\n', 1);
      return checkpointFromBody(parseNote(String(JSON.parse(line))).text);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof Malformed || error instanceof SyntaxError) return undefined; // told when it is read in its turn
    throw readError(error, path);
  }
}

function faultOf(error: unknown, size: number, path: string): Fault {
  if (error instanceof EntryFault) return faultOfEntry(error);
  if (!(error instanceof Malformed)) throw readError(error, path);
  return { code: error.code, message: `The journal, ${error.message}`, entry: size };
}
