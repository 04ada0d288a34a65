/** The stage of the tests here: a small simulated register in a folder of its own, and commands run as a stranger runs them. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { kazakhstan } from '#law';
import {
  checkpointBody,
  encodeEntryBundle,
  entryBytes,
  formatVkey,
  leafHash,
  type Signer,
  signNote,
  Tree,
  tileBytes,
  tilePath,
  tilesOfSize,
  tileWidth,
} from '#proof';
import { type CellRuns, type Entry, groundBaseFrom, simulate } from '#register';
import { type Opening, openLogKey, openStore } from '#store';
import { civilDate } from '#terms';

export const origin = 'orebook.test/kz';
const corner = 8352 * 21_600 + 15_180; // 49.2° N, 73° E
const at = (up: number, right: number) => corner + up * 21_600 + right;
const rows: CellRuns = Array.from({ length: 60 }, (_, up) => [at(up, 0), 60] as const);

/** The entries and openings of a register that lived from 2018 to a day. The same every time. */
export function smallRegister(today = '2024-03-01'): { entries: Uint8Array[]; openings: Opening[] } {
  const months = simulate({
    seed: 7,
    today: civilDate(today),
    law: kazakhstan,
    base: groundBaseFrom({ country: { whole: rows, part: [] }, programme: rows, closures: {}, rights: {} }),
    deposits: [
      { cell: at(10, 10), minerals: ['gold'] },
      { cell: at(40, 40), minerals: ['copper'] },
    ],
    register: { origin, country: 'KZ', law: 'KZ', data: [] },
    scale: 0.02,
  });
  const entries: Entry[] = [];
  const openings: Opening[] = [];
  for (const month of months) {
    entries.push(...month.entries);
    openings.push(...month.openings);
  }
  return { entries: entries.map(entryBytes), openings };
}

/** Keeps entries in the register of a folder, with a key; returns the verifier key. */
export async function keepRegister(
  folder: string,
  { entries, openings = [] }: { entries: readonly Uint8Array[]; openings?: readonly Opening[] },
): Promise<string> {
  const store = await openStore({ folder });
  try {
    const signer = await openLogKey({ folder, origin, mayCreate: true });
    await store.openings.keep(openings);
    await store.log.append(await store.log.size(), entries);
    return formatVkey(signer.key);
  } finally {
    await store.close();
  }
}

/** Writes the public files of a log of these entries below a folder, as a server that says so would publish them. */
export async function publish(
  folder: string,
  entries: readonly Uint8Array[],
  signer: Signer,
): Promise<{ readonly tree: Tree; readonly checkpoint: string }> {
  const tree = new Tree();
  tree.append(...entries.map(leafHash));
  const write = (path: string, content: Uint8Array | string) => {
    mkdirSync(dirname(join(folder, 'log', path)), { recursive: true });
    writeFileSync(join(folder, 'log', path), content);
  };
  for (const tile of tilesOfSize(tree.size)) {
    const first = tile.index * tileWidth;
    const bytes =
      tile.level === 'entries'
        ? encodeEntryBundle(entries.slice(first, first + tile.width))
        : await tileBytes(tile, tree.readHashes);
    write(tilePath(tile.level, tile.index, tile.width), bytes);
  }
  const checkpoint = signNote(checkpointBody({ origin, size: tree.size, root: tree.root() }), [signer]);
  write('checkpoint', checkpoint);
  write('key', `${formatVkey(signer.key)}\n`);
  return { tree, checkpoint };
}

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Stage {
  /** Removed at the end. */
  readonly folder: string;
  readonly path: (...parts: string[]) => string;
  /** `./orebook …` with its own home, so that nothing of this machine is read or remembered. */
  readonly orebook: (args: readonly string[], environment?: Readonly<Record<string, string>>) => Promise<Ran>;
  /** The same, for a command that goes on: resolves with the first line it prints. */
  readonly serve: (
    args: readonly string[],
  ) => Promise<{ readonly line: string; stop(signal?: NodeJS.Signals): Promise<Ran> }>;
  readonly clear: () => void;
}

export function openStage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'orebook-cli-'));
  const { DATABASE_URL: _url, OREBOOK_LOG_KEY: _key, ...rest } = process.env;
  const start = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'index.ts'), ...args],
      {
        cwd: folder,
        env: {
          ...rest,
          XDG_STATE_HOME: join(folder, 'state'),
          OREBOOK_DATA: join(folder, 'register'),
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let [out, err] = ['', ''];
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
    });
    child.stderr.on('data', (part: Buffer) => {
      err += part.toString();
    });
    const ended = new Promise<Ran>((resolve) => child.once('close', (code) => resolve({ code, out, err })));
    return { child, ended, printed: () => out };
  };
  return {
    folder,
    path: (...parts) => join(folder, ...parts),
    orebook: (args, environment) => start(args, environment).ended,
    serve: async (args) => {
      const { child, ended, printed } = start(args);
      await new Promise<void>((resolve, reject) => {
        child.stdout.on('data', () => printed().includes('\n') && resolve());
        ended.then(({ code, err }) => reject(new Error(`It ended with code ${code}: ${err}`)));
      });
      return {
        line: printed().split('\n', 1)[0] ?? '',
        stop: (signal = 'SIGTERM') => {
          child.kill(signal);
          return ended;
        },
      };
    },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
