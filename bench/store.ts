/** How fast the log is kept, proved and verified: on this machine's disk, each append flushed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  checkpointBody,
  ed25519Signer,
  encodeEntryBundle,
  entryBytes,
  formatVkey,
  inclusionProof,
  leafHash,
  signNote,
  tileBytes,
  tilePath,
  tilesOfSize,
  verifyInclusion,
} from '#proof';
import { type LogStore, openStore, type Store } from '#store';
import { postgresPrograms, startPostgres, type TestPostgres } from '../test/postgres.ts';
import { type Benchmark, type Measured, median } from './benchmark.ts';

const million = 1_000_000;

/** An entry of the size and shape of a lodgement; 400 to 450 bytes. */
function sample(index: number): Uint8Array {
  return entryBytes({
    kind: 'application-lodged',
    at: '2026-11-23T09:15:00.000Z',
    by: { role: 'simulation', account: `account-${index % 997}` },
    simulated: true,
    application: `A-${String(index).padStart(6, '0')}`,
    cells: [
      [180_000_000 + index, 12],
      [180_021_600 + index, 12],
      [180_043_200 + index, 9],
    ],
    applicant: { kind: 'company', country: 'KZ', name: { commitment: 'ab'.repeat(32) } },
    documents: [{ kind: 'plan', sha256: 'cd'.repeat(32) }],
  });
}
const samples = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => sample(from + i));

/** Stores are opened once for all figures and closed after the last. */
let sqlite: Promise<{ store: Store; folder: string }> | undefined;
function sqliteStore() {
  sqlite ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'orebook-bench-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return { store: await openStore({ folder }), folder };
  })();
  return sqlite;
}
let postgres: Promise<{ store: Store; server: TestPostgres }> | undefined;
function postgresStore() {
  postgres ??= (async () => {
    const server = await startPostgres();
    const folder = mkdtempSync(join(tmpdir(), 'orebook-bench-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return { store: await openStore({ folder, url: await server.newDatabase() }), server };
  })();
  return postgres;
}
async function closeStores(): Promise<void> {
  await (await sqlite)?.store.close();
  const opened = await postgres;
  await opened?.store.close();
  await opened?.server.stop();
}
const absent: Measured = { figure: 0, unit: '', met: false, note: 'PostgreSQL is not installed' };

/** Durable appends of one entry each, one after another, a second. */
async function singles(log: LogStore, count: number): Promise<number> {
  let size = await log.size();
  const entries = samples(size, size + count);
  const started = performance.now();
  for (const entry of entries) size = (await log.append(size, [entry])).size;
  return (count / (performance.now() - started)) * 1000;
}

/** Entries a second, hashed and durable, 4,096 an append, up to a size. */
async function batched(log: LogStore, to: number): Promise<number> {
  let size = await log.size();
  let millis = 0;
  const first = size;
  while (size < to) {
    const entries = samples(size, Math.min(to, size + 4096));
    const started = performance.now();
    size = (await log.append(size, entries)).size;
    millis += performance.now() - started;
  }
  return ((size - first) / millis) * 1000;
}

/** Milliseconds to make an inclusion proof at a random place, median of 1,000. */
async function proofMillis(log: LogStore): Promise<number> {
  const size = await log.size();
  const root = await log.root(size);
  const times: number[] = [];
  for (let i = 0; i < 1000; i++) {
    const index = Math.floor((i * 7919 * 131) % size);
    const started = performance.now();
    const path = await inclusionProof(index, size, log.readHashes);
    times.push(performance.now() - started);
    if (i % 100 === 0) {
      const [entry] = await log.read(index, index + 1);
      if (!entry || !verifyInclusion(leafHash(entry), index, size, path, root))
        throw new Error(`Entry ${index} is not proved.`);
    }
  }
  return median(times);
}

/** Writes the public files of the log as a mirror does. */
async function publish(log: LogStore, folder: string, size: number): Promise<string> {
  const signer = ed25519Signer('bench.example/log', new Uint8Array(32).fill(1));
  for (const tile of tilesOfSize(size)) {
    const { level, index, width } = tile;
    const path = join(folder, tilePath(level, index, width));
    mkdirSync(dirname(path), { recursive: true });
    const first = index * 256;
    const bytes =
      level === 'entries'
        ? encodeEntryBundle(await log.read(first, first + width))
        : await tileBytes(tile, log.readHashes);
    writeFileSync(path, bytes);
  }
  const body = checkpointBody({ origin: signer.key.name, size, root: await log.root(size) });
  writeFileSync(join(folder, 'checkpoint'), signNote(body, [signer]));
  return formatVkey(signer.key);
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'durable single appends, SQLite',
    target: '≥ 1,000 a second',
    async run() {
      const figure = await singles((await sqliteStore()).store.log, 2000);
      return { figure, unit: 'a second', met: figure >= 1000 };
    },
  },
  {
    name: 'durable single appends, PostgreSQL with fsync',
    target: '≥ 300 a second',
    async run() {
      if (!postgresPrograms()) return absent;
      const figure = await singles((await postgresStore()).store.log, 1000);
      return { figure, unit: 'a second', met: figure >= 300 };
    },
  },
  {
    name: 'entries hashed and kept in batches, SQLite, up to 1,000,000',
    target: '≥ 30,000 a second',
    async run() {
      const figure = await batched((await sqliteStore()).store.log, million);
      return { figure, unit: 'a second', met: figure >= 30_000 };
    },
  },
  {
    name: 'entries hashed and kept in batches, PostgreSQL, up to 200,000',
    target: '≥ 10,000 a second',
    async run() {
      if (!postgresPrograms()) return absent;
      const figure = await batched((await postgresStore()).store.log, 200_000);
      return { figure, unit: 'a second', met: figure >= 10_000 };
    },
  },
  {
    name: 'inclusion proof among 1,000,000 entries, SQLite',
    target: '< 1 ms',
    async run() {
      const { store } = await sqliteStore();
      await batched(store.log, million);
      const figure = await proofMillis(store.log);
      return { figure, unit: 'ms', met: figure < 1 };
    },
  },
  {
    name: 'inclusion proof among 200,000 entries, PostgreSQL',
    target: '< 1 ms',
    async run() {
      if (!postgresPrograms()) return absent;
      const { store } = await postgresStore();
      await batched(store.log, 200_000);
      const figure = await proofMillis(store.log);
      return { figure, unit: 'ms', met: figure < 1 };
    },
  },
  {
    name: 'verify 1,000,000 entries from a folder, every entry parsed, every tile compared',
    target: '< 20 s, < 1 GB',
    async run() {
      const { store, folder } = await sqliteStore();
      await batched(store.log, million);
      const files = join(folder, 'log');
      const vkey = await publish(store.log, files, million);
      const program = join(import.meta.dirname, 'store/verify-folder.ts');
      const output = execFileSync(process.execPath, [program, files, vkey], { encoding: 'utf8' });
      const { ok, parsed, seconds, megabytes } = JSON.parse(output) as Record<string, number>;
      const met = Boolean(ok) && parsed === million && (seconds ?? 99) < 20 && (megabytes ?? 9999) < 1000;
      await closeStores();
      return {
        figure: seconds ?? 0,
        unit: 's',
        met,
        note: `one core, ${Math.round(megabytes ?? 0)} MB at most`,
      };
    },
  },
];
