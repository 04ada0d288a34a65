/** The public files of a log, over the network or in a folder: what anyone can read, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CommandError } from './failure.ts';
import { readError } from './write-whole.ts';

export interface LogFiles {
  /** Where they are: `http://localhost:8080/log`, `/srv/mirror/log`. */
  readonly place: string;
  /**
   * The bytes of a file by its path under the log; undefined when it is not there. The checkpoint is that of the first look, however
   * the log grows meanwhile. @throws CommandError
   */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** What stands beside the log, where it stands in a place of its own: a mirror. */
  readonly site?: {
    readonly read: (path: string) => Promise<Uint8Array | undefined>;
    /** Paths of all files, where that can be told: in a folder. */
    readonly list?: () => readonly string[];
  };
}

const secondsToWait = 30;
const attempts = 3;
/** 256 entries of 65,535 bytes with their lengths: no file of a log is larger. */
const maximumFileBytes = 256 * (65_535 + 2);
/** All entries of a large register, compressed. */
const maximumSiteFileBytes = 2 ** 31;

/**
 * The log of a register by its address, or by a folder that holds its files. The files may stand there or in `log/` below.
 * @throws CommandError when nothing is there, or nobody answers
 */
export async function openLogFiles(address: string): Promise<LogFiles> {
  const isWeb = isWebAddress(address);
  const base = isWeb ? webBase(address) : resolve(address);
  if (!isWeb && !(await stat(base).catch(() => undefined))) {
    throw new CommandError(
      `There is no file or folder ${address}: mend the path; an address on the network begins with http:// or https://.`,
    );
  }
  const places = /\/log$/.test(base) ? [base] : [`${base}/log`, base];
  for (const place of places) {
    const read = isWeb ? (path: string) => fetchFile(`${place}/${path}`) : folderReader(place);
    const checkpoint = await read('checkpoint');
    if (!checkpoint) continue;
    const readOther = isWeb ? withTileAhead(read) : read;
    const around = place.endsWith('/log') ? place.slice(0, -'/log'.length) : undefined;
    return {
      place,
      read: async (path) => (path === 'checkpoint' ? checkpoint : readOther(path)),
      ...(around !== undefined && { site: isWeb ? siteOnWeb(around) : siteInFolder(around) }),
    };
  }
  throw new CommandError(
    `${address} has no log: there is no ${places.join('/checkpoint and no ')}/checkpoint.`,
  );
}

export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

function webBase(address: string): string {
  if (!URL.canParse(address)) throw new CommandError(`"${address}" is not an address: mend it.`);
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}

function folderReader(folder: string): LogFiles['read'] {
  return async (path) => {
    const file = join(folder, path);
    try {
      return readFileSync(file); // whoever checks a log has nothing else to do, and a thread costs more than the read
    } catch (error) {
      if (/^(ENOENT|ENOTDIR)$/.test((error as NodeJS.ErrnoException).code ?? '')) return undefined;
      throw readError(error, file);
    }
  };
}

function siteOnWeb(base: string): NonNullable<LogFiles['site']> {
  return { read: (path) => fetchFile(`${base}/${path}`, 'any type') };
}

function siteInFolder(folder: string): NonNullable<LogFiles['site']> {
  return {
    read: folderReader(folder),
    list: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((file) => file.isFile())
        .map((file) => relative(folder, join(file.parentPath, file.name)).split(sep).join('/')),
  };
}

/** Whoever asks for a bundle of entries asks for the tile of their hashes next: it is on its way by then. */
function withTileAhead(read: LogFiles['read']): LogFiles['read'] {
  const coming = new Map<string, Promise<Uint8Array | undefined>>();
  return (path) => {
    const asked = coming.get(path);
    if (asked) {
      coming.delete(path);
      return asked;
    }
    if (path.startsWith('tile/entries/')) {
      const tile = path.replace('tile/entries/', 'tile/0/');
      const bytes = read(tile);
      bytes.catch(() => {}); // told when it is asked for
      coming.set(tile, bytes);
    }
    return read(path);
  };
}

/** @throws CommandError with one line that says what to do, after three attempts where another may help */
async function fetchFile(url: string, type?: 'any type'): Promise<Uint8Array | undefined> {
  for (let attempt = 1; ; attempt++) {
    const answer = await fetchOnce(url, type);
    if ('bytes' in answer) return answer.bytes;
    if (!answer.mayPass || attempt === attempts) throw new CommandError(answer.message);
    await wait(answer.waitMillis ?? 300 * 2 ** attempt);
  }
}

type Answer =
  | { readonly bytes: Uint8Array | undefined }
  | { readonly message: string; readonly mayPass: boolean; readonly waitMillis?: number };

async function fetchOnce(url: string, type: 'any type' | undefined): Promise<Answer> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(secondsToWait * 1000) });
    if (response.status === 404 || response.status === 410) {
      await response.body?.cancel();
      return { bytes: undefined };
    }
    if (!response.ok) {
      await response.body?.cancel();
      const mayPass = response.status >= 500 || response.status === 429;
      const message = `${url} answered ${response.status}: check the address, or try again later.`;
      const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
      return { message, mayPass, ...(seconds <= secondsToWait ? { waitMillis: seconds * 1000 } : {}) };
    }
    if (!url.endsWith('.html') && response.headers.get('content-type')?.startsWith('text/html')) {
      await response.body?.cancel();
      return { bytes: undefined }; // a web host that answers every address with its front page
    }
    return {
      bytes: await bytesOf(response, url, type === undefined ? maximumFileBytes : maximumSiteFileBytes),
    };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    return unreachable(error, url);
  }
}

/** @throws CommandError for more than any file of a log has */
async function bytesOf(response: Response, url: string, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > most) {
      throw new CommandError(`${url} is larger than any file of a log: check the address.`);
    }
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}

function unreachable(error: unknown, url: string): Answer {
  const { host } = new URL(url);
  const { name } = error as Error;
  const cause = (error as { cause?: { code?: string; message?: string } }).cause;
  if (name === 'TimeoutError') {
    const message = `${host} did not answer within ${secondsToWait} seconds: check the network, or try again later.`;
    return { message, mayPass: true };
  }
  if (cause?.code === 'ECONNREFUSED') {
    return {
      message: `Nobody answers at ${host}: start the register there, or mend the address.`,
      mayPass: false,
    };
  }
  if (cause?.code === 'ENOTFOUND' || cause?.code === 'EAI_AGAIN') {
    return { message: `There is no host ${host}: mend the address, or check the network.`, mayPass: false };
  }
  const reason = cause?.code ?? cause?.message ?? name;
  const message = `${host} broke off (${reason}): check the network, or try again later.`;
  return { message, mayPass: cause?.code !== undefined };
}
