import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type WitnessList, witnessList } from '#contract';
import {
  checkPolicy,
  cosigner,
  ed25519Signer,
  formatVkey,
  judgeWitnessRequest,
  parseNote,
  parsePolicy,
  parseVkey,
  type Signer,
  type WitnessedTree,
  witnessAnswer,
  witnessSizeType,
} from '#proof';
import { createApplication } from '../application.ts';
import { StartError } from '../start/start-error.ts';
import { block, openTrialCountry, type TrialCountry } from '../trial-country.ts';
import { WitnessCollector } from './collector.ts';
import { readWitnessPolicy } from './policy.ts';

const signer = (name: string, byte: number): Signer =>
  cosigner(name, new Uint8Array(32).fill(byte), () => Date.UTC(2026, 10, 23, 5) / 1000);

interface TestWitness {
  readonly signer: Signer;
  readonly url: string;
  /** What it cosigned last; may be set as by a witness that forgot, or saw another log. */
  remembered: WitnessedTree | undefined;
  requests: number;
}

const servers: Server[] = [];
let country: TrialCountry;
const ending = new AbortController();
let running: Promise<unknown> = Promise.resolve();
let stop = ending;

/** A witness on a port of its own; `lie` changes its answer on the way out. */
async function witness(name: string, byte: number, lie = (body: string) => body): Promise<TestWitness> {
  const self: TestWitness = { signer: signer(name, byte), url: '', remembered: undefined, requests: 0 };
  const server = createServer(async (request, response) => {
    self.requests++;
    let body = '';
    for await (const part of request) body += part;
    const key = parseVkey(country.verifierKey);
    const verdict = judgeWitnessRequest(
      body,
      (origin) => (origin === key.name ? [key] : []),
      () => self.remembered,
    );
    if (verdict.status === 200) {
      const { size, root } = verdict.checkpoint;
      self.remembered = { size, root };
      response.end(lie(witnessAnswer(verdict.text, [self.signer])));
    } else if (verdict.status === 409) {
      response.writeHead(409, { 'content-type': witnessSizeType }).end(`${verdict.size}\n`);
    } else response.writeHead(verdict.status).end(`${verdict.message}\n`);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(self, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

beforeEach(async () => {
  stop = new AbortController();
  country = await openTrialCountry();
});
afterEach(async () => {
  stop.abort();
  await running;
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
  await country.close();
});

const faults: unknown[] = [];
function collect(text: string) {
  const { register, verifierKey, services } = country;
  const witnesses = new WitnessCollector({
    register,
    policy: readWitnessPolicy(text, verifierKey),
    verifierKey,
    nowMillis: services.nowMillis,
    report: (error) => faults.push(error),
    pauseMillis: 5,
  });
  running = witnesses.run(stop.signal);
  const app = createApplication({ ...services, witnesses }, (error) => faults.push(error));
  const get = (path: string) => app.request(`http://localhost${path}`);
  return {
    witnesses,
    checkpoint: async () => (await get('/log/checkpoint')).text(),
    list: async (): Promise<WitnessList> => witnessList.parse(await (await get('/api/witnesses')).json()),
    proof: async (index: number) => (await get(`/log/proof/${index}`)).text(),
  };
}
async function grow(): Promise<void> {
  const grown = await country.register.submit({
    act: 'enter-statement',
    by: { role: 'registrar', account: 'registrar' },
    publisher: 'old-register',
    number: `${country.register.size}-EL`,
    seenOn: '2026-11-20',
    holder: { id: 'old:1', name: { commitment: 'e'.repeat(64) } },
    datum: 'Pulkovo-1942',
    cells: [block(5, 5 + country.register.size)],
    from: '2025-01-01',
    until: '2030-12-31',
  } as never);
  expect(grown).toMatchObject({ accepted: true });
}
const states = ({ items }: WitnessList) => items.map(({ name, state, size }) => [name, state, size]);

describe('three witnesses, one lying and one down', () => {
  test('the register goes on, shows who said what, and the honest one’s word stands on its checkpoint', async () => {
    const honest = await witness('honest.example', 2);
    // It signs another tree, with its good key: the signature is not over this checkpoint.
    const liar = await witness('liar.example', 3, () => {
      return witnessAnswer(`${parseVkey(country.verifierKey).name}\n1\n${'A'.repeat(43)}=\n`, [liar.signer]);
    });
    const down = signer('down.example', 4);
    const text = [
      `witness honest ${formatVkey(honest.signer.key)} ${honest.url}`,
      `witness liar ${formatVkey(liar.signer.key)} ${liar.url}`,
      `witness down ${formatVkey(down.key)} http://127.0.0.1:9/`,
      'group two 2 honest liar down',
      'quorum two',
      '',
    ].join('\n');
    const { list, checkpoint } = collect(text);
    await expect
      .poll(async () => states(await list()))
      .toEqual([
        ['honest', 'signed', 1],
        ['liar', 'lies', 0],
        ['down', 'down', 0],
      ]);
    const said = await list();
    expect(said.quorum).toEqual({ name: 'two', size: 0, isCurrent: false });
    expect(said.items[0]).toMatchObject({ signedAt: '2026-11-23T05:00:00.000Z', trouble: null });
    expect(said.items[1]?.trouble).toMatch(/^The signature of liar\.example .* is not over this text\.$/);
    expect(said.items[2]?.trouble).toMatch(/^It cannot be reached/);

    await grow();
    await expect.poll(async () => states(await list())[0]).toEqual(['honest', 'signed', 2]);
    // Whoever asks for one of three finds it; whoever asks for two does not, and is not told otherwise.
    const note = parseNote(await checkpoint());
    expect(checkPolicy(parsePolicy(said.policy.replace('two 2', 'two 1')), note)).toMatchObject({
      ok: true,
      witnesses: [{ name: 'honest' }],
    });
    expect(checkPolicy(parsePolicy(said.policy), note)).toMatchObject({ ok: false, code: 'no-quorum' });
    expect(faults).toEqual([]);
  });
});

describe('a witness', () => {
  const only = (one: TestWitness) =>
    `witness w ${formatVkey(one.signer.key)} ${one.url}\ngroup g all w\nquorum g\n`;

  test('that remembers another size says so, and is sent the proof from there', async () => {
    const one = await witness('w.example', 5);
    await grow();
    one.remembered = { size: 1, root: await country.store.log.root(1) };
    const { list } = collect(only(one));
    await expect.poll(async () => states(await list())).toEqual([['w', 'signed', 2]]);
    expect(one.requests).toBe(2);
  });

  test('that saw another history disputes it, in public', async () => {
    const one = await witness('w.example', 5);
    await grow();
    one.remembered = { size: 1, root: new Uint8Array(32).fill(9) };
    const { list } = collect(only(one));
    await expect.poll(async () => states(await list())).toEqual([['w', 'disputes', 0]]);
    expect((await list()).items[0]?.trouble).toMatch(
      /^It answered 422: The proof does not lead from the tree of 1/,
    );
    one.remembered = { size: 7, root: new Uint8Array(32).fill(9) };
    await expect
      .poll(async () => (await list()).items[0]?.trouble)
      .toBe('It says that it cosigned 7 entries of this log, which has 2.');
  });

  test('that signed is asked no more until the log grows; proofs carry its word; a restart remembers it', async () => {
    const one = await witness('w.example', 5);
    const first = collect(only(one));
    await expect.poll(async () => (await first.list()).quorum?.isCurrent).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(one.requests).toBe(1);
    expect(await first.proof(0)).toContain('\n— w.example ');
    stop.abort();
    await running;
    stop = new AbortController();
    const second = collect(only(one));
    await expect.poll(async () => (await second.list()).items[0]?.size).toBe(1);
    expect(await second.checkpoint()).toContain('\n— w.example ');
  });

  test('just after growth the checkpoint of the quorum is given out, unless the entry asked for is younger', async () => {
    const one = await witness('w.example', 5);
    const { checkpoint, list, proof } = collect(only(one));
    await expect.poll(async () => (await list()).quorum?.isCurrent).toBe(true);
    for (const server of servers) server.close();
    servers[0]?.closeAllConnections();
    await grow();
    expect((await checkpoint()).split('\n')[1]).toBe('1');
    expect((await proof(1)).split('\n\n')[1]?.split('\n')[1]).toBe('2');
    country.advance(6_000);
    expect((await checkpoint()).split('\n')[1]).toBe('2');
  });
});

test('a policy without addresses, of another log or without witnesses is refused in one line that says what to do', () => {
  const key = formatVkey(signer('w.example', 5).key);
  const messageOf = (text: string) => {
    try {
      readWitnessPolicy(text, country.verifierKey);
    } catch (error) {
      return error instanceof StartError ? error.message : error;
    }
    return 'nothing was thrown';
  };
  expect(messageOf(`witness w ${key}\nquorum w\n`)).toContain('write where the witness w answers');
  expect(messageOf('quorum none\n')).toContain('names no witness');
  expect(messageOf('witness w nonsense\n')).toContain('line 1: "nonsense" is not name+key id');
  const other = formatVkey(ed25519Signer('other.example/log', new Uint8Array(32).fill(6)).key);
  expect(messageOf(`log ${other}\nwitness w ${key} https://w.example\nquorum w\n`)).toContain(
    'other.example/log is another log',
  );
});
