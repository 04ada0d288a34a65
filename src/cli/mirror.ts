/**
 * `./orebook mirror`: the whole public site as static files, for any web host: the log, the app, and a program that answers for the register in
 * the reader's browser. Nothing of the log is published that was not checked on the way.
 */
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
import {
  filesOfKeptLog,
  filesOfKeptTenders,
  type KeptRegister,
  signerOf,
  withKeptRegister,
} from './kept-register.ts';
import { isWebAddress, type LogFiles, openLogFiles } from './log-files.ts';
import { type Site, writeSite } from './mirror-site.ts';
import { openProgress } from './progress.ts';
import { trustedKeys } from './verify-trust.ts';
import { readError, writeError, writeWhole } from './write-whole.ts';

export interface MirrorOptions {
  /** Address or folder to mirror; the register kept here where absent. */
  readonly from?: string;
  /** The verifier key of the log. */
  readonly key?: string;
  /** Only the files of the log: what a mirror of another's register can have. */
  readonly logOnly?: boolean;
  /** Address at which the register itself is served, told on every page. */
  readonly source?: string;
  readonly json?: boolean;
}

/** Writes the files of both logs below `folder`/log, only those that are not there, and the site beside them. @throws CommandError, StoreError */
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
  /** Its key is its own: the one that it publishes, which the list of the site's files is signed over. */
  const workOnTenders = async (source: LogFiles) => {
    const { entries } = await mirrorLog(source, join(target, 'tenders'), {}, () => {});
    return { tenders: entries };
  };
  const withSite = async (register: KeptRegister): Promise<Done> => {
    const mirrored = await work(await filesOfKeptLog(register));
    const signer = await signerOf(register);
    const tenders = signer && (await filesOfKeptTenders(register, signer));
    const both = { ...mirrored, ...(tenders && (await workOnTenders(tenders))) };
    if (options.logOnly || !tenders) return both;
    progress.step('writing the site', 0, 1);
    const site = await writeSite(resolve(folder), register, {
      size: mirrored.entries,
      signer,
      source: sourceOf(options),
      tenders: { size: both.tenders ?? 0, proof: tenders.proof },
    });
    progress.end();
    return { ...both, site };
  };
  const withTenders = async (from: string): Promise<Done> => {
    const mirrored = await work(await openLogFiles(from));
    const tenders = await openLogFiles(tendersAt(from)).catch(() => undefined); // a register without tenders has no such log
    return { ...mirrored, ...(tenders && (await workOnTenders(tenders))) };
  };
  const done = await (options.from === undefined
    ? withKeptRegister(withSite)
    : withTenders(options.from)
  ).finally(() => progress.drop());
  process.stdout.write(options.json ? `${JSON.stringify(done, null, 2)}\n` : told(done, folder));
}

type Done = Mirrored & {
  /** Entries of the log of tenders. */
  readonly tenders?: number;
  readonly site?: Site;
};

/** Where the log of tenders of a register or a mirror stands. */
function tendersAt(address: string): string {
  const base = address.replace(/\/+$/, '');
  return /\/log$/.test(base) ? `${base}/tenders` : `${base}/log/tenders`;
}

function sourceOf({ source }: MirrorOptions): string | undefined {
  if (source !== undefined && !isWebAddress(source))
    throw new CommandError(`"${source}" is not an address: --source begins with http:// or https://.`);
  return source;
}

function told({ entries, root, written, tenders, site }: Done, folder: string): string {
  const lines = [
    `${entries.toLocaleString('en')} entries in ${join(resolve(folder), 'log')}, root ${root}`,
    `${written.toLocaleString('en')} files of the log written, the others were there.`,
    ...(tenders === undefined
      ? []
      : [`${tenders.toLocaleString('en')} entries of the log of tenders beside them.`]),
    site
      ? `${site.files.toLocaleString('en')} files of the site, ${(site.bytes / 1e6).toFixed(1)} MB: any web host may serve ${resolve(folder)} as the root of a name.`
      : `The files of the log only: any web host may serve ${resolve(folder)}. The site is written where the register is kept, for names are outside its log.`,
    `Check it: orebook verify ${folder}`,
  ];
  return `${lines.join('\n')}\n`;
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
