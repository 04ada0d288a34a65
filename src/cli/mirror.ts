/** `./orebook mirror`: the public files of the log as static files, for any web host. Nothing is published that was not checked on the way. */
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  base64FromBytes,
  type Checkpoint,
  checkLog,
  checkpointFromBody,
  Malformed,
  parseNote,
  parseTilePath,
  textFromUtf8,
  tileWidth,
} from '#proof';
import { CommandError } from './failure.ts';
import { filesOfKeptLog, withKeptRegister } from './kept-register.ts';
import { type LogFiles, openLogFiles } from './log-files.ts';
import { openProgress } from './progress.ts';
import { trustedKeys } from './verify-trust.ts';
import { readError, writeError, writeWhole } from './write-whole.ts';

export interface MirrorOptions {
  /** Address or folder to mirror; the register kept here where absent. */
  readonly from?: string;
  /** The verifier key of the log. */
  readonly key?: string;
  readonly json?: boolean;
}

/** Writes the log's files below `folder`/log, and only those that are not there. @throws CommandError, StoreError */
export async function mirror(folder: string, options: MirrorOptions): Promise<void> {
  const target = join(resolve(folder), 'log');
  const progress = openProgress();
  const work = async (source: LogFiles) => {
    const mirrored = await mirrorLog(source, target, options, (done, total) =>
      progress.step('mirroring entries', done, total),
    );
    progress.end();
    return mirrored;
  };
  const done = await (options.from === undefined
    ? withKeptRegister(async (register) => work(await filesOfKeptLog(register)))
    : work(await openLogFiles(options.from))
  ).finally(() => progress.drop());
  if (options.json) process.stdout.write(`${JSON.stringify(done, null, 2)}\n`);
  else
    process.stdout.write(
      `${done.entries.toLocaleString('en')} entries in ${target}, root ${done.root}\n${done.written.toLocaleString('en')} files written, the others were there.\nAny web host may serve ${resolve(folder)}. Check it: orebook verify ${folder}\n`,
    );
}

interface Mirrored {
  readonly folder: string;
  readonly origin: string;
  readonly entries: number;
  readonly root: string;
  readonly written: number;
}

async function mirrorLog(
  source: LogFiles,
  target: string,
  options: MirrorOptions,
  onProgress: (done: number, total: number) => void,
): Promise<Mirrored> {
  const checkpoint = checkpointIn(await source.read('checkpoint'), source.place);
  const before = await readIfThere(join(target, 'checkpoint'));
  const mirrored = before && checkpointIn(before, target);
  if (mirrored && mirrored.origin !== checkpoint.origin) {
    throw new CommandError(
      `${target} mirrors ${mirrored.origin}, not ${checkpoint.origin}: name another folder.`,
    );
  }
  let key = await source.read('key');
  const trusted = await trustedKeys(options, undefined, async () => key && textFromUtf8(key).trim());
  if (!trusted)
    throw new CommandError(`${source.place} publishes no key: pass --key with the key of the register.`);
  key ??= new TextEncoder().encode(`${trusted.vkey}\n`);

  const fetched = new Set<string>();
  const aside = `${target}.part`; // nothing of a log that does not check comes between the files that do
  const copying =
    (reuse: boolean): LogFiles['read'] =>
    async (path) => {
      const tile = parseTilePath(path);
      if (!tile) return source.read(path);
      const there = reuse && tile.width === tileWidth ? await readIfThere(join(target, path)) : undefined;
      if (there) return there;
      const bytes = await source.read(path);
      if (bytes) {
        await writeWhole(join(aside, path), bytes);
        fetched.add(path);
      }
      return bytes;
    };
  const check = (read: LogFiles['read']) =>
    checkLog({ read, policy: trusted.policy, remembered: mirrored ? [mirrored] : [], onProgress });
  try {
    await rm(aside, { recursive: true, force: true });
    let checked = await check(copying(true));
    // A file that was spoiled in the mirror is fetched again; what is wrong at its source stays wrong.
    if (!checked.ok && mirrored) checked = await check(copying(false));
    if (!checked.ok) {
      const { message } = checked;
      throw new CommandError(`${source.place}: ${message} The mirror still shows what it showed before.`);
    }
    for (const path of fetched) await moveIntoPlace(join(aside, path), join(target, path));
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
  await writeWhole(join(target, 'key'), key);
  await writeWhole(join(target, 'checkpoint'), (await source.read('checkpoint')) as Uint8Array); // last: all it covers is there
  for (const path of fetched) {
    if (!path.includes('.p/')) await rm(join(target, `${path}.p`), { recursive: true, force: true });
  }
  const { origin, size, root } = checkpoint;
  return { folder: target, origin, entries: size, root: base64FromBytes(root), written: fetched.size };
}

async function moveIntoPlace(from: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  } catch (error) {
    throw writeError(error, to);
  }
}

function checkpointIn(bytes: Uint8Array | undefined, place: string): Checkpoint {
  try {
    return checkpointFromBody(parseNote(textFromUtf8(bytes ?? new Uint8Array())).text);
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    throw new CommandError(`The checkpoint of ${place} is malformed: ${error.message}`);
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (/^(ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw readError(error, path);
  }
}
