/**
 * `./orebook verify`: checks a register from its public files alone: signatures, tree, tiles, the fold, every queue, and the last
 * visit. It starts from what anyone can fetch and shares no code with `#store`.
 */
import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import {
  base64FromBytes,
  bytesFromBase64,
  type Checkpoint,
  checkLog,
  checkpointFromBody,
  Malformed,
  type Note,
  parseNote,
  parseVkey,
  textFromUtf8,
} from '#proof';
import { CommandError } from './failure.ts';
import { isWebAddress, openLogFiles } from './log-files.ts';
import { faultOfMirror } from './mirror-manifest.ts';
import { openProgress } from './progress.ts';
import { isDatabaseFile, judgeDatabase } from './verify-database.ts';
import { judgeJournal } from './verify-journal.ts';
import { RegisterReplay } from './verify-replay.ts';
import { type Fault, faultyVerdict, reportOf, type Verdict } from './verify-report.ts';
import { judgeTenders } from './verify-tenders.ts';
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

/** Prints the verdict; the exit code is 0 when all was proved that can be, 2 when the log is at fault. @throws CommandError */
export async function verify(address: string, options: VerifyOptions): Promise<void> {
  // What is kept grows steadily: the collector need not leave room for it to double.
  setFlagsFromString('--heap-growing-percent=30');
  const verdict = await judge(address, options);
  process.stdout.write(options.json ? `${JSON.stringify(verdict, null, 2)}\n` : reportOf(verdict));
  if (!verdict.verified) process.exitCode = 2;
}

/** The verdict on what stands at an address, in a folder, in a journal or in a database. @throws CommandError when it or the key cannot be read */
export async function judge(address: string, options: VerifyOptions): Promise<Verdict> {
  const progress = openProgress();
  const onProgress = (done: number, total: number) => progress.step('checking entries', done, total);
  try {
    const database = await databaseAt(address);
    const isFile = !isWebAddress(address) && (await stat(address).catch(() => undefined))?.isFile();
    const verdict = database
      ? await judgeDatabase(database, options, onProgress)
      : isFile
        ? await judgeJournal(resolve(address), options, onProgress)
        : await judgeLog(address, options, onProgress);
    if (verdict.verified) progress.end();
    return verdict;
  } finally {
    progress.drop();
  }
}

/** The SQLite file of a register, named itself or by its folder; undefined where neither is meant. */
export async function databaseAt(address: string): Promise<string | undefined> {
  if (isWebAddress(address)) return undefined;
  for (const path of [address, join(address, 'register.sqlite')])
    if (await isDatabaseFile(path)) return resolve(path);
  return undefined;
}

type OnProgress = (done: number, total: number) => void;

async function judgeLog(address: string, options: VerifyOptions, onProgress: OnProgress): Promise<Verdict> {
  const { place, read, site } = await openLogFiles(address);
  const signed = signedNote((await read('checkpoint')) as Uint8Array);
  if ('code' in signed) return faultyVerdict({ place }, signed);
  const { note, checkpoint } = signed;
  const { origin, size, root } = checkpoint;
  const memory = await openMemory(origin, place, size, options);
  const file = await read('key');
  const published = file && publishedKey(file);
  if (published && typeof published !== 'string') return faultyVerdict({ place, origin, size }, published);
  const trusted = await trustedKeys(options, memory.key, async () => published);
  if (!trusted) throw new CommandError(`${place} publishes no key: pass --key with the key of the register.`);
  const facts = { place, origin, size, root: base64FromBytes(root) };
  const changed = keyChanged(trusted, memory);
  if (changed) return faultyVerdict(facts, changed);

  const replay = new RegisterReplay(origin, options.state === true);
  let check: Awaited<ReturnType<typeof checkLog>>;
  try {
    check = await checkLog({
      read,
      policy: trusted.policy,
      onEntry: (index, entry) => replay.take(index, entry),
      remembered: memory.toHold.map((visit) => ({ size: visit.size, root: bytesFromBase64(visit.root) })),
      onProgress,
    });
  } catch (error) {
    return faultyVerdict(facts, faultOfEntry(error));
  }
  if (!check.ok) {
    return faultyVerdict(facts, faultOfPolicy(check, trusted));
  }
  if (trusted.from === 'given' && published !== undefined && published !== trusted.vkey?.trim()) {
    const message = `The file key names ${published}, not the key that you gave, ${trusted.vkey}.`;
    return faultyVerdict(facts, { code: 'key-differs', message });
  }
  const mirrored =
    site &&
    (await faultOfMirror(
      site.read,
      trusted.policy.logs.map((log) => log.key),
      size,
      site.list,
    ));
  if (mirrored && 'code' in mirrored) return faultyVerdict(facts, mirrored);
  // A mirror has both logs; the key of the second is in the list that the first one's key has signed.
  const hasTenders = mirrored && (await read('tenders/checkpoint')) !== undefined;
  const tenders = hasTenders ? await judgeTenders({ read: (path) => read(`tenders/${path}`) }) : undefined;
  if (tenders && 'code' in tenders) {
    return faultyVerdict(facts, { ...tenders, message: `The log of tenders: ${tenders.message}` });
  }
  return conclude(replay, memory, {
    ...facts,
    ...(tenders && { tenderEntries: tenders.entries, tenders: tenders.tenders.length }),
    ...(mirrored && { siteFiles: mirrored.files }),
    ...signatures(check.policy, note, trusted.from),
    tiles: check.tiles,
  });
}

/** The verifier key in the file of that name. */
function publishedKey(file: Uint8Array): string | Fault {
  try {
    const text = textFromUtf8(file).trim();
    parseVkey(text);
    return text;
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { code: 'file-malformed', message: `The file key is malformed: ${error.message}` };
  }
}

function signedNote(bytes: Uint8Array): { readonly note: Note; readonly checkpoint: Checkpoint } | Fault {
  try {
    const note = parseNote(textFromUtf8(bytes));
    return { note, checkpoint: checkpointFromBody(note.text) };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { code: 'file-malformed', message: `The checkpoint is malformed: ${error.message}` };
  }
}
