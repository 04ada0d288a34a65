/** A register leaves as text and as static files, and comes back the same, or not at all. */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ed25519Signer, entryBytes, entryFromBytes, formatPrivateKey } from '#proof';
import { openStore } from '#store';
import { instant } from '#terms';
import { keepRegister, openStage, origin, publish, type Stage, smallRegister } from './test-stage.ts';

const register = smallRegister();
let stage: Stage;
let key: string;

beforeAll(async () => {
  stage = openStage();
  key = await keepRegister(stage.path('register'), register);
  const { code, err } = await stage.orebook(['export', 'register.journal', '--openings', 'names.private']);
  expect([code, err]).toEqual([0, expect.stringContaining('writing the journal')]);
});
afterAll(() => stage.clear());

async function lineOf(...args: string[]): Promise<string> {
  const { code, out, err } = await stage.orebook(args);
  expect([code, out]).toEqual([1, '']);
  return err.slice(err.indexOf('orebook: ') + 'orebook: '.length).trimEnd();
}

async function kept(folder: string) {
  const store = await openStore({ folder: stage.path(folder), readOnly: true });
  try {
    return { entries: await store.log.read(0, 1e6), openings: await store.openings.list('', 1e6) };
  } finally {
    await store.close();
  }
}

describe('there and back', () => {
  test('493 entries and 16 openings come back byte for byte, signed on with the same key', async () => {
    const { code, out } = await stage.orebook([
      ...['restore', 'register.journal', '--to', 'copy', '--openings', 'names.private', '--key', key],
      ...['--log-key', 'register/log-key', '--json'],
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ entries: 493, openings: 16, key: 'brought' });
    const [before, after] = [await kept('register'), await kept('copy')];
    expect(after.entries).toEqual(before.entries);
    expect(after.openings).toEqual(before.openings);
    const again = await stage.orebook(['export', 'again.journal'], { OREBOOK_DATA: stage.path('copy') });
    expect(again.out).toContain('the journal has their commitments only; --openings FILE writes them');
    expect(readFileSync(stage.path('again.journal'))).toEqual(readFileSync(stage.path('register.journal')));
  });

  test('names and keys are for their owner only; the journal holds neither', () => {
    const mode = (name: string) => statSync(stage.path(name)).mode & 0o777;
    expect([mode('names.private'), mode('copy/log-key')]).toEqual([0o600, 0o600]);
    const journal = readFileSync(stage.path('register.journal'), 'utf8');
    const names = register.openings.map(({ value }) => JSON.stringify(value));
    expect(names.filter((name) => journal.includes(name))).toEqual([]);
    expect(journal).not.toContain('PRIVATE');
  });

  test('standard output takes the same journal, with nothing between its lines', async () => {
    const { code, out, err } = await stage.orebook(['export', '-']);
    expect([code, out]).toEqual([0, readFileSync(stage.path('register.journal'), 'utf8')]);
    expect(err).toContain('493 entries, root ');
  });

  test('the database alone: entries, openings and accounts come back, and what is gone is said in words', async () => {
    const old = await openStore({ folder: stage.path('register') });
    const account = {
      id: 'acc-1',
      login: 'officer@example.org',
      name: 'An officer',
      role: 'officer',
      passwordHash: 'scrypt$1$2$3',
      trial: true,
      createdAt: instant('2024-01-01T00:00:00.000Z'),
    };
    await old.accounts.add(account);
    await old.close();
    mkdirSync(stage.path('alone'));
    copyFileSync(stage.path('register/register.sqlite'), stage.path('alone/register.sqlite'));
    const { code, out } = await stage.orebook(['restore', 'alone', '--to', 'from-database', '--new-key']);
    expect(code).toBe(0);
    expect(out).toContain('16 openings kept: names and numbers show again.');
    expect(out).toContain(
      'Documents are outside the log: copy the folder documents of the old register beside it.',
    );
    expect(out).toContain('1 accounts kept, with their passwords; sessions and drafts are gone');
    expect(out).toContain('A new key was made in');
    const after = await kept('from-database');
    expect([after.entries, after.openings]).toEqual(Object.values(await kept('register')));
    const store = await openStore({ folder: stage.path('from-database'), readOnly: true });
    expect(await store.accounts.all()).toEqual([account]);
    await store.close();
    expect(await lineOf('restore', 'alone', '--to', 'alone')).toContain('holds the database itself');
  });

  test('a mirror’s log files alone: entries come back, names do not, and that is said', async () => {
    expect((await stage.orebook(['mirror', 'log-files', '--log-only'])).code).toBe(0);
    const { out } = await stage.orebook(['restore', 'log-files/log', '--to', 'from-log', '--key', key]);
    expect(out).toContain(
      'Names and numbers are outside the log: without --openings FILE they show as not known.',
    );
    expect(out).toContain('who works here signs in with a new account');
    expect(out).toContain('The key that signs is not here');
    const after = await kept('from-log');
    expect([after.entries, after.openings]).toEqual([(await kept('register')).entries, []]);
  });

  test('a register that lost everything comes back from a mirror, with a new key', async () => {
    expect((await stage.orebook(['mirror', 'public', '--log-only'])).code).toBe(0);
    const { out } = await stage.orebook(['restore', 'public', '--to', 'rescued', '--key', key, '--new-key']);
    expect(out).toContain('A new key was made in');
    expect((await kept('rescued')).entries).toEqual((await kept('register')).entries);
    expect(readFileSync(stage.path('rescued/log-key'), 'utf8')).not.toBe(
      readFileSync(stage.path('register/log-key'), 'utf8'),
    );
  });
});

describe('nothing is restored that does not add up, and nothing over what is there', () => {
  const absent = (folder: string) => expect(existsSync(stage.path(folder))).toBe(false);

  test('half a journal, a letter changed, half a file of names: the place is named and no folder made', async () => {
    const journal = readFileSync(stage.path('register.journal'), 'utf8');
    writeFileSync(stage.path('half.journal'), journal.slice(0, journal.length / 2));
    expect(await lineOf('restore', 'half.journal', '--to', 'a')).toMatch(
      /^The journal, line \d+ \(entry \d+\): /,
    );
    writeFileSync(
      stage.path('changed.journal'),
      journal.replace('"kind":"licence-granted"', '"kind":"licence-granteD"'),
    );
    expect(await lineOf('restore', 'changed.journal', '--to', 'a')).toMatch(
      /^The journal, line (\d+) \(entry \d+\): The entry and the leaf hash beside it are not of each other\. Nothing was restored\.$/,
    );
    const names = readFileSync(stage.path('names.private'), 'utf8');
    writeFileSync(stage.path('half.private'), names.slice(0, names.lastIndexOf('end')));
    expect(await lineOf('restore', 'register.journal', '--to', 'a', '--openings', 'half.private')).toBe(
      'The openings half.private, line 17: The file is cut off: bring a whole one.',
    );
    writeFileSync(stage.path('other.private'), names.replace(/"salt":"../, '"salt":"zz'));
    expect(await lineOf('restore', 'register.journal', '--to', 'a', '--openings', 'other.private')).toBe(
      'The openings other.private, line 2: It is no opening, or not of its commitment.',
    );
    absent('a');
  });

  test('a journal without its key, under a wrong key, with the private key of another log', async () => {
    const other = ed25519Signer(origin, new Uint8Array(32).fill(9));
    const wrong = `${origin}+${other.key.keyId.toString(16).padStart(8, '0')}+${Buffer.from([1, ...other.key.publicKey]).toString('base64')}`;
    expect(await lineOf('restore', 'register.journal', '--to', 'a', '--key', wrong)).toContain(
      'is not signed with the key that you gave',
    );
    writeFileSync(
      stage.path('foreign-key'),
      formatPrivateKey('elsewhere.test/kz', new Uint8Array(32).fill(3)),
    );
    expect(await lineOf('restore', 'register.journal', '--to', 'a', '--log-key', 'foreign-key')).toBe(
      `The key foreign-key signs for elsewhere.test/kz when the log is ${origin}: bring the key of this log.`,
    );
    expect(await lineOf('restore', 'register.journal', '--to', 'a', '--log-key', 'names.private')).toContain(
      'holds no private key',
    );
    absent('a');
    const { out } = await stage.orebook(['restore', 'register.journal', '--to', 'keyless', '--json']);
    expect(JSON.parse(out)).toMatchObject({ key: 'absent', openings: null });
  });

  test('a register with entries, a folder in use, a source that is gone, a place that cannot be written', async () => {
    expect(await lineOf('restore', 'register.journal', '--to', 'register')).toContain(
      'restore into an empty place, with --to.',
    );
    const busy = await openStore({ folder: stage.path('busy') });
    expect(await lineOf('restore', 'register.journal', '--to', 'busy')).toBe(
      `The register in ${stage.path('busy')} is in use by process ${process.pid}: stop that program, or set OREBOOK_DATA to another folder.`,
    );
    await busy.close();
    expect(await lineOf('restore', 'gone.journal')).toContain('There is no file or folder gone.journal');
    expect(await lineOf('export', 'register.journal/below')).toMatch(/cannot be written \(ENOTDIR|EEXIST\)/);
    const nowhere = await stage.orebook(['export', 'x.journal'], { OREBOOK_DATA: stage.path('none') });
    expect([nowhere.code, nowhere.err.trim()]).toEqual([
      1,
      `orebook: There is no register in ${stage.path('none')}: start one, or set OREBOOK_DATA to its folder.`,
    ]);
  });
});

test('what was changed in the database behind the register’s back is neither exported nor mirrored', async () => {
  cpSync(stage.path('register'), stage.path('tampered'), { recursive: true });
  const database = new DatabaseSync(stage.path('tampered/register.sqlite'));
  const { bytes } = database.prepare('select bytes from entries where entry_index = 100').get() as {
    bytes: Uint8Array;
  };
  const other = bytes.with(bytes.length - 5, (bytes.at(-5) as number) ^ 1);
  database.prepare('update entries set bytes = ? where entry_index = 100').run(other);
  database.close();
  const tampered = { OREBOOK_DATA: stage.path('tampered') };
  for (const command of [
    ['export', 'bad.journal'],
    ['mirror', 'bad', '--log-only'],
  ]) {
    const { code, err } = await stage.orebook(command, tampered);
    expect([code, err]).toEqual([1, expect.stringMatching(/Entry 100 /)]);
  }
  expect(existsSync(stage.path('bad.journal'))).toBe(false);
  expect(existsSync(stage.path('bad/log/checkpoint'))).toBe(false);
});

describe('a mirror', () => {
  const files = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();

  test('grows by what is new, heals a file that was spoiled, and drops partial tiles that a full one replaces', async () => {
    const signer = ed25519Signer(origin, new Uint8Array(32).fill(1));
    await publish(stage.path('source'), register.entries.slice(0, 250), signer);
    const mirror = () => stage.orebook(['mirror', 'web', '--from', 'source', '--json']);
    expect(JSON.parse((await mirror()).out)).toMatchObject({ entries: 250, written: 2 });
    await publish(stage.path('source'), register.entries, signer);
    expect(JSON.parse((await mirror()).out)).toMatchObject({ entries: 493, written: 5 });
    expect(files(stage.path('web/log'))).toEqual([
      'checkpoint',
      'key',
      'tile/0/000',
      'tile/0/001.p/237',
      'tile/1/000.p/1',
      'tile/entries/000',
      'tile/entries/001.p/237',
    ]);
    writeFileSync(stage.path('web/log/tile/entries/000'), 'spoiled');
    expect((await mirror()).code).toBe(0);
    expect(readFileSync(stage.path('web/log/tile/entries/000'))).toEqual(
      readFileSync(stage.path('source/log/tile/entries/000')),
    );
  });

  test('does not follow a log that was rewritten: it shows what it showed before', async () => {
    const signer = ed25519Signer(origin, new Uint8Array(32).fill(1));
    const before = readFileSync(stage.path('web/log/checkpoint'), 'utf8');
    const index = register.entries.findIndex((bytes) => entryFromBytes(bytes).kind === 'application-refused');
    const other = entryBytes({
      ...entryFromBytes(register.entries[index] as Uint8Array),
      reason: 'Another.',
    });
    rmSync(stage.path('source'), { recursive: true });
    await publish(stage.path('source'), register.entries.with(index, other), signer);
    expect(await lineOf('mirror', 'web', '--from', 'source')).toMatch(
      /The first 493 entries are not those that were signed for at the last visit\. The mirror still shows what it showed before\.$/,
    );
    expect(readFileSync(stage.path('web/log/checkpoint'), 'utf8')).toBe(before);
    expect((await stage.orebook(['verify', 'web', '--no-memory'])).code).toBe(0);
    expect(existsSync(stage.path('web/log.part'))).toBe(false);
  });
});
