/**
 * A lawful log of a million entries, as its public files: the simulated past of a trial register lived by many countries beside each
 * other, their acts interleaved by the clock and their ground moved apart. It is made once and kept in the folder of temporary files.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cellFromRowColumn } from '#grid';
import { kazakhstan } from '#law';
import {
  checkpointBody,
  ed25519Signer,
  encodeEntryBundle,
  entryBytes,
  formatVkey,
  leafHash,
  signNote,
  Tree,
  tileBytes,
  tilePath,
  tilesOfSize,
  tileWidth,
} from '#proof';
import { type CellRuns, type Entry, groundBaseFrom, simulate } from '#register';
import { civilDate } from '#terms';

export const million = 1_000_000;
const origin = 'bench.orebook.test/million';
const columns = 21_600;
/** Of the country's box, which the copies are moved by. */
const [height, width] = [14 * 60, 40 * 60];

/** The trial register of one country, from 2018 to a day. */
function simulated(): readonly Entry[] {
  const rows = Array.from(
    { length: height },
    (_, up) => [cellFromRowColumn((90 + 41) * 60 + up, (180 + 47) * 60), width] as const,
  );
  const base = groundBaseFrom({
    country: { whole: rows, part: [] },
    closures: { 'settlement-belt': [], 'water-fund': [] },
    rights: {},
  });
  const deposits = Array.from({ length: 1200 }, (_, i) => ({
    cell: cellFromRowColumn((90 + 42) * 60 + ((i * 7919) % 720), (180 + 48) * 60 + ((i * 104_729) % 2280)),
    minerals: ['gold' as const],
  }));
  const register = { origin, country: 'KZ', law: 'KZ', data: [] } as const;
  const entries: Entry[] = [];
  const plan = { seed: 1, today: civilDate('2026-11-23'), law: kazakhstan, base, deposits, register };
  for (const month of simulate(plan)) entries.push(...month.entries);
  return entries;
}

/** Each copy's ground: 8 beside each other around the globe, 3 bands of them. */
function moved(cells: CellRuns, copy: number): CellRuns {
  const right = ((copy % 8) - 5) * width;
  const up = -Math.floor(copy / 8) * height;
  return cells.map(([start, count]) => [start + up * columns + right, count] as const);
}

/** Ids are given in the order of receipt, each copy's by its own. */
class Numbers {
  readonly #given = new Map<string, string>();
  #count = 0;
  readonly #letters: string;
  constructor(letters: string) {
    this.#letters = letters;
  }
  of(id: string, copy: number): string {
    const key = `${copy} ${id}`;
    let given = this.#given.get(key);
    if (given === undefined) {
      given = `${this.#letters}-${String(++this.#count).padStart(6, '0')}`;
      this.#given.set(key, given);
    }
    return given;
  }
}

/** Entries as bytes, `count` of them. */
export function* lawfulEntries(count: number): Generator<Uint8Array> {
  const past = simulated();
  const copies = Math.ceil(count / (past.length - 1));
  if (copies > 24) throw new RangeError(`Got ${copies} copies when the globe has room for 24.`);
  const applications = new Numbers('A');
  const licences = new Numbers('EL');
  let made = 0;
  for (const [index, entry] of past.entries()) {
    for (let copy = 0; copy < (index === 0 ? 1 : copies) && made < count; copy++, made++) {
      const own: Record<string, unknown> = { ...entry };
      if ('application' in entry) own.application = applications.of(entry.application, copy);
      if ('licence' in entry) own.licence = licences.of(entry.licence, copy);
      if ('cells' in entry && entry.cells) own.cells = moved(entry.cells, copy);
      yield entryBytes(own);
    }
  }
  if (made < count) throw new RangeError(`Made ${made} entries when ${count} were asked for.`);
}

interface LogFolder {
  readonly folder: string;
  readonly vkey: string;
}

/** The folder with the files below `log/`, made when it is not there: some 700 MB. */
export async function millionFolder(count = million): Promise<LogFolder> {
  const made = createHash('sha256')
    .update(readFileSync(import.meta.filename))
    .update(String(count));
  const folder = join(tmpdir(), `orebook-bench-log-${made.digest('hex').slice(0, 12)}`);
  const signer = ed25519Signer(origin, new Uint8Array(32).fill(1));
  const vkey = formatVkey(signer.key);
  if (existsSync(join(folder, 'log', 'checkpoint'))) return { folder, vkey };
  const aside = `${folder}.part`;
  rmSync(aside, { recursive: true, force: true });
  const write = (path: string, bytes: Uint8Array | string) => {
    mkdirSync(dirname(join(aside, 'log', path)), { recursive: true });
    writeFileSync(join(aside, 'log', path), bytes);
  };
  const tree = new Tree();
  let bundle: Uint8Array[] = [];
  const keep = () => {
    if (bundle.length > 0)
      write(
        tilePath('entries', Math.floor((tree.size - 1) / tileWidth), bundle.length),
        encodeEntryBundle(bundle),
      );
    bundle = [];
  };
  for (const entry of lawfulEntries(count)) {
    tree.append(leafHash(entry));
    bundle.push(entry);
    if (bundle.length === tileWidth) keep();
  }
  keep();
  for (const tile of tilesOfSize(tree.size)) {
    if (tile.level !== 'entries')
      write(tilePath(tile.level, tile.index, tile.width), await tileBytes(tile, tree.readHashes));
  }
  write('key', `${vkey}\n`);
  write('checkpoint', signNote(checkpointBody({ origin, size: tree.size, root: tree.root() }), [signer]));
  renameSync(aside, folder);
  return { folder, vkey };
}
