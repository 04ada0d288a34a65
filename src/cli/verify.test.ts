/** What a stranger proves with the public files of a register, and what is found when somebody changed them. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join, relative } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  decodeEntryBundle,
  ed25519Signer,
  encodeEntryBundle,
  entryBytes,
  entryFromBytes,
  formatVkey,
  utf8FromText,
} from '#proof';
import { messages } from '#words';
import { openStage, origin, publish, type Stage, smallRegister } from './test-stage.ts';
import { judge } from './verify.ts';
import { sealsProved, type Verdict } from './verify-report.ts';
import type { VerifyOptions } from './verify-trust.ts';

const signer = ed25519Signer(origin, new Uint8Array(32).fill(1));
const key = formatVkey(signer.key);
const { entries } = smallRegister();
const size = entries.length;
let stage: Stage;
let whole: string;
let copies = 0;

beforeAll(async () => {
  stage = openStage();
  whole = stage.path('whole');
  await publish(whole, entries, signer);
});
afterAll(() => stage.clear());
beforeEach(() => {
  rmSync(stage.path('state'), { recursive: true, force: true });
  vi.stubEnv('XDG_STATE_HOME', stage.path('state'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true); // progress
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** The public files again, in a folder of their own. */
function copy(): string {
  const folder = stage.path(`copy-${copies++}`);
  cpSync(whole, folder, { recursive: true });
  return folder;
}

/** The verdict as the command comes to it, in this process: a process of its own is for what only a process shows. */
function verdictOn(place: string, options: VerifyOptions = {}): Promise<Verdict> {
  return judge(place, options);
}

/** The one line that a command leaves when it could not do its work. */
async function lineOf(...args: string[]): Promise<string> {
  const { code, out, err } = await stage.orebook(args);
  expect([code, out]).toEqual([1, '']);
  const lines = err.split('\n').filter((line) => line.startsWith('orebook: '));
  expect(lines).toHaveLength(1);
  return (lines[0] as string).slice('orebook: '.length);
}

/** Serves a folder as any web host would. */
async function serve(folder: string, status = 200): Promise<{ address: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(request.url ?? '/'));
    if (status !== 200) response.writeHead(status).end();
    else if (existsSync(path)) response.end(readFileSync(path));
    // Many hosts answer whatever they do not have with their front page.
    else if (!request.url?.startsWith('/log/')) response.setHeader('content-type', 'text/html').end('<html>');
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

describe('a register that nobody touched', () => {
  test('over the network and from a folder: 60 applications, 47 licences granted in turn, one state', async () => {
    const { address, server } = await serve(whole);
    const { code, out } = await stage.orebook(['verify', address, '--json', '--key', key, '--no-memory']);
    server.close();
    const web = JSON.parse(out) as Verdict;
    const folder = await verdictOn(whole, { key, memory: false });
    expect(code).toBe(0);
    expect(web).toMatchObject({ verified: true, origin, size, tiles: 3, place: `${address}/log` });
    expect(web.key).toEqual({ vkey: key, from: 'given' });
    expect(web.replayed?.queues).toMatchObject({ grantsInTurn: 47, blocksHeld: 1870 });
    expect(folder.replayed).toEqual(web.replayed);
    expect(existsSync(stage.path('state'))).toBe(false); // --no-memory
  });

  test('the first visit warns of a key that proves itself; the second proves that nothing was changed since', async () => {
    const first = await stage.orebook(['verify', whole]);
    expect(first.code).toBe(0);
    expect(first.out).toContain(
      `That the key is the register's: it was taken from the place that it should prove. Compare ${key}`,
    );
    expect(first.out).toContain('That no other view was shown to others: no witness has cosigned.');
    expect(first.out).toContain('there is no earlier visit to compare it with');
    const second = await stage.orebook(['verify', whole]);
    expect(second.out).toMatch(
      /✓ Nothing was changed or removed since your visit on \d{4}-\d\d-\d\d, when it had 493 entries\./,
    );
    expect(second.out).not.toContain('there is no earlier visit');
  });

  test('an older copy elsewhere is consistent with what was seen, and says that it is not all', async () => {
    const older = stage.path('older');
    await publish(older, entries.slice(0, 300), signer);
    await verdictOn(older, { key });
    expect((await verdictOn(whole, { key })).visits).toMatchObject([{ size: 300 }]);
    const again = await verdictOn(older, { key });
    expect(again.visits).toMatchObject([{ size: 300 }]);
    expect(again.notProved.find((one) => one.startsWith('That this is all'))).toContain(
      `you saw ${size} entries`,
    );
  });

  test('an empty log verifies, and there is nothing to replay', async () => {
    await publish(stage.path('empty'), [], signer);
    const verdict = await verdictOn(stage.path('empty'), { key });
    expect(verdict).toMatchObject({ verified: true, size: 0, tiles: 0 });
    expect(verdict.replayed).toBeUndefined();
  });
});

describe('tampering is found and the first bad entry named', () => {
  const bundle = 'log/tile/entries/001.p/237';
  const changed = (index: number, change: (entry: Record<string, unknown>) => object) =>
    entries.with(index, entryBytes(change(structuredClone(entryFromBytes(entries[index] as Uint8Array)))));

  test('a letter of entry 300', async () => {
    const folder = copy();
    const those = decodeEntryBundle(readFileSync(join(folder, bundle)), 237).map((entry) => entry.slice());
    const entry = those[300 - 256] as Uint8Array;
    entry[entry.length - 3] = (entry[entry.length - 3] as number) ^ 1;
    writeFileSync(join(folder, bundle), encodeEntryBundle(those));
    expect(await verdictOn(folder)).toMatchObject({
      verified: false,
      fault: { code: 'entry-differs', entry: 300 },
    });
    const told = await stage.orebook(['verify', folder]);
    expect(told.code).toBe(2);
    expect(told.out).toMatch(/NOT VERIFIED \(entry-differs\): .* First bad entry: 300\./);
    expect(existsSync(stage.path('state'))).toBe(false); // a bad visit is not remembered
  });

  test('half a bundle, a bundle that is gone, a checkpoint cut off', async () => {
    const half = copy();
    const bytes = readFileSync(join(half, bundle));
    writeFileSync(join(half, bundle), bytes.subarray(0, bytes.length >> 1));
    const cut = await verdictOn(half);
    expect(cut.fault?.code).toBe('file-malformed');
    expect(cut.fault?.entry).toBeGreaterThan(256);
    const gone = copy();
    rmSync(join(gone, bundle));
    expect((await verdictOn(gone)).fault).toMatchObject({ code: 'file-missing', entry: 256 });
    const note = copy();
    writeFileSync(
      join(note, 'log/checkpoint'),
      readFileSync(join(note, 'log/checkpoint'), 'utf8').slice(0, 60),
    );
    expect((await verdictOn(note)).fault?.code).toBe('file-malformed');
  });

  test('the log signs another past: a reader who was there before finds it, one who was not cannot', async () => {
    await verdictOn(whole, { key });
    const other = stage.path('rewritten');
    const index = entries.findIndex((bytes) => entryFromBytes(bytes).kind === 'application-refused');
    await publish(
      other,
      changed(index, (entry) => ({ ...entry, reason: 'Another reason.' })),
      signer,
    );
    expect((await verdictOn(other, { key })).fault).toMatchObject({ code: 'rewritten', entry: 0 });
    expect((await verdictOn(other, { key, memory: false })).verified).toBe(true);
  });

  test('the log forgets its last entries', async () => {
    const folder = copy();
    await verdictOn(folder, { key });
    await publish(folder, entries.slice(0, 400), signer);
    expect((await verdictOn(folder, { key })).fault).toMatchObject({
      code: 'rolled-back',
      message: 'The log has 400 entries when it had 493 at the last visit.',
    });
  });

  test('a lawful seal over an unlawful entry: ground given twice, a clock that goes back, an unknown act', async () => {
    const grant = entryFromBytes(
      entries.findLast((bytes) => entryFromBytes(bytes).kind === 'licence-granted') as Uint8Array,
    );
    const last = entryFromBytes(entries.at(-1) as Uint8Array);
    const held = {
      kind: 'licence-stated',
      at: last.at,
      on: last.on,
      by: last.by,
      simulated: true,
      licence: 'EL-000048',
      publisher: 'somebody',
      number: '1',
      seenOn: last.on,
      holder: { id: 'x', name: { commitment: 'a'.repeat(64) } },
      datum: 'QazTRF-23',
      cells: grant.cells,
      from: grant.from,
      until: '2030-01-01',
    };
    const cases = [
      [held, 'block_already_held'],
      [{ ...last, at: '2020-01-01T00:00:00.000Z', on: '2020-01-01' }, 'clock_went_back'],
      [{ ...last, kind: 'block-given-to-a-friend' }, 'unknown_kind'],
    ] as const;
    for (const [entry, code] of cases) {
      await publish(stage.path(code), [...entries, entryBytes(entry)], signer);
      expect((await verdictOn(stage.path(code), { memory: false })).fault).toMatchObject({
        code,
        entry: size,
      });
    }
  });

  test('another key than at the last visit, another than the one given, another register under the same key', async () => {
    await verdictOn(whole);
    const stranger = ed25519Signer(origin, new Uint8Array(32).fill(2));
    const folder = stage.path('stranger');
    await publish(folder, entries, stranger);
    expect((await verdictOn(folder)).fault?.code).toBe('key-differs');
    expect((await verdictOn(folder, { forget: true })).verified).toBe(true);
    const wrong = await verdictOn(folder, { key });
    expect(wrong.fault?.code).toBe('unknown-log');
    expect(wrong.fault?.message).toContain('is not signed with the key that you gave');
    await publish(
      stage.path('opened-as'),
      changed(0, (entry) => ({ ...entry, origin: 'elsewhere.test/kz' })),
      signer,
    );
    expect((await verdictOn(stage.path('opened-as'), { memory: false })).fault).toMatchObject({
      code: 'origin-differs',
      entry: 0,
    });
  });
});

describe('bad luck is one line that says what to do', () => {
  test('nothing there, nobody there, a server that fails, a key that is none, a memory that is damaged', async () => {
    expect(await lineOf('verify', 'nowhere')).toBe(
      'There is no file or folder nowhere: mend the path; an address on the network begins with http:// or https://.',
    );
    mkdirSync(stage.path('nothing'), { recursive: true });
    expect(await lineOf('verify', stage.path('nothing'))).toContain('has no log: there is no');
    const { address, server } = await serve(whole, 404);
    expect(await lineOf('verify', address)).toBe(
      `${address} has no log: there is no ${address}/log/checkpoint and no ${address}/checkpoint.`,
    );
    server.close();
    expect(await lineOf('verify', address)).toBe(
      `Nobody answers at ${address.slice('http://'.length)}: start the register there, or mend the address.`,
    );
    expect(await lineOf('verify', whole, '--key', 'no+key')).toMatch(/^--key cannot be read: /);
    mkdirSync(stage.path('state/orebook'), { recursive: true });
    writeFileSync(stage.path('state/orebook/visits.json'), '{"half":');
    expect(await lineOf('verify', whole)).toMatch(/^The memory of earlier visits, .* is damaged: /);
  });

  test('a server that fails a while is asked again, and then told of', async () => {
    const { address, server } = await serve(whole, 503);
    expect(await lineOf('verify', address)).toBe(
      `${address}/log/checkpoint answered 503: check the address, or try again later.`,
    );
    server.close();
  });
});

test('of sealed filings verify says what the page of the log says', async () => {
  const { seals } = (await messages('en')).pages.log.steps;
  expect(sealsProved({ sealed: 0, opened: 0, lapsed: 0, closed: 0 })).toBe(seals.none);
  expect(sealsProved({ sealed: 1204, opened: 3, lapsed: 1200, closed: 1 })).toBe(
    seals.ok('1,204', '3', '1,200', '1'),
  );
  expect((await verdictOn(whole, { memory: false })).proved).toContain(seals.none);
});

test('verify shares no code with the store: nothing it imports leads there', () => {
  const root = join(import.meta.dirname, '..');
  const doors = /(?:from|import\()\s*'(\.[^']+|#[^']+)'/g;
  const reached = new Set<string>();
  const follow = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(doors)) {
      if (name.endsWith('.json')) continue;
      if (name === '#sha256') continue; // a hash, and nothing else
      follow(name.startsWith('#') ? join(root, name.slice(1), 'index.ts') : join(dirname(file), name));
    }
  };
  follow(join(root, 'cli', 'verify.ts'));
  const rooms = new Set([...reached].map((file) => relative(root, file).split('/')[0]));
  expect([...rooms].sort()).toEqual([
    'cli',
    'grid',
    'law',
    'proof',
    'register',
    'sources',
    'tender',
    'terms',
  ]);
  expect(readdirSync(root)).toContain('store');
});

test('text that is no checkpoint is malformed, whatever a web host makes of an address', async () => {
  const folder = copy();
  writeFileSync(join(folder, 'log/checkpoint'), utf8FromText('hello\n'));
  expect((await verdictOn(folder)).fault?.code).toBe('file-malformed');
});
