/** What goes wrong outside of us ends in one line that says what to do. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { utf8FromText } from '#proof';
import { instant } from '#terms';
import { postgresPrograms, startPostgres, type TestPostgres } from '../../test/postgres.ts';
import { openStore } from './index.ts';
import { openSqliteStore } from './sqlite.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orebook-bad-luck-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const about = {
  mediaType: 'text/plain',
  name: 'a.txt',
  account: 'a',
  keptAt: instant('2026-11-23T09:00:00.000Z'),
};

describe('a folder with a register', () => {
  test('is opened by one process: the second is told who has it, and a reader is let in', async () => {
    const program = join(import.meta.dirname, '../../test/append-until-killed.ts');
    const writer = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise<void>((resolve) => writer.stdout.once('data', () => resolve()));
    await expect(openStore({ folder })).rejects.toMatchObject({
      name: 'StoreError',
      code: 'in-use',
      message: `The register in ${folder} is in use by process ${writer.pid}: stop that program, or set OREBOOK_DATA to another folder.`,
    });
    const reader = await openStore({ folder, readOnly: true });
    expect(await reader.isWritable()).toBe(false);
    const size = await reader.log.size();
    expect((await reader.log.read(0, size)).length).toBe(size);
    await expect(reader.log.append(await reader.log.size(), [new Uint8Array(1)])).rejects.toMatchObject({
      code: 'read-only',
    });
    await reader.close();
    const ended = new Promise((resolve) => writer.once('exit', resolve));
    writer.kill('SIGKILL');
    await ended;
    await (await openStore({ folder })).close(); // the lock went with the process
  });

  test('is not opened twice in one process either', async () => {
    const store = await openStore({ folder });
    await expect(openStore({ folder })).rejects.toMatchObject({ code: 'in-use' });
    await store.close();
    await (await openStore({ folder })).close();
  });

  test('where there is none: a reader is told so', async () => {
    await expect(openStore({ folder: join(folder, 'none'), readOnly: true })).rejects.toMatchObject({
      code: 'absent',
      message: `There is no register in ${join(folder, 'none')}: start one, or set OREBOOK_DATA to its folder.`,
    });
  });

  test('that cannot be written, here a path through a file, is named', async () => {
    writeFileSync(join(folder, 'file'), '');
    const path = join(folder, 'file', 'register');
    await expect(openStore({ folder: path })).rejects.toMatchObject({
      code: 'not-writable',
      message: `The folder ${path} cannot be written: give this user the right to, or set OREBOOK_DATA to another folder.`,
    });
  });

  test('written by a newer Orebook is left alone', async () => {
    await (await openStore({ folder })).close();
    const database = new DatabaseSync(join(folder, 'register.sqlite'));
    database.exec("update settings set value = '99' where name = 'schema'");
    database.close();
    await expect(openStore({ folder })).rejects.toMatchObject({
      code: 'newer-schema',
      message: expect.stringMatching(
        /^The register was written by a newer Orebook \(schema 99, this one knows \d+\): update Orebook\.$/,
      ),
    });
  });

  test('whose file is damaged says what to restore from', async () => {
    writeFileSync(
      join(folder, 'register.sqlite'),
      'this is no database, it is a letter to my aunt'.repeat(50),
    );
    await expect(openStore({ folder })).rejects.toMatchObject({ code: 'damaged' });
  });

  test('on a full disk: the append fails whole, nothing before it is lost, and it goes on when there is room', async () => {
    const store = await openStore({ folder });
    await store.log.append(0, [utf8FromText('{"n":0}')]);
    await store.close();
    // SQLite answers a full disk and its own limit on pages with the same error.
    const limited = await openSqliteStore(folder, { maximumPages: 40 });
    const big = Array.from({ length: 20 }, () => new Uint8Array(60_000));
    await expect(limited.log.append(1, big)).rejects.toMatchObject({
      code: 'disk-full',
      message: `The disk that holds ${folder} is full: free some space. Nothing was half written.`,
    });
    expect(await limited.log.size()).toBe(1);
    expect(await limited.log.append(1, [utf8FromText('{"n":1}')])).toMatchObject({ appended: true, size: 2 });
    await limited.close();
    const roomy = await openStore({ folder });
    expect(await roomy.log.append(2, big)).toMatchObject({ appended: true, size: 22 });
    await roomy.close();
  });

  test('whose document was changed on disk is noticed at the end of reading it', async () => {
    const store = await openStore({ folder });
    const { sha256 } = await store.documents.keep(utf8FromText('as it was'), about, 100);
    appendFileSync(join(folder, 'documents', sha256.slice(0, 2), sha256), ', almost');
    const content = await store.documents.open(sha256);
    const read = async () => {
      for await (const _ of content ?? []);
    };
    await expect(read()).rejects.toMatchObject({ name: 'StoreError', code: 'document-damaged' });
    await store.close();
  });

  test('keeps no piece of a document that broke off', async () => {
    const store = await openStore({ folder });
    async function* broken() {
      yield utf8FromText('half a ');
      throw new Error('the upload broke off');
    }
    await expect(store.documents.keep(broken(), about, 100)).rejects.toThrow('the upload broke off');
    await expect(store.documents.keep(utf8FromText('too long'), about, 3)).rejects.toMatchObject({
      code: 'document-too-large',
    });
    expect(readdirSync(join(folder, 'documents'))).toEqual([]);
    await store.close();
  });
});

describe('a PostgreSQL database', () => {
  let postgres: TestPostgres | undefined;
  beforeAll(async () => {
    if (postgresPrograms()) postgres = await startPostgres();
  });
  afterAll(() => postgres?.stop());

  test('that nobody serves is named without its password', async () => {
    const url = 'postgresql://clerk:secret@127.0.0.1:1/register';
    await expect(openStore({ folder, url })).rejects.toMatchObject({
      name: 'StoreError',
      code: 'unreachable',
      message:
        'The database at 127.0.0.1:1/register cannot be reached (ECONNREFUSED): start it, or mend DATABASE_URL.',
    });
  });

  test('that does not exist is told apart from one that is away', async (context) => {
    if (!postgres) return context.skip('PostgreSQL is not installed: apt-get install postgresql');
    const url = (await postgres.newDatabase()).replace(/test_\d+_\d+/, 'nowhere');
    await expect(openStore({ folder, url })).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('has no such database: create it (createdb), or mend DATABASE_URL.'),
    });
    const stranger = url.replace('postgres@', 'stranger@');
    await expect(openStore({ folder, url: stranger })).rejects.toMatchObject({ code: 'refused' });
  });

  test('whose sessions would not wait for the disk is made to wait', async (context) => {
    if (!postgres) return context.skip('PostgreSQL is not installed: apt-get install postgresql');
    const url = `${await postgres.newDatabase()}&options=-c%20synchronous_commit%3Doff`;
    const store = await openStore({ folder, url });
    expect(await store.log.append(0, [utf8FromText('{}')])).toMatchObject({ appended: true });
    await store.close();
  });

  test('on a server that does not flush is refused', async (context) => {
    if (!postgresPrograms()) return context.skip('PostgreSQL is not installed: apt-get install postgresql');
    const careless = await startPostgres(['fsync=off']);
    try {
      await expect(openStore({ folder, url: await careless.newDatabase() })).rejects.toMatchObject({
        code: 'unsafe',
        message:
          'The PostgreSQL server has fsync off and would lose acknowledged entries: set fsync = on and restart it.',
      });
    } finally {
      await careless.stop();
    }
  });
});

test('the folder of a register holds what the documents say it holds', async () => {
  const store = await openStore({ folder });
  mkdirSync(join(folder, 'documents'), { recursive: true });
  expect(readFileSync(join(folder, 'register.pid'), 'utf8')).toBe(`${process.pid}\n`);
  await store.close();
  expect(readdirSync(folder).sort()).toEqual(['documents', 'register.lock', 'register.sqlite']);
});
