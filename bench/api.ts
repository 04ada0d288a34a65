/** The interface under load, over real HTTP on loopback: server, database and load client share this machine. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CellRuns, LodgeReceipt } from '#contract';
import { cellsFromRuns } from '#grid';
import {
  checkpointFromBody,
  decodeEntryBundle,
  entryFromBytes,
  parseNote,
  rootHash,
  tilePath,
  tilesOfSize,
} from '#proof';
import { type Entry, replay } from '#register';
import { postgresPrograms, startPostgres } from '../test/postgres.ts';
import { type Answered, load } from './api/load.ts';
import type { Served, ServedOptions } from './api/served.ts';
import { type Benchmark, type Measured, median } from './benchmark.ts';

const clients = 100;
const lodgements = 3_000;
const checks = 3_000;
const checkConnections = 32;

/** A register in a process of its own, on its own database. */
async function openServed(
  options: Omit<ServedOptions, 'folder'>,
): Promise<Served & { close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'orebook-bench-api-'));
  const script = join(import.meta.dirname, 'api', 'served.ts');
  const argument = JSON.stringify({ folder, ...options } satisfies ServedOptions);
  // As scripts/orebook.mjs starts it.
  const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=64'];
  const child = spawn(process.execPath, [...flags, script, argument], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const served = await new Promise<Served>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk;
      if (text.includes('\n')) resolve(JSON.parse(text) as Served);
    });
    child.once('exit', (code) => reject(new Error(`The register ended with code ${code}.`)));
  });
  return {
    ...served,
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Rows of blocks in the north-west of Karaganda oblast. */
const corner = (8_340 + 30) * 21_600 + 15_000;
const rectangle = (up: number, right: number, rows: number, columns: number): CellRuns =>
  Array.from({ length: rows }, (_, row) => [corner + (up + row) * 21_600 + right, columns]);

async function checked(): Promise<Measured[]> {
  const register = await openServed({ clients: 1, simulationScale: 1 });
  try {
    const callOf = (index: number) => ({
      path: '/api/checks',
      // 200 blocks, 30 places, each with its own neighbours.
      body: JSON.stringify({
        area: { by: 'cells', cells: rectangle(10 * (index % 5), 20 * (index % 6), 10, 20) },
      }),
    });
    await load(register.address, 300, checkConnections, callOf); // warm-up
    const runs = [];
    for (let run = 0; run < 3; run++)
      runs.push(await load(register.address, checks, checkConnections, callOf));
    for (const { status, text } of runs.flatMap(({ answers }) => answers)) {
      if (status !== 200 || (JSON.parse(text) as { area: { blocks: number } }).area.blocks !== 200) {
        throw new Error(`A check was answered with ${status}: ${text.slice(0, 300)}`);
      }
    }
    const figure = median(runs.map(({ aSecond }) => aSecond));
    const [first] = runs;
    const note = `${checkConnections} connections; median ${first?.medianMillis.toFixed(1)} ms, 99 % under ${first?.slowMillis.toFixed(0)} ms`;
    return [{ figure, unit: 'a second', met: figure >= 1000, note }];
  } finally {
    await register.close();
  }
}

const applicant = (client: number) => ({
  kind: 'company',
  country: 'KZ',
  name: `Bench ${client} LLP`,
  number: String(100_000_000_000 + client),
});

/** Every second application asks for the hot block; the others for ten blocks of their own. */
function areaOf(index: number): CellRuns {
  if (index % 2 === 1) return rectangle(60 + 2 * Math.floor(index / 60), 4 * (index % 60), 2, 5);
  return [[hotBlock, 1]];
}
const hotBlock = corner;

async function lodged(): Promise<Measured[]> {
  if (!postgresPrograms()) {
    return [{ figure: 0, unit: '', met: false, note: 'PostgreSQL is not installed' }];
  }
  const postgres = await startPostgres();
  const register = await openServed({
    clients,
    simulationScale: 1,
    databaseUrl: await postgres.newDatabase(),
  });
  try {
    const run = Date.now();
    const result = await load(register.address, lodgements, clients, (index, client) => ({
      path: '/api/applications',
      headers: { cookie: register.cookies[client] ?? '', 'idempotency-key': `bench-${run}-${index}` },
      body: JSON.stringify({
        kind: 'exploration',
        cells: areaOf(index),
        applicant: applicant(client),
        plan: { minerals: ['tungsten'], works: [{ year: 1, kind: 'mapping', spendKzt: 5_000_000 + index }] },
        declared: {},
      }),
    }));
    await verify(register.address, result.answers);
    const { aSecond, medianMillis, slowMillis } = result;
    const note = `${lodgements} of ${clients} clients, half on one block; median ${medianMillis.toFixed(0)} ms, 99 % under ${slowMillis.toFixed(0)} ms; one first a block, no gap, the log replays`;
    return [{ figure: aSecond, unit: 'a second', met: aSecond >= 300, note }];
  } finally {
    await register.close();
    await postgres.stop();
  }
}

/** Exactly one first a block, every place once; no gap and no fork in the log; the public files add up and replay. @throws Error */
async function verify(address: string, answers: readonly Answered[]): Promise<void> {
  const receipts = answers.map(({ status, text }) => {
    if (status !== 201) throw new Error(`A lodgement was answered with ${status}: ${text.slice(0, 300)}`);
    return JSON.parse(text) as LodgeReceipt;
  });
  const placesOfBlock = new Map<number, number[]>();
  for (const { places } of receipts) {
    for (const { cells, place } of places) {
      for (const cell of cellsFromRuns(cells))
        placesOfBlock.set(cell, [...(placesOfBlock.get(cell) ?? []), place]);
    }
  }
  for (const [cell, places] of placesOfBlock) {
    places.sort((a, b) => a - b);
    // Where the simulation's own applications stand on a block, ours come behind them.
    const [first = 0] = places;
    if (places.some((place, i) => place !== first + i))
      throw new Error(`Block ${cell} has places ${places.slice(0, 20)} …`);
  }
  const hot = placesOfBlock.get(hotBlock) ?? [];
  if (hot.length !== answers.length / 2 || hot.at(0) !== 1) {
    throw new Error(`The hot block has ${hot.length} places from ${hot.at(0)}.`);
  }
  const indexes = receipts.flatMap(({ entries }) => entries).sort((a, b) => a - b);
  if (indexes.some((index, i) => index !== (indexes[0] as number) + i))
    throw new Error('The receipts leave a gap in the log.');

  const get = async (path: string) => fetch(`${address}${path}`);
  const checkpoint = checkpointFromBody(parseNote(await (await get('/log/checkpoint')).text()).text);
  const entries: Uint8Array[] = [];
  for (const { level, index, width } of tilesOfSize(checkpoint.size)) {
    if (level !== 'entries') break;
    const bundle = await get(`/log/${tilePath(level, index, width)}`);
    entries.push(...decodeEntryBundle(new Uint8Array(await bundle.arrayBuffer()), width));
  }
  if (Buffer.compare(rootHash(entries), checkpoint.root) !== 0)
    throw new Error('The bundles do not add up to the root.');
  const replayed = replay(entries.map((bytes) => entryFromBytes(bytes) as unknown as Entry));
  if (!replayed.ok) throw new Error(`Entry ${replayed.index}: ${replayed.message}`);
}

export const benchmarks: readonly Benchmark[] = [
  { name: 'check of 200 blocks over HTTP', target: '≥ 1,000 a second', run: checked },
  { name: 'lodgements over HTTP on PostgreSQL, fsync on', target: '≥ 300 a second', run: lodged },
];
