/** A log with three witnesses, one of them lying and one of them down: what the honest one says still counts, and no more than that. */

import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  checkPolicy,
  checkpointBody,
  checkpointFromBody,
  consistencyProof,
  cosigner,
  ed25519Signer,
  formatVkey,
  formatWitnessRequest,
  leafHash,
  parseNote,
  parsePolicy,
  parseVkey,
  parseWitnessRequest,
  readWitnessAnswer,
  rootAt,
  signNote,
  Tree,
  utf8FromText,
  withCosignatures,
  witnessAnswer,
  witnessSizeType,
} from '#proof';
import { openStage, origin, publish, type Stage, smallRegister } from './test-stage.ts';

const log = ed25519Signer(origin, new Uint8Array(32).fill(1));
const { entries } = smallRegister();
const tree = new Tree();
tree.append(...entries.map(leafHash));
let stage: Stage;
const running: { stop(signal?: NodeJS.Signals): Promise<unknown> }[] = [];

beforeAll(() => {
  stage = openStage();
});
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop();
});
afterAll(() => stage.clear());

const checkpointAt = async (size: number, root?: Uint8Array) =>
  signNote(checkpointBody({ origin, size, root: root ?? (await rootAt(size, tree.readHashes)) }), [log]);

async function makeKey(name: string): Promise<string> {
  rmSync(stage.path(name), { force: true });
  const { out } = await stage.orebook([
    'witness',
    'keygen',
    '--name',
    `${name}.example`,
    '--out',
    name,
    '--json',
  ]);
  return (JSON.parse(out) as { vkey: string }).vkey;
}

async function startWitness(name: string): Promise<string> {
  const served = await stage.serve([
    ...['witness', '--key', name, '--log', formatVkey(log.key), '--listen', '0', '--host', '127.0.0.1'],
    ...['--state', `${name}.state`, '--json'],
  ]);
  running.push(served);
  return (JSON.parse(served.line) as { address: string }).address;
}

/** A witness that cosigns, with its good key, another tree than the one it was shown. */
async function startLiar(name: string): Promise<{ address: string; vkey: string; server: Server }> {
  const signer = cosigner(`${name}.example`, new Uint8Array(32).fill(7), () => Date.now() / 1000);
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    const { size } = checkpointFromBody(parseNote(parseWitnessRequest(body).checkpoint).text);
    const other = checkpointBody({ origin, size, root: leafHash(utf8FromText('another history')) });
    response.end(witnessAnswer(other, [signer]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  running.push({ stop: async () => server.close() });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    vkey: formatVkey(signer.key),
    server,
  };
}

function ask(address: string, checkpoint: string, oldSize: number, proof: readonly Uint8Array[]) {
  const body = formatWitnessRequest({ oldSize, proof, checkpoint });
  return fetch(`${address}/add-checkpoint`, { method: 'POST', body });
}

test('three witnesses, one lying, one down: the word of the honest one counts, and two of three are not reached', async () => {
  const honest = { vkey: await makeKey('honest'), address: await startWitness('honest') };
  const liar = await startLiar('liar');
  const downKey = await makeKey('down');
  const checkpoint = await checkpointAt(400);
  const note = parseNote(checkpoint);

  const lines: string[] = [];
  const said: Record<string, string> = {};
  for (const [name, vkey, address] of [
    ['honest', honest.vkey, honest.address],
    ['liar', liar.vkey, liar.address],
    ['down', downKey, 'http://127.0.0.1:9'],
  ] as const) {
    const answer = await ask(address, checkpoint, 0, []).then(
      async (response) => readWitnessAnswer(await response.text(), note, [parseVkey(vkey)]),
      () => undefined,
    );
    if (answer?.ok) lines.push(...answer.cosignatures.map(({ line }) => line));
    said[name] = answer === undefined ? 'down' : answer.ok ? 'cosigned' : 'no good signature';
  }
  expect(said).toEqual({ honest: 'cosigned', liar: 'no good signature', down: 'down' });

  const cosigned = parseNote(withCosignatures(checkpoint, lines));
  const policy = (k: number) =>
    `log ${formatVkey(log.key)}\nwitness a ${honest.vkey}\nwitness b ${liar.vkey}\nwitness c ${downKey}\ngroup all3 ${k} a b c\nquorum all3\n`;
  expect(checkPolicy(parsePolicy(policy(1)), cosigned)).toMatchObject({
    ok: true,
    witnesses: [{ name: 'a' }],
    silent: ['b', 'c'],
  });
  expect(checkPolicy(parsePolicy(policy(2)), cosigned)).toMatchObject({
    ok: false,
    code: 'no-quorum',
    message: 'The quorum "all3" is not reached: signed by a, silent b, c.',
  });

  // The same as a stranger finds it, with the policy as a file.
  await publish(stage.path('public'), entries.slice(0, 400), log);
  writeFileSync(stage.path('public/log/checkpoint'), withCosignatures(checkpoint, lines));
  writeFileSync(stage.path('one.policy'), policy(1));
  writeFileSync(stage.path('two.policy'), policy(2));
  const good = await stage.orebook(['verify', 'public', '--policy', 'one.policy', '--no-memory']);
  expect(good.code).toBe(0);
  expect(good.out).toMatch(/✓ Witness a cosigned them at \d{4}-\d\d-\d\dT[\d:.]+Z, by its own clock\./);
  expect(good.out).toContain('What b, c would say: no word of theirs stands on this checkpoint.');
  const few = await stage.orebook(['verify', 'public', '--policy', 'two.policy', '--no-memory', '--json']);
  expect(few.code).toBe(2);
  expect(JSON.parse(few.out).fault.code).toBe('no-quorum');
});

describe('what a witness answers', () => {
  test('growth is cosigned; a stale size is told the right one; a fork, a stranger and a scrawl are turned away', async () => {
    await makeKey('w1');
    const address = await startWitness('w1');
    const status = async (response: Promise<Response>) => (await response).status;
    expect(await status(ask(address, await checkpointAt(100), 0, []))).toBe(200);
    const proof = await consistencyProof(100, 400, tree.readHashes);
    const stale = await ask(
      address,
      await checkpointAt(400),
      50,
      await consistencyProof(50, 400, tree.readHashes),
    );
    expect([stale.status, stale.headers.get('content-type'), await stale.text()]).toEqual([
      409,
      witnessSizeType,
      '100\n',
    ]);
    const fork = leafHash(utf8FromText('another history'));
    expect(await status(ask(address, await checkpointAt(400, fork), 100, proof))).toBe(422);
    expect(await status(ask(address, await checkpointAt(400), 100, proof))).toBe(200);
    expect(await status(ask(address, await checkpointAt(400, fork), 400, []))).toBe(422);

    const stranger = ed25519Signer(origin, new Uint8Array(32).fill(5));
    const body = checkpointBody({ origin, size: 400, root: tree.root() });
    expect(await status(ask(address, signNote(body, [stranger]), 400, []))).toBe(403);
    const elsewhere = ed25519Signer('elsewhere.test/kz', new Uint8Array(32).fill(1));
    const theirs = signNote(body.replace(origin, 'elsewhere.test/kz'), [elsewhere]);
    expect(await status(ask(address, theirs, 0, []))).toBe(404);
    const post = (content: string) => fetch(`${address}/add-checkpoint`, { method: 'POST', body: content });
    expect(await status(post('old many\n\nhello\n'))).toBe(400);
    expect(await status(post('x'.repeat(1_000_001)))).toBe(413);
    expect(await status(fetch(`${address}/add-checkpoint`))).toBe(405);
    expect(await status(fetch(`${address}/elsewhere`))).toBe(404);
  });

  test('of two histories that come at the same time one is cosigned; after a kill it still remembers which', async () => {
    await makeKey('w2');
    let address = await startWitness('w2');
    expect((await ask(address, await checkpointAt(100), 0, [])).status).toBe(200);
    const proof = await consistencyProof(100, 300, tree.readHashes);
    const fork = new Tree();
    fork.append(...entries.slice(0, 100).map(leafHash), ...entries.slice(150, 350).map(leafHash));
    const forkProof = await consistencyProof(100, 300, fork.readHashes);
    const answers = await Promise.all([
      ask(address, await checkpointAt(300), 100, proof),
      ask(address, await checkpointAt(300, fork.root()), 100, forkProof),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const forkWon = answers[1]?.status === 200;
    for (const one of running.splice(0)) await one.stop('SIGKILL');
    address = await startWitness('w2');
    const again = await ask(address, await checkpointAt(300, forkWon ? undefined : fork.root()), 300, []);
    expect(again.status).toBe(422);
  });
});

describe('a witness and its key', () => {
  test('the private key is for its owner only and is never written over', async () => {
    const vkey = await makeKey('w3');
    expect(vkey).toMatch(/^w3\.example\+[0-9a-f]{8}\+B/); // type 4 begins a cosigner's key with B
    expect(statSync(stage.path('w3')).mode & 0o777).toBe(0o600);
    const before = readFileSync(stage.path('w3'), 'utf8');
    const again = await stage.orebook(['witness', 'keygen', '--name', 'w3.example', '--out', 'w3']);
    expect([again.code, again.err.trim()]).toEqual([
      1,
      'orebook: w3 is there already: name another file. A key is never written over.',
    ]);
    expect(readFileSync(stage.path('w3'), 'utf8')).toBe(before);
  });

  test('no key, no log, a taken port, a damaged state: one line each', async () => {
    await makeKey('w4');
    const line = async (...args: string[]) => {
      const { code, err } = await stage.orebook(['witness', ...args]);
      expect(code).toBe(1);
      return err.trim();
    };
    const vkey = formatVkey(log.key);
    expect(await line('--log', vkey)).toContain('Name the key of the witness with --key');
    expect(await line('--key', 'w4')).toContain('Name the key of at least one log with --log');
    const { port } = new URL(await startWitness('w4'));
    expect(await line('--key', 'w4', '--log', vkey, '--listen', port, '--host', '127.0.0.1')).toBe(
      `orebook: Port ${port} is taken: stop what listens there, or choose another with --listen.`,
    );
    writeFileSync(
      stage.path('bad.state'),
      'not a database, but long enough to be looked at as one'.repeat(20),
    );
    expect(await line('--key', 'w4', '--log', vkey, '--listen', '0', '--state', 'bad.state')).toContain(
      'A witness that forgets may cosign two histories',
    );
  });
});
