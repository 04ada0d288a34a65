/**
 * Two hundred seeded places in each form in which the register is kept: flipped, dropped, swapped, inserted, cut off, signed anew. Each is
 * found, and the first bad entry or the file is named. A reader has the key of the register; who signs anew with that very key is found by
 * what the reader saw before.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import {
  checkpointBody,
  ed25519Signer,
  entryBytes,
  entryFromBytes,
  formatVkey,
  hashBytes,
  leafHash,
  rootHash,
  type Signer,
  signNote,
  Tree,
  utf8FromText,
} from '#proof';
import { type Entry, entryKinds } from '#register';
import { journalOf, keepCheckpoint, MemoryLog, openStore } from '#store';
import { CommandError } from './failure.ts';
import { digestOf, formatManifest, manifestPath } from './mirror-manifest.ts';
import { furtherEntries } from './test-every-kind.ts';
import { openStage, origin, publish, type Stage, smallRegister } from './test-stage.ts';
import { judge } from './verify.ts';
import type { Verdict } from './verify-report.ts';

const places = 200;
const acts = ['flip', 'drop', 'swap', 'insert', 'cut-off', 'sign-anew'] as const;
type Act = (typeof acts)[number];

const signer = ed25519Signer(origin, new Uint8Array(32).fill(1));
const stranger = ed25519Signer(origin, new Uint8Array(32).fill(2));
const key = formatVkey(signer.key);
const { entries: past } = smallRegister('2025-03-01');
const readEntry = (bytes: Uint8Array) => entryFromBytes(bytes) as unknown as Entry;
const entries = [...past, ...furtherEntries(past.map(readEntry)).map(entryBytes)];
const size = entries.length;
let stage: Stage;
vi.setConfig({ testTimeout: 120_000 }); // a machine that does much else

/** Where the first entry of each kind stands. */
const firstOfKind = new Map(
  entries.map((bytes, index) => [readEntry(bytes).kind, index] as const).toReversed(),
);

test('the log that is tampered with holds an entry of every kind that the register knows', () => {
  expect([...firstOfKind.keys()].sort()).toEqual([...entryKinds].sort());
});

/** Mulberry32: the same places every time. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What a tampering should come to. */
interface Expected {
  /** The entry that was touched first; what is named is it, or the first of those among which it is. */
  readonly entry?: number;
  /** Named exactly. */
  readonly exactly?: boolean;
  /** Named instead of an entry. */
  readonly file?: RegExp;
  /** Signed with the register's own key: only whoever was there before finds it. */
  readonly seenBefore?: boolean;
}

/** The entry with another word in it, lawful in form. */
function rewritten(index: number): Uint8Array {
  const entry = entryFromBytes(entries[index] as Uint8Array) as { by: object };
  return entryBytes({ ...entry, by: { ...entry.by, account: 'somebody-else' } });
}

async function found(place: string, { entry, exactly, file, seenBefore }: Expected, told: string) {
  const verdict: Pick<Verdict, 'verified' | 'fault'> = await judge(place, {
    key,
    memory: seenBefore === true,
  }).catch((error: unknown) => {
    // Where there is no log at all any more, the command says so and ends.
    if (!(error instanceof CommandError)) throw error;
    return { verified: false, fault: { code: 'command', message: error.message } };
  });
  const { fault } = verdict;
  expect(verdict.verified, `${told} was not found`).toBe(false);
  if (fault?.entry !== undefined && entry !== undefined) {
    const named = `${told}: ${fault.code} ${fault.message} (entry ${fault.entry})`;
    expect(fault.entry <= entry && (!exactly || fault.entry === entry), named).toBe(true);
    return;
  }
  expect(fault?.message, `${told}: ${fault?.code}`).toMatch(file ?? /no file is expected here/);
}

/** A place in a form of the register, one act at it, and what it should come to. */
type Tamper = (act: Act, random: (below: number) => number) => Promise<Expected> | Expected;

async function everywhere(place: string, seed: number, tamper: Tamper): Promise<void> {
  const random = seeded(seed);
  for (let i = 0; i < places; i++) {
    const act = acts[i % acts.length] as Act;
    const expected = await tamper(act, random);
    await found(place, expected, `${act} ${i} ${JSON.stringify(expected)}`);
  }
}

beforeAll(() => {
  stage = openStage();
  vi.stubEnv('XDG_STATE_HOME', stage.path('state'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true); // progress
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  stage.clear();
});

/** Bytes with one changed, some left out, some put in between, or the end cut off. */
function spoiled(bytes: Uint8Array, act: Act, random: (below: number) => number): Uint8Array {
  const at = random(bytes.length);
  switch (act) {
    case 'flip':
      return bytes.with(at, (bytes[at] as number) ^ (1 << random(7)));
    case 'insert':
      return Uint8Array.from([...bytes.subarray(0, at), 97 + random(26), ...bytes.subarray(at)]);
    default:
      return bytes.slice(0, at);
  }
}

describe('an export', () => {
  /** The journal of these entries as lines without their newlines. */
  async function journal(those: readonly Uint8Array[], by: Signer): Promise<string[]> {
    const log = new MemoryLog();
    await log.append(0, those);
    const note = signNote(checkpointBody({ origin, size: those.length, root: rootHash(those) }), [by]);
    const parts: string[] = [];
    for await (const part of journalOf(log, those.length, note)) parts.push(part);
    return parts.join('').split('\n').slice(0, -1);
  }

  test(`each of ${places} places is found, by verify and so by restore`, async () => {
    const path = stage.path('register.journal');
    const whole = await journal(entries, signer);
    const text = `${whole.join('\n')}\n`;
    writeFileSync(path, text);
    expect((await judge(path, { key })).verified).toBe(true); // and is remembered
    const bytes = new TextEncoder().encode(text);
    const entryOfLine = (line: number) => Math.min(size, Math.max(0, line - 1));
    const put = (lines: readonly string[]) => writeFileSync(path, `${lines.join('\n')}\n`);

    await everywhere(path, 1, async (act, random) => {
      const line = random(whole.length);
      const entry = entryOfLine(line);
      const file = /^The journal, |signed|key/;
      if (act === 'drop') {
        put(whole.toSpliced(line, 1));
        return { entry, file };
      }
      if (act === 'swap') {
        const other = (line + 1 + random(whole.length - 1)) % whole.length;
        put(whole.with(line, whole[other] as string).with(other, whole[line] as string));
        return { entry: entryOfLine(Math.min(line, other)), file };
      }
      if (act === 'sign-anew') {
        const index = random(size);
        const own = random(2) === 0;
        put(await journal(entries.with(index, rewritten(index)), own ? signer : stranger));
        return { entry: index, file: /is not signed with the key that you gave/, seenBefore: own };
      }
      const changed = spoiled(bytes, act, random);
      writeFileSync(path, changed);
      const first = changed.findIndex((byte, i) => byte !== bytes[i]);
      const lines = textFromBytes(bytes.subarray(0, first < 0 ? changed.length : first)).split('\n').length;
      // Of a journal cut off behind a whole line, the next one is the first that is missing.
      return { entry: entryOfLine(act === 'cut-off' ? lines : lines - 1), file };
    });
  });

  test('another word in an entry of each kind is found, and the entry is named', async () => {
    const path = stage.path('kinds.journal');
    const whole = await journal(entries, signer);
    for (const [kind, index] of firstOfKind) {
      const line = `${whole[1 + index]}`.replace(/"account":"[^"]+"/, '"account":"somebody-else"');
      writeFileSync(path, `${whole.with(1 + index, line).join('\n')}\n`);
      await found(path, { entry: index, exactly: true }, kind);
    }
  });
});

function textFromBytes(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

describe('the database', () => {
  test(`each of ${places} places is found`, async () => {
    const folder = stage.path('kept');
    const store = await openStore({ folder });
    await store.log.append(0, entries);
    const signed = (those: readonly Uint8Array[], by: Signer) =>
      signNote(checkpointBody({ origin, size: those.length, root: rootHash(those) }), [by]);
    await keepCheckpoint(store.settings, signed(entries, signer), signer.key);
    await store.close();
    expect((await judge(folder, { key })).verified).toBe(true); // and is remembered
    const path = join(folder, 'register.sqlite');
    const whole = readFileSync(path);

    await everywhere(folder, 2, (act, random) => {
      for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true });
      writeFileSync(path, whole);
      const database = new DatabaseSync(path);
      database.exec('pragma journal_mode = delete; pragma synchronous = off');
      const rowOf = (index: number) =>
        database.prepare('select hashes, bytes from entries where entry_index = ?').get(index) as {
          hashes: Uint8Array;
          bytes: Uint8Array;
        };
      const put = (index: number, row: { hashes: Uint8Array; bytes: Uint8Array }) =>
        database
          .prepare('insert or replace into entries (entry_index, hashes, bytes) values (?, ?, ?)')
          .run(index, row.hashes, row.bytes);
      const index = random(size);
      const row = rowOf(index);
      try {
        switch (act) {
          case 'flip': {
            const column = random(2) === 0 ? 'hashes' : 'bytes';
            put(index, { ...row, [column]: spoiled(row[column], 'flip', random) });
            return { entry: index, exactly: true };
          }
          case 'drop':
            database.prepare('delete from entries where entry_index = ?').run(index);
            return { entry: index, exactly: true };
          case 'swap': {
            const other = (index + 1 + random(size - 1)) % size;
            const { bytes } = rowOf(other);
            put(other, { ...rowOf(other), bytes: row.bytes });
            put(index, { ...row, bytes });
            return { entry: Math.min(index, other), exactly: true };
          }
          case 'insert':
            database.exec(`update entries set entry_index = -entry_index - 2 where entry_index >= ${index}`);
            database.exec('update entries set entry_index = -entry_index - 1 where entry_index < 0');
            put(index, row);
            // The same entry stands at its own place still: the one behind it is the first that is wrong.
            return { entry: index + 1, exactly: true };
          case 'cut-off':
            database.prepare('delete from entries where entry_index >= ?').run(index);
            return { entry: index, exactly: true };
          default: {
            const own = random(2) === 0;
            const other = entries.with(index, rewritten(index));
            rebuild(database, other, index);
            const note = signed(other, own ? signer : stranger);
            const by = formatVkey((own ? signer : stranger).key);
            // Some sign the tree anew, some leave the checkpoint that was kept.
            if (random(3) > 0)
              database
                .prepare("update settings set value = ? where name = 'setting:checkpoint'")
                .run(JSON.stringify({ note, key: by }));
            return { entry: index, file: /is not signed with the key that you gave/, seenBefore: own };
          }
        }
      } finally {
        database.close();
      }
    });
  });

  /** Entries from an index on with all hashes that fit them. */
  function rebuild(database: DatabaseSync, those: readonly Uint8Array[], from: number): void {
    const tree = new Tree();
    const write = database.prepare('update entries set hashes = ?, bytes = ? where entry_index = ?');
    database.exec('begin');
    let stored = 0;
    for (const [index, bytes] of those.entries()) {
      tree.append(leafHash(bytes));
      const completed = 1 + trailingOnes(index);
      const numbers = Array.from({ length: completed }, (_, level) => stored + level);
      stored += completed;
      if (index < from) continue;
      const hashes = new Uint8Array(completed * hashBytes);
      for (const [level, hash] of tree.readHashes(numbers).entries()) hashes.set(hash, level * hashBytes);
      write.run(hashes, bytes, index);
    }
    database.exec('commit');
  }

  function trailingOnes(index: number): number {
    let ones = 0;
    for (let rest = index; rest % 2 === 1; rest = (rest - 1) / 2) ones++;
    return ones;
  }
});

/** The files of a log below a folder, by their path there. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .sort();
}

/** Acts on files: bytes of one, one gone, two in each other's place, the log of another past. */
async function filesEverywhere(folder: string, seed: number): Promise<void> {
  const whole = `${folder}-whole`;
  cpSync(folder, whole, { recursive: true });
  const names = filesBelow(folder);
  /** Entries from the first of a file on; none for the checkpoint and the key. */
  const firstOf = (name: string) => {
    const [, level, index] = /tile\/(entries|\d+)\/(?:x\d{3}\/)*(\d{3})/.exec(name) ?? [];
    if (level === undefined) return undefined;
    return Number(index) * 256 * (level === 'entries' ? 1 : 256 ** Number(level));
  };
  /** The last entry that a file says something of. */
  const lastOf = (name: string) => {
    const first = firstOf(name);
    return first === undefined
      ? undefined
      : Math.min(size - 1, first + (name.includes('/1/') ? 65_535 : 255));
  };
  const put = (name: string, bytes: Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  };
  const read = (name: string) => readFileSync(join(whole, name));
  let touched: readonly string[] = [];
  const among = (...of: string[]): Expected => {
    touched = of;
    const last = Math.min(...of.map((name) => lastOf(name) ?? size));
    return { entry: last, file: /checkpoint|key|tile\/|mirror\/|assets\/|index\.html|404\.html/ };
  };

  await everywhere(folder, seed, async (act, random) => {
    for (const name of touched) put(name, read(name));
    touched = [];
    const name = names[random(names.length)] as string;
    switch (act) {
      case 'drop':
        // Without its key a log is told by the key that the reader brings.
        if (name === 'log/key') return tamperWith(name, 'flip', random);
        rmSync(join(folder, name));
        return among(name);
      case 'swap': {
        const other = names[(names.indexOf(name) + 1 + random(names.length - 1)) % names.length] as string;
        if (read(name).equals(read(other))) return tamperWith(name, 'flip', random);
        put(name, read(other));
        put(other, read(name));
        return among(name, other);
      }
      case 'sign-anew': {
        const index = random(size);
        const own = random(2) === 0;
        await publish(folder, entries.with(index, rewritten(index)), own ? signer : stranger);
        touched = names;
        return { entry: index, file: /that you gave/, seenBefore: own };
      }
      default:
        return tamperWith(name, act, random);
    }
  });

  function tamperWith(name: string, act: Act, random: (below: number) => number): Expected {
    put(name, spoiled(read(name), act, random));
    return among(name);
  }
}

describe('a mirror', () => {
  test(`each of ${places} places is found, in the log and in the site beside it, and a file put there too`, async () => {
    const folder = stage.path('mirror');
    await publish(folder, entries, signer);
    const site: Readonly<Record<string, Uint8Array>> = {
      'index.html': utf8FromText('<!doctype html><title>Orebook</title>\n'),
      '404.html': utf8FromText('<!doctype html><title>Orebook, elsewhere</title>\n'),
      'assets/index-A1b2.js': utf8FromText('console.log("the app");\n'),
      'mirror/entries.gz': gzipSync(Buffer.concat(entries)),
      'mirror/names.json': utf8FromText('{"5c1f":"Алтай Разведка ТОО"}'),
    };
    const digests = new Map<string, string>();
    for (const [path, bytes] of Object.entries(site)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
      digests.set(path, digestOf(bytes));
    }
    writeFileSync(join(folder, manifestPath), formatManifest(digests, size, signer));
    expect((await judge(folder, { key })).siteFiles).toBe(5); // and is remembered
    await filesEverywhere(folder, 4);

    cpSync(`${folder}-whole`, folder, { recursive: true }); // as it was
    writeFileSync(join(folder, 'assets/extra.js'), 'alert(1)');
    expect((await judge(folder, { key, memory: false })).fault).toMatchObject({
      code: 'file-unknown',
      message: 'The file assets/extra.js was not mirrored: somebody put it there.',
    });
    rmSync(join(folder, 'assets/extra.js'));
    writeFileSync(join(folder, manifestPath), formatManifest(digests, size, stranger));
    expect((await judge(folder, { key, memory: false })).fault?.message).toContain(
      `The file ${manifestPath}: Signed by`,
    );
  });
});

describe('the public files', () => {
  test(`each of ${places} places is found in tiles, bundles, checkpoint and key`, async () => {
    const folder = stage.path('public');
    await publish(folder, entries, signer);
    expect(filesBelow(folder).length).toBeGreaterThan(6);
    expect((await judge(folder, { key })).verified).toBe(true); // and is remembered
    await filesEverywhere(folder, 3);
  });
});
