import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  checkpointBody,
  entryBytes,
  formatVkey,
  parsePrivateKey,
  parseVkey,
  signNote,
  textFromUtf8,
  utf8FromText,
  verifyNote,
} from '#proof';
import {
  checkJournal,
  journalOf,
  keepJournal,
  type LogStore,
  MemoryLog,
  openLogKey,
  restoreJournal,
} from './index.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orebook-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entries = Array.from({ length: 10_000 }, (_, i) => entryBytes({ kind: 'test', n: i, note: 'Қ\u2028' }));
async function logOf(size: number): Promise<MemoryLog> {
  const log = new MemoryLog();
  await log.append(0, entries.slice(0, size));
  return log;
}
async function textOf(log: LogStore, checkpoint?: string): Promise<string> {
  let text = '';
  for await (const part of journalOf(log, await log.size(), checkpoint)) text += part;
  return text;
}
async function* bytesOf(text: string) {
  const bytes = utf8FromText(text);
  for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
}

describe('export and restore', () => {
  test.each([0, 1, 4096, 10_000])('of %i entries give the same log, root and checkpoint', async (size) => {
    const log = await logOf(size);
    const signer = await openLogKey({ folder, origin: 'example.org/kz', mayCreate: true });
    const note = signNote(checkpointBody({ origin: 'example.org/kz', size, root: await log.root(size) }), [
      signer,
    ]);
    const text = await textOf(log, note);
    const restored = new MemoryLog();
    const steps: number[] = [];
    const reader = await restoreJournal(
      restored,
      () => bytesOf(text),
      (done) => steps.push(done),
    );
    expect(await restored.size()).toBe(size);
    expect(await restored.root(size)).toEqual(await log.root(size));
    expect(await restored.read(0, size)).toEqual(entries.slice(0, size));
    expect(steps.at(-1) ?? 0).toBe(size);
    expect(reader.checkpoint && verifyNote(reader.checkpoint, [signer.key]).ok).toBe(true);
    expect(await textOf(restored, note)).toBe(text);
  });

  test('nothing is written when the last line is bad', async () => {
    const text = await textOf(await logOf(9000));
    const bad = text.replace('"n":8999', '"n":9998');
    const restored = new MemoryLog();
    await expect(restoreJournal(restored, () => bytesOf(bad))).rejects.toThrow(
      '(entry 8999): The entry and the leaf hash',
    );
    expect(await restored.size()).toBe(0);
  });

  test('a register with entries is not restored into', async () => {
    const log = await logOf(3);
    const text = await textOf(log);
    await expect(restoreJournal(log, () => bytesOf(text))).rejects.toMatchObject({
      code: 'refused',
      message: 'The register has entries already: restore into an empty one.',
    });
  });
});

describe('a journal that is kept as the log grows', () => {
  const keepFor = async (log: LogStore, path: string, act: () => Promise<void>) => {
    const stop = new AbortController();
    const keeping = keepJournal(log, path, stop.signal);
    await act();
    const size = await log.size();
    await expect.poll(() => readFileSync(path, 'utf8').includes(`\nroot ${size} `)).toBe(true);
    stop.abort();
    await keeping;
  };

  test('is whole after each step, continues after a restart, and mends what a crash cut off', async () => {
    const path = join(folder, 'register.journal');
    const log = new MemoryLog();
    await keepFor(log, path, async () => {
      for (let size = 0; size < 300; size += 100) await log.append(size, entries.slice(size, size + 100));
    });
    expect((await checkJournal(bytesOf(readFileSync(path, 'utf8')))).size).toBe(300);
    const whole = statSync(path).size;
    appendFileSync(path, Buffer.from('300 half a liñ').subarray(0, -1)); // in the middle of a letter
    await keepFor(log, path, async () => {
      await log.append(300, entries.slice(300, 301));
    });
    expect(readFileSync(path).subarray(whole).toString().startsWith('300 ')).toBe(true);
    truncateSync(path, statSync(path).size - 1); // the newline of the last root line
    await keepFor(log, path, async () => {
      await log.append(301, entries.slice(301, 302));
    });
    const text = readFileSync(path, 'utf8');
    expect(text.match(/^301 /gm)?.length).toBe(1);
    const restored = new MemoryLog();
    await restoreJournal(restored, () => bytesOf(text));
    expect(await restored.root(302)).toEqual(await log.root(302));
  });

  test('of another log, or changed, is not continued', async () => {
    const path = join(folder, 'register.journal');
    writeFileSync(path, await textOf(await logOf(50)));
    const other = new MemoryLog();
    await other.append(0, entries.slice(50, 150));
    const never = new AbortController().signal;
    const refused = { name: 'StoreError', code: 'damaged' };
    await expect(keepJournal(other, path, never)).rejects.toMatchObject(refused);
    await expect(keepJournal(await logOf(49), path, never)).rejects.toMatchObject(refused);
    const changed = (await textOf(other)).replace('"n":70', '"n":71');
    writeFileSync(path, changed);
    await expect(keepJournal(other, path, never)).rejects.toMatchObject(refused);
    expect(readFileSync(path, 'utf8')).toBe(changed); // evidence is not written over
    writeFileSync(path, 'a letter to my aunt');
    await expect(keepJournal(other, path, never)).rejects.toMatchObject(refused);
    expect(readFileSync(path, 'utf8')).toBe('a letter to my aunt');
    await expect(keepJournal(other, join(folder, 'none', 'a'), never)).rejects.toMatchObject({
      code: 'not-writable',
    });
  });
});

describe('the key of a log', () => {
  const origin = 'example.org/kz';

  test('is made once, for its owner only, and signs for its origin for ever', async () => {
    const made = await openLogKey({ folder, origin, mayCreate: true });
    expect(statSync(join(folder, 'log-key')).mode & 0o777).toBe(0o600);
    const again = await openLogKey({ folder, origin, mayCreate: false });
    expect(formatVkey(again.key)).toBe(formatVkey(made.key));
    expect(parseVkey(formatVkey(made.key)).name).toBe(origin);
    const text = readFileSync(join(folder, 'log-key'), 'utf8');
    expect(parsePrivateKey(text).name).toBe(origin);
    const shared = await openLogKey({ folder: join(folder, 'elsewhere'), origin, text, mayCreate: false });
    expect(formatVkey(shared.key)).toBe(formatVkey(made.key));
  });

  test('is never made anew for a log with entries, nor taken for another', async () => {
    await expect(openLogKey({ folder, origin, mayCreate: false })).rejects.toMatchObject({
      code: 'key-absent',
      message: `The key ${join(folder, 'log-key')} that signed this register is gone: bring it back from a copy, or set OREBOOK_LOG_KEY.`,
    });
    await openLogKey({ folder, origin, mayCreate: true });
    await expect(openLogKey({ folder, origin: 'example.org/wa', mayCreate: true })).rejects.toMatchObject({
      code: 'key-differs',
      message: expect.stringContaining('signs for example.org/kz when the register is example.org/wa'),
    });
    const secret = textFromUtf8(readFileSync(join(folder, 'log-key'))).trim();
    writeFileSync(join(folder, 'log-key'), secret.slice(0, -4));
    const refusal = await openLogKey({ folder, origin, mayCreate: true }).catch(
      (error: Error) => error.message,
    );
    expect(refusal).toMatch('cannot be read: bring it back from a copy.');
    expect(refusal).not.toContain(secret.slice(-20, -4));
  });
});
