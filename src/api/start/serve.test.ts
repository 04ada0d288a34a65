import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createClient } from '#contract';
import { type LoadedCountry, loadCountry } from './load-country.ts';
import { type RunningServer, type ServeOptions, serve } from './serve.ts';

const dataFolder = join(import.meta.dirname, '..', '..', '..', 'data');
let folder: string;
const running: RunningServer[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orebook-serve-'));
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

let country: LoadedCountry | undefined;
/** The country is read once for all registers of this file. */
const load: typeof loadCountry = (options) => {
  country ??= loadCountry(options);
  return country;
};

async function start(options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const server = await serve({
    folder,
    dataFolder,
    host: '127.0.0.1',
    port: 0,
    simulationScale: 0,
    load,
    ...options,
  });
  running.push(server);
  return server;
}
const failureOf = (options: Partial<ServeOptions> = {}) =>
  start(options).then(
    () => 'it started',
    (error: Error & { code?: string }) => [error.name, error.code, error.message],
  );

describe('a register that is started', () => {
  test('opens empty, lets its trial people in, and is the same register when it is started again', async () => {
    const first = await start();
    expect([first.trial, first.size]).toEqual([true, 1]);
    const client = createClient({ base: first.address });
    const summary = await client.register();
    expect(summary).toMatchObject({
      country: 'KZ',
      trial: true,
      simulated: false,
      size: 1,
      verifierKey: first.verifierKey,
    });
    expect(summary.counts.blocks.country).toBeGreaterThan(1_150_000);
    expect(summary.counts.deposits).toBeGreaterThan(900);
    expect(summary.origin).toMatch(/^trial\.orebook\.test\/kz\/[0-9a-f]{8}$/);

    const [investor] = first.accounts;
    expect(first.accounts.map(({ role }) => role)).toEqual([
      'investor',
      'officer',
      'officer',
      'commission',
      'commission',
      'bidder',
      'bidder',
      'bidder',
    ]);
    const { email = '', password = '' } = investor ?? {};
    expect(await client.signIn({ email, password })).toMatchObject({ signedIn: true, role: 'investor' });
    const file = join(folder, 'trial-accounts.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await first.close();
    running.length = 0;

    const second = await start();
    expect(second.accounts).toEqual(first.accounts);
    expect(second.verifierKey).toBe(first.verifierKey);
    expect((await createClient({ base: second.address }).register()).origin).toBe(summary.origin);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(first.accounts);
  });

  test('ends streams when it closes, and takes no more requests', async () => {
    const server = await start();
    const feed = await fetch(`${server.address}/feed`);
    const reader = (feed.body as ReadableStream<Uint8Array>).getReader();
    await reader.read();
    const rest = reader.read();
    await server.close();
    running.length = 0;
    expect((await rest).done).toBe(true);
    await expect(fetch(`${server.address}/healthz`)).rejects.toThrow();
  });
});

describe('what the person who starts it can mend is said in one line', () => {
  test('a port that is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    expect(await failureOf({ port })).toEqual([
      'StartError',
      'port-taken',
      `Port ${port} is taken: stop what listens there, or start with --port ${port + 1}.`,
    ]);
    other.close();
  });

  test('a data folder in use, data that is not there, a host of elsewhere', async () => {
    await start();
    expect((await failureOf()).slice(0, 2)).toEqual(['StoreError', 'in-use']);
    const elsewhere = { folder: `${folder}-2` };
    expect(await failureOf({ ...elsewhere, load: loadCountry, dataFolder: join(folder, 'nothing') })).toEqual(
      [
        'StartError',
        'data-unreadable',
        `The data file ${join(folder, 'nothing', 'datasets.json')} cannot be read: bring it back from the release, or make it readable.`,
      ],
    );
    expect((await failureOf({ ...elsewhere, host: '203.0.113.7' })).slice(0, 2)).toEqual([
      'StartError',
      'host-unknown',
    ]);
    rmSync(`${folder}-2`, { recursive: true, force: true });
  });

  test('another origin than the log has, and a key that is gone or not the log’s', async () => {
    const first = await start();
    await first.close();
    running.length = 0;
    expect((await failureOf({ origin: 'register.example/kz' })).slice(0, 2)).toEqual([
      'StartError',
      'register-differs',
    ]);
    const key = join(folder, 'log-key');
    const text = readFileSync(key, 'utf8');
    rmSync(key);
    expect((await failureOf()).slice(0, 2)).toEqual(['StoreError', 'key-absent']);
    writeFileSync(key, 'not a key');
    expect((await failureOf()).slice(0, 2)).toEqual(['StoreError', 'key-differs']);
    writeFileSync(key, text);
    expect((await start()).verifierKey).toBe(first.verifierKey);
  });
});
