/** The same questions to every store. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  bytesFromHex,
  consistencyProof,
  hexFromBytes,
  inclusionProof,
  leafHash,
  rootHash,
  storedHashCount,
  Tree,
  utf8FromText,
  verifyConsistency,
  verifyInclusion,
} from '#proof';
import { instant } from '#terms';
import { postgresPrograms, startPostgres, type TestPostgres } from '../../test/postgres.ts';
import {
  type AccessLine,
  type Account,
  brokenLine,
  entriesInBatches,
  openMemoryStore,
  openStore,
  type Session,
  type Store,
  StoreError,
  type Ticket,
} from './index.ts';

const entry = (i: number) => utf8FromText(`{"kind":"test","n":${i}}`);
const entries = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => entry(from + i));
const at = (second: number) => instant(`2026-11-23T09:15:${String(second).padStart(2, '0')}.000Z`);

let postgres: TestPostgres | undefined;
beforeAll(async () => {
  if (postgresPrograms()) postgres = await startPostgres();
});
afterAll(() => postgres?.stop());

test.runIf(process.env.CI)('PostgreSQL is installed where the checks run', () => {
  expect(postgresPrograms()).toBeDefined();
});

const kinds = ['memory', 'sqlite', 'postgres'] as const;
describe.each(kinds)('a store on %s', (kind) => {
  const isAbsent = kind === 'postgres' && !postgresPrograms();
  let folder: string;
  let store: Store;
  let reopen: () => Promise<Store>;

  beforeEach(async (context) => {
    if (isAbsent) return context.skip('PostgreSQL is not installed: apt-get install postgresql');
    folder = mkdtempSync(join(tmpdir(), 'orebook-store-'));
    const url = kind === 'postgres' ? await postgres?.newDatabase() : undefined;
    reopen = () => (kind === 'memory' ? openMemoryStore() : openStore({ url, folder }));
    store = await reopen();
  });
  afterEach(async () => {
    if (isAbsent) return;
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('says its kind, and that it can be written', async () => {
    expect(store.kind).toBe(kind);
    expect(await store.isWritable()).toBe(true);
    expect(await store.log.size()).toBe(0);
    expect(hexFromBytes(await store.log.root(0))).toMatch(/^e3b0c442/);
  });

  test('appends at the expected size and at no other, all or nothing', async () => {
    expect(await store.log.append(0, entries(0, 3))).toEqual({
      appended: true,
      size: 3,
      root: rootHash(entries(0, 3)),
    });
    expect(await store.log.append(0, entries(9, 11))).toEqual({ appended: false, size: 3 });
    expect(await store.log.append(2, entries(9, 11))).toEqual({ appended: false, size: 3 });
    expect(await store.log.append(4, entries(9, 11))).toEqual({ appended: false, size: 3 });
    expect(await store.log.append(3, entries(3, 5))).toMatchObject({ appended: true, size: 5 });
    expect(await store.log.append(5, [])).toMatchObject({ appended: true, size: 5 });
    expect(await store.log.append(6, [])).toEqual({ appended: false, size: 5 });
    expect(await store.log.read(0, 99)).toEqual(entries(0, 5));
    await expect(store.log.append(5, [new Uint8Array(65_536)])).rejects.toThrow(
      'Got an entry of 65536 bytes.',
    );
    expect(await store.log.size()).toBe(5);
  });

  test('keeps tenders in a log of their own, which neither grows nor wakes the register', async () => {
    await store.log.append(0, entries(0, 2));
    expect(await store.tenderLog.append(0, entries(5, 8))).toEqual({
      appended: true,
      size: 3,
      root: rootHash(entries(5, 8)),
    });
    expect(await store.tenderLog.append(0, entries(9, 10))).toEqual({ appended: false, size: 3 });
    expect(await store.log.size()).toBe(2);
    if (kind === 'memory') return;
    await store.close();
    store = await reopen();
    expect(await store.tenderLog.read(0, 9)).toEqual(entries(5, 8));
    expect(await store.log.read(0, 9)).toEqual(entries(0, 2));
  });

  test('reads any range, and entries of no byte and of 65,535 bytes', async () => {
    const longest = new Uint8Array(65_535).map((_, i) => i);
    await store.log.append(0, [new Uint8Array(0), longest, entry(2)]);
    expect(await store.log.read(0, 1)).toEqual([new Uint8Array(0)]);
    expect(await store.log.read(1, 2)).toEqual([longest]);
    expect(await store.log.read(2, 1_000_000)).toEqual([entry(2)]);
    expect(await store.log.read(3, 10)).toEqual([]);
    expect(await store.log.read(1, 1)).toEqual([]);
  });

  test('keeps the hashes that proofs need: 1,000 entries in batches of all sizes prove each other', async () => {
    let size = 0;
    for (let batch = 1; size < 1000; batch = (batch * 2) % 97 || 1) {
      const to = Math.min(1000, size + batch);
      expect(await store.log.append(size, entries(size, to))).toMatchObject({ appended: true, size: to });
      size = to;
    }
    const tree = new Tree();
    tree.append(...entries(0, 1000).map(leafHash));
    expect(await store.log.root(1000)).toEqual(tree.root());
    const all = Array.from({ length: storedHashCount(1000) }, (_, i) => i);
    expect(await store.log.readHashes(all)).toEqual(tree.readHashes(all));
    for (const index of [0, 1, 511, 512, 768, 999]) {
      const proof = await inclusionProof(index, 1000, store.log.readHashes);
      expect(verifyInclusion(leafHash(entry(index)), index, 1000, proof, tree.root())).toBe(true);
    }
    const grown = await consistencyProof(700, 1000, store.log.readHashes);
    expect(verifyConsistency(700, await store.log.root(700), 1000, tree.root(), grown)).toBe(true);
    await expect(store.log.readHashes([storedHashCount(1000)])).rejects.toThrow('the log ends before');
  });

  test('one hundred rivals for one place: one wins, and the log has no gap', async () => {
    await store.log.append(0, entries(0, 10));
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, i) => store.log.append(10, [entry(100 + i)])),
    );
    expect(results.filter((result) => result.appended).length).toBe(1);
    expect(results.every((result) => result.size === 11)).toBe(true);
    expect(await store.log.root(11)).toEqual(rootHash(await store.log.read(0, 11)));
  });

  test('follows from any entry on, in order, each once, until told to stop', async () => {
    await store.log.append(0, entries(0, 5));
    const seen: number[] = [];
    const stop = new AbortController();
    const following = store.log.follow(
      2,
      async (from, got) => {
        await Promise.resolve();
        for (let i = 0; i < got.length; i++) {
          expect(got[i]).toEqual(entry(from + i));
          seen.push(from + i);
        }
        if (seen.at(-1) === 19) stop.abort();
      },
      stop.signal,
    );
    for (let size = 5; size < 20; size += 5) await store.log.append(size, entries(size, size + 5));
    await following;
    expect(seen).toEqual(Array.from({ length: 18 }, (_, i) => i + 2));
    const failing = store.log.follow(0, () => Promise.reject(new Error('no')), new AbortController().signal);
    await expect(failing).rejects.toThrow('no');
  });

  test('gives entries in batches over any range', async () => {
    await store.log.append(0, entries(0, 5000));
    let next = 10;
    for await (const batch of entriesInBatches(store.log, 10, 4990)) {
      expect(batch.from).toBe(next);
      next += batch.entries.length;
    }
    expect(next).toBe(4990);
  });

  test('keeps accounts, one a login whatever its case', async () => {
    const account: Account = {
      id: 'account-1',
      login: 'Investor@Example.org',
      name: 'Trial investor',
      role: 'investor',
      passwordHash: 'scrypt$…',
      trial: true,
      createdAt: at(1),
    };
    expect(await store.accounts.add(account)).toBe(true);
    expect(await store.accounts.add(account)).toBe(false);
    expect(await store.accounts.add({ ...account, id: 'account-2', login: 'INVESTOR@example.org' })).toBe(
      false,
    );
    expect(await store.accounts.byLogin(' investor@example.org ')).toEqual(account);
    expect(await store.accounts.byId('account-2')).toBeUndefined();
    await store.accounts.setPasswordHash('account-1', 'scrypt$2');
    await store.accounts.disable('account-1', at(2));
    expect(await store.accounts.all()).toEqual([{ ...account, passwordHash: 'scrypt$2', disabledAt: at(2) }]);
  });

  test('an account takes another address only where nobody has it, and a name', async () => {
    const account: Account = {
      id: 'account-1',
      login: 'a@example.org',
      name: 'Aigerim',
      role: 'investor',
      passwordHash: 'scrypt$…',
      trial: false,
      createdAt: at(1),
    };
    await store.accounts.add(account);
    await store.accounts.add({ ...account, id: 'account-2', login: 'b@example.org', emailVerifiedAt: at(1) });
    expect(await store.accounts.setVerifiedLogin('account-1', 'B@example.org', at(2))).toBe(false);
    expect((await store.accounts.byId('account-1'))?.emailVerifiedAt).toBeUndefined();
    expect(await store.accounts.setVerifiedLogin('account-1', 'C@example.org', at(2))).toBe(true);
    expect(await store.accounts.setVerifiedLogin('account-1', 'c@example.org', at(3))).toBe(true);
    await store.accounts.rename('account-1', 'Aigerim S.');
    expect(await store.accounts.byLogin('C@EXAMPLE.org')).toEqual({
      ...account,
      name: 'Aigerim S.',
      login: 'c@example.org',
      emailVerifiedAt: at(3),
    });
    expect(await store.accounts.byLogin('a@example.org')).toBeUndefined();
  });

  test('an organisation has one owner at every moment, who cannot leave and can hand it over', async () => {
    const made = { id: 'org-1', name: 'Hanbit', country: 'KR', owner: 'account-1', createdAt: at(1) };
    const { organisations } = store;
    await organisations.add(made);
    expect(await organisations.find('org-1')).toEqual(made);
    expect(await organisations.join('org-1', 'account-2', at(2))).toBe(true);
    expect(await organisations.join('org-1', 'account-2', at(3))).toBe(false);
    expect(await organisations.join('org-1', 'account-1', at(3))).toBe(false);
    expect(await organisations.leave('org-1', 'account-1', at(4))).toBe(false);
    expect(await organisations.handOver('org-1', 'account-2', 'account-1')).toBe(false);
    expect(await organisations.handOver('org-1', 'account-1', 'account-9')).toBe(false);
    expect(await organisations.handOver('org-1', 'account-1', 'account-2')).toBe(true);
    expect(await organisations.members('org-1')).toEqual([
      { organisation: 'org-1', account: 'account-2', role: 'owner', since: at(2) },
      { organisation: 'org-1', account: 'account-1', role: 'member', since: at(1) },
    ]);
    expect(await organisations.leave('org-1', 'account-2', at(5))).toBe(false);
    expect(await organisations.leave('org-1', 'account-1', at(5))).toBe(true);
    expect(await organisations.leave('org-1', 'account-1', at(6))).toBe(false);
    expect(await organisations.handOver('org-1', 'account-2', 'account-1')).toBe(false);
    expect(await organisations.ofAccount('account-1')).toEqual([]);
    expect(await organisations.join('org-1', 'account-1', at(7))).toBe(true);
    expect(await organisations.ofAccount('account-1')).toEqual([
      { organisation: 'org-1', account: 'account-1', role: 'member', since: at(7) },
    ]);
    await organisations.rename('org-1', 'Hanbit Cells');
    expect((await organisations.find('org-1'))?.name).toBe('Hanbit Cells');
    expect(await organisations.find('org-2')).toBeUndefined();
  });

  test('however ownership and a leave cross, the owner is a member', async () => {
    const { organisations } = store;
    await organisations.add({ id: 'o', name: 'O', country: 'KZ', owner: 'a', createdAt: at(1) });
    await organisations.join('o', 'b', at(2));
    await Promise.all([organisations.handOver('o', 'a', 'b'), organisations.leave('o', 'b', at(3))]);
    const owner = (await organisations.find('o'))?.owner;
    const members = await organisations.members('o');
    expect(members[0]).toMatchObject({ account: owner, role: 'owner' });
  });

  test('a link works once: of twenty who ask at once one gets it, and none after its hour', async () => {
    const ticket: Ticket = {
      id: 't1',
      purpose: 'reset',
      digest: 'd1',
      subject: 'account-1',
      recipient: 'a@example.org',
      about: { name: 'Қанат' },
      createdAt: at(1),
      expiresAt: at(30),
    };
    const { tickets } = store;
    await tickets.add(ticket);
    expect(await tickets.find('reset', 'd1', at(29))).toEqual(ticket);
    expect(await tickets.find('invite', 'd1', at(29))).toBeUndefined();
    expect(await tickets.find('reset', 'd1', at(30))).toBeUndefined();
    expect(await tickets.take('reset', 'd1', at(30))).toBeUndefined();
    expect(await tickets.take('invite', 'd1', at(2))).toBeUndefined();
    const taken = await Promise.all(Array.from({ length: 20 }, () => tickets.take('reset', 'd1', at(2))));
    expect(taken.filter(Boolean)).toEqual([ticket]);
    await tickets.add({ ...ticket, id: 't2', digest: 'd2', purpose: 'invite', subject: 'org-1' });
    await tickets.add({
      ...ticket,
      id: 't3',
      digest: 'd3',
      purpose: 'invite',
      subject: 'org-1',
      expiresAt: at(5),
    });
    await tickets.add({ ...ticket, id: 't4', digest: 'd4', purpose: 'invite', subject: 'org-2' });
    expect((await tickets.standing('invite', 'org-1', at(4))).map(({ id }) => id)).toEqual(['t2', 't3']);
    expect(await tickets.forgetExpired(at(5))).toBe(1);
    expect(await tickets.withdraw('invite', 'org-2', 't2')).toBe(false);
    expect(await tickets.withdraw('invite', 'org-1', 't2')).toBe(true);
    expect(await tickets.find('invite', 'd2', at(6))).toBeUndefined();
    await tickets.endAllOf('invite', 'org-2');
    expect(await tickets.standing('invite', 'org-2', at(6))).toEqual([]);
  });

  test('what happened to an account is told the latest first', async () => {
    const act = { of: 'account-1', at: at(1), account: 'account-1', act: 'registered', subject: 'a@b.kz' };
    await store.personActs.add(act);
    await store.personActs.add({ ...act, act: 'password-changed', subject: '' });
    await store.personActs.add({ ...act, of: 'org-1' });
    expect((await store.personActs.latest('account-1', 9)).map((one) => one.act)).toEqual([
      'password-changed',
      'registered',
    ]);
    expect(await store.personActs.latest('org-1', 9)).toEqual([{ ...act, of: 'org-1' }]);
    expect((await store.personActs.latest('account-1', 1)).length).toBe(1);
  });

  test('the sessions of an account stand with the latest used first; all but one end in one statement', async () => {
    const { sessions } = store;
    const begun = { account: 'account-1', createdAt: at(1), usedAt: at(1), expiresAt: at(10) };
    for (const tokenDigest of ['aa', 'bb', 'cc']) await sessions.add({ ...begun, tokenDigest });
    await sessions.add({ ...begun, tokenDigest: 'dd', expiresAt: at(2) });
    await sessions.add({ ...begun, tokenDigest: 'ee', account: 'account-2' });
    await sessions.used('bb', at(3), at(11));
    const held = async () =>
      (await sessions.ofAccount('account-1', at(2))).map(({ tokenDigest }) => tokenDigest);
    expect(await held()).toEqual(['bb', 'aa', 'cc']);
    const ended = await sessions.endAllOf('account-1', 'aa');
    expect(ended.map(({ tokenDigest }) => tokenDigest).sort()).toEqual(['bb', 'cc', 'dd']);
    expect(await held()).toEqual(['aa']);
    expect((await sessions.ofAccount('account-2', at(2))).length).toBe(1);
  });

  test('a session is found until it expires or ends', async () => {
    const session: Session = {
      tokenDigest: 'aa',
      account: 'account-1',
      createdAt: at(1),
      usedAt: at(1),
      expiresAt: at(10),
      device: { browser: 'Firefox', system: 'Windows' },
    };
    await store.sessions.add(session);
    await store.sessions.add({ ...session, tokenDigest: 'bb' });
    await store.sessions.add({ ...session, tokenDigest: 'cc', account: 'account-2', expiresAt: at(5) });
    expect(await store.sessions.find('aa', at(9))).toEqual(session);
    expect(await store.sessions.find('aa', at(10))).toBeUndefined();
    await store.sessions.used('aa', at(9), at(20));
    expect(await store.sessions.find('aa', at(10))).toEqual({
      ...session,
      usedAt: at(9),
      expiresAt: at(20),
    });
    expect(await store.sessions.forgetExpired(at(5))).toBe(1);
    expect(await store.sessions.end('bb')).toBe(true);
    expect(await store.sessions.end('bb')).toBe(false);
    expect(await store.sessions.find('bb', at(2))).toBeUndefined();
    await store.sessions.used('bb', at(3), at(30));
    expect(await store.sessions.find('bb', at(2))).toBeUndefined();
    expect((await store.sessions.endAllOf('account-1')).map(({ tokenDigest }) => tokenDigest)).toEqual([
      'aa',
    ]);
    expect(await store.sessions.find('aa', at(2))).toBeUndefined();
  });

  test('openings are found by commitment until they are erased', async () => {
    const openings = Array.from({ length: 1200 }, (_, i) => ({
      commitment: i.toString(16).padStart(64, '0'),
      salt: 'ab'.repeat(32),
      value: { name: `Қазақ ${i}`, parts: [i, null, true] },
    }));
    await store.openings.keep(openings);
    await store.openings.keep(openings.slice(0, 2));
    const names = openings.map(({ commitment }) => commitment);
    expect((await store.openings.find(names)).length).toBe(1200);
    expect(await store.openings.find(names.slice(7, 8))).toEqual([openings[7]]);
    expect(await store.openings.erase([...names.slice(0, 1000), 'ff'.repeat(32)])).toBe(1000);
    expect(await store.openings.find(names.slice(7, 8))).toEqual([]);
    expect((await store.openings.find(names)).length).toBe(200);
    expect(await store.openings.list('', 3)).toEqual(openings.slice(1000, 1003));
    expect(await store.openings.list(names[1002] ?? '', 1000)).toEqual(openings.slice(1003));
    expect(await store.openings.list(names[1199] ?? '', 1)).toEqual([]);
  });

  test('a document is kept under its digest with everyone who brought it', async () => {
    const about = { mediaType: 'application/pdf', name: 'Отчёт.pdf', account: 'account-1', keptAt: at(1) };
    const content = utf8FromText('%PDF-1.7 report');
    async function* parts() {
      yield content.subarray(0, 5);
      yield content.subarray(5);
    }
    const kept = await store.documents.keep(parts(), about, 1000);
    expect(kept).toEqual({ ...about, sha256: kept.sha256, bytes: 15 });
    expect(bytesFromHex(kept.sha256).length).toBe(32);
    const again = { ...about, name: 'copy.pdf', account: 'account-2', keptAt: at(2) };
    expect((await store.documents.keep(content, again, 1000)).sha256).toBe(kept.sha256);
    expect(await store.documents.about(kept.sha256)).toEqual([kept, { ...kept, ...again }]);
    expect(await joined(await store.documents.open(kept.sha256))).toEqual(content);
    expect(await store.documents.open('0'.repeat(64))).toBeUndefined();
    expect(await store.documents.open('../../etc/passwd')).toBeUndefined();
    await expect(store.documents.keep(content, about, 14)).rejects.toMatchObject({
      name: 'StoreError',
      code: 'document-too-large',
      message: 'The document has more than 14 bytes, the most that is taken.',
    });
  });

  test('a witness has one word for a size, its latest', async () => {
    const word = {
      size: 5,
      witness: 'w1.example',
      line: '— w1.example AAAA\n',
      signedAtSeconds: 100,
      receivedAt: at(1),
    };
    await store.cosignatures.keep(word);
    await store.cosignatures.keep({ ...word, signedAtSeconds: 101 });
    await store.cosignatures.keep({ ...word, witness: 'w2.example' });
    await store.cosignatures.keep({ ...word, size: 9 });
    expect(await store.cosignatures.ofSize(5)).toEqual([
      { ...word, signedAtSeconds: 101 },
      { ...word, witness: 'w2.example' },
    ]);
    expect((await store.cosignatures.latest()).map(({ witness, size }) => [witness, size])).toEqual([
      ['w1.example', 9],
      ['w2.example', 5],
    ]);
  });

  test('a request that comes twice is done once', async () => {
    const key = { account: 'account-1', key: 'k1', requestDigest: 'd1' };
    const claims = await Promise.all(
      Array.from({ length: 10 }, () => store.requests.claim(key, at(10), at(0))),
    );
    expect(claims.filter((claim) => claim.state === 'new').length).toBe(1);
    expect(claims.filter((claim) => claim.state === 'under-way').length).toBe(9);
    expect(await store.requests.claim({ ...key, requestDigest: 'd2' }, at(11), at(0))).toEqual({
      state: 'differs',
    });
    expect(await store.requests.claim({ ...key, account: 'account-2' }, at(11), at(0))).toEqual({
      state: 'new',
    });
    // its process died: after a while another takes over
    expect(await store.requests.claim(key, at(20), at(10))).toEqual({ state: 'under-way', since: at(10) });
    expect(await store.requests.claim(key, at(20), at(11))).toEqual({ state: 'new' });
    await store.requests.answer(key, { application: 'A-000001' });
    expect(await store.requests.claim(key, at(50), at(49))).toEqual({
      state: 'answered',
      answer: { application: 'A-000001' },
    });
    await store.requests.release(key);
    expect(await store.requests.claim(key, at(50), at(0))).toMatchObject({ state: 'answered' });
    await store.requests.release({ ...key, account: 'account-2' });
    expect(await store.requests.claim({ ...key, account: 'account-2' }, at(51), at(0))).toEqual({
      state: 'new',
    });
    expect(await store.requests.forgetBefore(at(30))).toBe(1);
  });

  test('many requests are claimed and answered in one go; of one that is named twice, the first is new', async () => {
    const key = (name: string, requestDigest = 'd') => ({ account: 'account-7', key: name, requestDigest });
    await store.requests.claim(key('old'), at(1), at(0));
    await store.requests.answer(key('old'), 'done');
    const keys = [key('a'), key('old'), key('b'), key('a'), key('b', 'other')];
    expect((await store.requests.claimAll(keys, at(2), at(0))).map(({ state }) => state)).toEqual([
      'new',
      'answered',
      'new',
      'under-way',
      'differs',
    ]);
    await store.requests.answerAll([
      [key('a'), { n: 1 }],
      [key('b'), { n: 2 }],
    ]);
    expect(await store.requests.claimAll([key('b'), key('a')], at(3), at(0))).toEqual([
      { state: 'answered', answer: { n: 2 } },
      { state: 'answered', answer: { n: 1 } },
    ]);
  });

  test('a draft is saved over the version that was read, and over no other', async () => {
    const draft = {
      id: 'draft-1',
      account: 'account-1',
      title: 'Lithium',
      form: { cells: [1, 2] },
      savedAt: at(1),
    };
    expect(await store.drafts.add(draft)).toBe(true);
    expect(await store.drafts.add(draft)).toBe(false);
    expect(await store.drafts.find('account-1', 'draft-1')).toEqual({ ...draft, version: 1 });
    expect(await store.drafts.find('account-2', 'draft-1')).toBeUndefined();
    const saved = await store.drafts.save({ ...draft, form: { cells: [3] }, version: 1, savedAt: at(2) });
    expect(saved).toEqual({ ...draft, form: { cells: [3] }, version: 2, savedAt: at(2) });
    expect(await store.drafts.save({ ...draft, version: 1 })).toBeUndefined();
    expect(await store.drafts.save({ ...draft, account: 'account-2', version: 2 })).toBeUndefined();
    await store.drafts.add({ ...draft, id: 'draft-2', savedAt: at(3) });
    await store.drafts.markLodged('account-1', 'draft-1', 'A-000001');
    const own = await store.drafts.ofAccount('account-1');
    expect(own.map(({ id, lodgedAs }) => [id, lodgedAs])).toEqual([
      ['draft-2', undefined],
      ['draft-1', 'A-000001'],
    ]);
    expect(await store.drafts.drop('account-2', 'draft-1')).toBe(false);
    expect(await store.drafts.drop('account-1', 'draft-1')).toBe(true);
  });

  test('an interest is answered once, and withdrawn by its own account alone', async () => {
    const interest = {
      id: 'interest-1',
      account: 'account-1',
      organisation: 'Hanbit Cells',
      country: 'KR',
      minerals: ['lithium', 'tungsten'],
      about: { kind: 'deposit', id: 'KZ-SITE-0001' },
      stage: 'first-look',
      text: 'Кен орны туралы',
      registeredAt: at(1),
    };
    await store.interests.add(interest);
    await store.interests.add({ ...interest, id: 'interest-2', account: 'account-2', registeredAt: at(2) });
    expect(await store.interests.find('interest-1')).toEqual(interest);
    const answer = { kind: 'data-room', text: 'Open.', package: 'P-1', by: 'account-9', at: at(3) };
    expect(await store.interests.answer('interest-1', answer)).toBe(true);
    expect(await store.interests.answer('interest-1', { ...answer, text: 'Other.' })).toBe(false);
    expect(await store.interests.ofAccount('account-1')).toEqual([{ ...interest, answer }]);
    expect(await store.interests.withdraw('account-1', 'interest-2', at(4))).toBe(false);
    expect(await store.interests.withdraw('account-2', 'interest-2', at(4))).toBe(true);
    expect(await store.interests.answer('interest-2', answer)).toBe(false);
    expect((await store.interests.standing()).map(({ id }) => id)).toEqual(['interest-1']);
  });

  test('a package opens to a person, is withdrawn, and opens again; terms are kept as they were accepted', async () => {
    const made = {
      id: 'P-1',
      title: 'Cores',
      deposit: 'KZ-SITE-0001',
      terms: 'Tell nobody.',
      termsVersion: 1,
      owner: 'account-9',
      createdAt: at(1),
    };
    await store.dataRoom.add(made);
    expect(await store.dataRoom.setTerms('P-1', 2, 'x')).toBeUndefined();
    const next = { ...made, terms: 'Tell nobody at all.', termsVersion: 2 };
    expect(await store.dataRoom.setTerms('P-1', 1, next.terms)).toEqual(next);
    expect(await store.dataRoom.all()).toEqual([next]);
    const file = {
      package: 'P-1',
      sha256: 'a'.repeat(64),
      name: 'керн.pdf',
      mediaType: 'application/pdf',
      bytes: 15,
      mark: 'each-page',
      addedAt: at(2),
    };
    await store.dataRoom.addFile(file);
    await store.dataRoom.addFile(file);
    expect(await store.dataRoom.files('P-1')).toEqual([file]);
    const reader = { package: 'P-1', account: 'account-1', openedBy: 'account-9', openedAt: at(3) };
    await store.dataRoom.open(reader);
    await store.dataRoom.open({ ...reader, openedAt: at(4) });
    expect(await store.dataRoom.readers('P-1')).toEqual([reader]);
    expect(await store.dataRoom.withdraw('P-1', 'account-2', at(5))).toBe(false);
    expect(await store.dataRoom.withdraw('P-1', 'account-1', at(5))).toBe(true);
    expect(await store.dataRoom.withdraw('P-1', 'account-1', at(6))).toBe(false);
    expect(await store.dataRoom.ofReader('account-1')).toEqual([{ ...reader, withdrawnAt: at(5) }]);
    await store.dataRoom.open({ ...reader, openedAt: at(7) });
    expect(await store.dataRoom.ofReader('account-1')).toEqual([{ ...reader, openedAt: at(7) }]);
    const accepted = {
      package: 'P-1',
      account: 'account-1',
      version: 1,
      text: 'Tell nobody.',
      acceptedAt: at(8),
    };
    await store.dataRoom.accept(accepted);
    await store.dataRoom.accept({ ...accepted, text: 'changed', acceptedAt: at(9) });
    expect(await store.dataRoom.accepted('P-1')).toEqual([accepted]);
  });

  test('a journal is a chain: fifty rivals write fifty lines, and a changed, missing or moved line shows', async () => {
    const said = {
      package: 'P-1',
      at: at(1),
      account: 'account-1',
      act: 'file-read',
      subject: 'a'.repeat(64),
    };
    await Promise.all(Array.from({ length: 50 }, () => store.dataRoom.journal(said)));
    await store.dataRoom.journal({ ...said, package: 'P-2' });
    const lines = await store.dataRoom.journalOf('P-1');
    expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    expect(lines[0]?.before).toBe('0'.repeat(64));
    expect(brokenLine(lines)).toBeUndefined();
    expect(brokenLine(lines.with(6, { ...(lines[6] as AccessLine), account: 'account-2' }))).toBe(7);
    expect(brokenLine(lines.toSpliced(30, 1))).toBe(31);
    expect(brokenLine(lines.slice(1))).toBe(1);
  });

  test('a reply is found by its secret and confirmed by its own key; messages count on, and of two tries at an answer both are kept', async () => {
    const kept = {
      digest: 'a'.repeat(64),
      secret: 's1',
      confirmKey: 'yes',
      said: '{"text":"Water"}',
      recipient: 'aul@example.org',
      language: 'kk',
      keptAt: at(1),
    };
    await store.replies.keep(kept);
    const { recipient: _, ...silent } = { ...kept, digest: 'b'.repeat(64), secret: 's2' };
    await store.replies.keep(silent);
    expect(await store.replies.bySecret('s2')).toEqual(silent);
    expect(await store.replies.bySecret('s3')).toBeUndefined();
    expect(await store.replies.confirm('s1', 'no', at(2))).toBe(false);
    expect(await store.replies.confirm('s1', 'yes', at(2))).toBe(true);
    expect(await store.replies.confirm('s1', 'yes', at(3))).toBe(true);
    expect(await store.replies.find([kept.digest, 'c'.repeat(64)])).toEqual([
      { ...kept, confirmedAt: at(2) },
    ]);
    expect(await store.replies.find([])).toEqual([]);

    const { digest: reply } = kept;
    await store.replies.addMessage({ reply, at: at(4), from: 'desk', text: 'Which well?' });
    await store.replies.addMessage({ reply: silent.digest, at: at(4), from: 'desk', text: 'Where?' });
    await store.replies.addMessage({ reply, at: at(5), from: 'writer', text: 'The old one' });
    expect(await store.replies.messages([reply])).toEqual([
      { reply, number: 1, at: at(4), from: 'desk', text: 'Which well?' },
      { reply, number: 2, at: at(5), from: 'writer', text: 'The old one' },
    ]);

    const answer = {
      reply,
      digest: 'd'.repeat(64),
      text: 'Seen',
      privately: '',
      withheld: '',
      by: 'o1',
      keptAt: at(6),
    };
    await store.replies.keepAnswer(answer);
    await store.replies.keepAnswer({ ...answer, by: 'o2', keptAt: at(7) });
    await store.replies.keepAnswer({ ...answer, digest: 'e'.repeat(64), text: 'Seen, and heard' });
    expect((await store.replies.answers([reply])).map(({ text, by }) => [text, by])).toEqual(
      expect.arrayContaining([
        ['Seen', 'o2'],
        ['Seen, and heard', 'o1'],
      ]),
    );
    expect(await store.replies.answers([silent.digest])).toEqual([]);
  });

  test('what was said is erased whole: words, address, messages and what was for the writer alone; digests and the public answer stay', async () => {
    const file = 'f'.repeat(64);
    const said = `{"attachments":[{"name":"well.pdf","sha256":"${file}"}],"text":"Water"}`;
    const kept = { digest: 'a', secret: 's1', confirmKey: 'k', said, recipient: 'aul@example.org' };
    const { replies } = store;
    await replies.keep({ ...kept, language: 'kk', keptAt: at(1) });
    await replies.keep({ ...kept, digest: 'b', secret: 's2', language: 'kk', keptAt: at(1) });
    await replies.confirm('s1', 'k', at(2));
    const answer = { reply: 'a', digest: 'd', text: 'Seen', privately: 'For you', withheld: 'Why' };
    await replies.keepAnswer({ ...answer, by: 'o1', keptAt: at(3) });
    for (const reply of ['a', 'b'])
      await replies.addMessage({ reply, at: at(4), from: 'desk', text: 'Which?' });
    expect(await replies.isNamedElsewhere(file, 'a')).toBe(true);
    expect(await replies.isNamedElsewhere('e'.repeat(64), 'a')).toBe(false);
    await replies.erase([]);
    await replies.erase(['a']);
    await replies.erase(['a']);
    expect(await replies.bySecret('s1')).toEqual({
      ...{ digest: 'a', secret: 's1', confirmKey: 'k', said: '', language: 'kk', keptAt: at(1) },
    });
    expect(await replies.messages(['a'])).toEqual([]);
    expect(await replies.answers(['a'])).toEqual([
      { ...answer, privately: '', withheld: '', by: 'o1', keptAt: at(3) },
    ]);
    expect((await replies.bySecret('s2'))?.recipient).toBe('aul@example.org');
    expect((await replies.messages(['b'])).length).toBe(1);
    expect(await replies.isNamedElsewhere(file, 'b')).toBe(false);
  });

  test('a watch is confirmed and ended by its own keys alone; an ended one forgets its address', async () => {
    const watch = {
      id: 'w1',
      endKey: 'end',
      confirmKey: 'yes',
      name: 'Our valley',
      area: { kind: 'oblast', code: 'KZ-35' },
      recipient: 'aul@example.org',
      language: 'kk',
      createdAt: at(1),
    };
    await store.watches.add(watch);
    const { recipient: _, ...feed } = { ...watch, id: 'w2' };
    await store.watches.add(feed);
    expect(await store.watches.confirm('w1', 'no', at(2))).toBe(false);
    expect(await store.watches.confirm('w1', 'yes', at(2))).toBe(true);
    expect(await store.watches.confirm('w1', 'yes', at(3))).toBe(true);
    expect(await store.watches.standing()).toEqual([{ ...watch, confirmedAt: at(2) }, feed]);
    const notice = {
      watch: 'w1',
      at: at(4),
      act: 'licence-granted',
      record: 'EL-1',
      blocks: 4,
      simulated: false,
    };
    await store.watches.note([
      { ...notice, entry: 7 },
      { ...notice, entry: 9, simulated: true },
    ]);
    await store.watches.note([{ ...notice, entry: 7, blocks: 1 }]);
    expect(await store.watches.notices('w1', 10)).toEqual([
      { ...notice, entry: 9, simulated: true },
      { ...notice, entry: 7 },
    ]);
    expect((await store.watches.notices('w1', 1)).map(({ entry }) => entry)).toEqual([9]);
    expect(await store.watches.end('w1', 'yes', at(5))).toBe(false);
    expect(await store.watches.end('w1', 'end', at(5))).toBe(true);
    expect(await store.watches.end('w1', 'end', at(6))).toBe(false);
    expect((await store.watches.find('w1'))?.recipient).toBeUndefined();
    expect((await store.watches.standing()).map(({ id }) => id)).toEqual(['w2']);
  });

  test('mail waits until it was sent, or was tried as often as it may be', async () => {
    const mail = { id: 'm1', recipient: 'a@example.org', subject: 'Хабар', text: 'x', createdAt: at(1) };
    await store.outbox.add(mail);
    await store.outbox.add({ ...mail, text: 'y' });
    await store.outbox.add({ ...mail, id: 'm2', createdAt: at(2) });
    await store.outbox.failed('m1', 'no route');
    expect(await store.outbox.waiting(2, 10)).toEqual([
      { ...mail, tries: 1, failure: 'no route' },
      { ...mail, id: 'm2', createdAt: at(2), tries: 0 },
    ]);
    await store.outbox.failed('m1', 'no route');
    await store.outbox.sent('m2', at(3));
    expect(await store.outbox.waiting(2, 10)).toEqual([]);
    expect((await store.outbox.latest(10)).map(({ id, sentAt }) => [id, sentAt])).toEqual([
      ['m2', at(3)],
      ['m1', undefined],
    ]);
  });

  test('a letter with a secret link is whole until it has left, and then its text is forgotten', async () => {
    const mail = { id: 'm1', recipient: 'a@example.org', subject: 'Link', text: 'x', createdAt: at(1) };
    await store.outbox.add({ ...mail, secret: true });
    await store.outbox.add({ ...mail, id: 'm2' });
    expect(await store.outbox.waiting(9, 9)).toEqual([
      { ...mail, tries: 0, secret: true },
      { ...mail, id: 'm2', tries: 0 },
    ]);
    await store.outbox.sent('m1', at(2));
    await store.outbox.sent('m2', at(2));
    expect((await store.outbox.latest(9)).map(({ id, text }) => [id, text])).toEqual([
      ['m1', ''],
      ['m2', 'x'],
    ]);
  });

  const passkey = {
    id: 'pk-1',
    account: 'account-1',
    credential: 'AAECAw',
    publicKey: 'pQECAyYgASFYIA',
    counter: 4,
    transports: ['internal', 'hybrid'],
    deviceType: 'multi-device',
    backedUp: false,
    name: 'Ноутбук',
    createdAt: at(1),
  } as const;

  test('a passkey is one in the register, and its counter only goes on; of two uses with one count, one holds', async () => {
    expect(await store.passkeys.add(passkey)).toBe(true);
    expect(await store.passkeys.add({ ...passkey, id: 'pk-2', account: 'account-2' })).toBe(false);
    expect(await store.passkeys.byCredential('AAECAw')).toEqual(passkey);
    expect(await store.passkeys.byCredential('AAECAx')).toBeUndefined();
    const use = { counter: 4_294_967_295, backedUp: true, at: at(3) };
    const uses = await Promise.all([1, 2, 3].map(() => store.passkeys.used('AAECAw', use)));
    expect(uses.filter((isUsed) => isUsed)).toEqual([true]);
    for (const counter of [0, 4, 4_294_967_295])
      expect(await store.passkeys.used('AAECAw', { ...use, counter, at: at(4) })).toBe(false);
    expect(await store.passkeys.ofAccount('account-1')).toEqual([
      { ...passkey, counter: 4_294_967_295, backedUp: true, usedAt: at(3) },
    ]);
    await store.passkeys.refuse('AAECAw', at(6));
    await store.passkeys.refuse('AAECAw', at(7));
    expect((await store.passkeys.byCredential('AAECAw'))?.refusedAt).toBe(at(6));
    await store.passkeys.add({ ...passkey, id: 'pk-4', account: 'account-4', credential: 'DD' });
    await store.passkeys.refuse('DD', at(6));
    expect(await store.passkeys.used('DD', { ...use, counter: 5 })).toBe(false);
    const uncounted = { ...passkey, id: 'pk-3', credential: 'BB', counter: 0, createdAt: at(2) };
    await store.passkeys.add(uncounted);
    expect(await store.passkeys.used('BB', { counter: 0, backedUp: false, at: at(5) })).toBe(true);
    expect(await store.passkeys.used('BB', { counter: 0, backedUp: false, at: at(6) })).toBe(true);
    expect((await store.passkeys.ofAccount('account-1')).map(({ id }) => id)).toEqual(['pk-1', 'pk-3']);
  });

  test('a passkey is renamed and removed by its owner alone, and the last one stays where it must', async () => {
    await store.passkeys.add(passkey);
    expect(await store.passkeys.rename('account-2', 'pk-1', 'Mine')).toBe(false);
    expect(await store.passkeys.rename('account-1', 'pk-1', 'Телефон')).toBe(true);
    expect((await store.passkeys.byCredential('AAECAw'))?.name).toBe('Телефон');
    expect(await store.passkeys.remove('account-2', 'pk-1', false)).toBe('absent');
    expect(await store.passkeys.remove('account-1', 'pk-1', true)).toBe('last');
    for (let i = 2; i <= 6; i++) await store.passkeys.add({ ...passkey, id: `pk-${i}`, credential: `C${i}` });
    const removals = [1, 2, 3, 4, 5, 6].map((i) => store.passkeys.remove('account-1', `pk-${i}`, true));
    expect((await Promise.all(removals)).toSorted()).toEqual([
      'last',
      ...Array.from({ length: 5 }, () => 'removed'),
    ]);
    await store.passkeys.add({ ...passkey, id: 'pk-7', credential: 'C7' });
    await store.passkeys.refuse('C7', at(9)); // a refused one is no way in
    const [last] = (await store.passkeys.ofAccount('account-1')).filter(({ id }) => id !== 'pk-7');
    expect(await store.passkeys.remove('account-1', last?.id ?? '', true)).toBe('last');
    expect(await store.passkeys.remove('account-1', 'pk-7', true)).toBe('removed');
    expect(await store.passkeys.remove('account-1', last?.id ?? '', false)).toBe('removed');
    expect(await store.passkeys.ofAccount('account-1')).toEqual([]);
  });

  test('a challenge is taken once, and not after its time', async () => {
    const challenge = {
      challenge: 'c1',
      purpose: 'registration',
      account: 'account-1',
      expiresAt: at(10),
    } as const;
    await store.passkeyChallenges.add(challenge);
    await store.passkeyChallenges.add({ challenge: 'c2', purpose: 'sign-in', expiresAt: at(10) });
    await store.passkeyChallenges.add({ challenge: 'c3', purpose: 'sign-in', expiresAt: at(5) });
    await store.passkeyChallenges.add({ challenge: 'c4', purpose: 'sign-in', expiresAt: at(5) });
    const taken = await Promise.all([1, 2, 3].map(() => store.passkeyChallenges.take('c1', at(9))));
    expect(taken.filter((found) => found !== undefined)).toEqual([challenge]);
    expect(await store.passkeyChallenges.take('c2', at(10))).toBeUndefined();
    expect(await store.passkeyChallenges.take('c2', at(9))).toBeUndefined();
    expect(await store.passkeyChallenges.take('c3', at(4))).toEqual({
      challenge: 'c3',
      purpose: 'sign-in',
      expiresAt: at(5),
    });
    expect(await store.passkeyChallenges.forgetExpired(at(4))).toBe(0);
    expect(await store.passkeyChallenges.forgetExpired(at(5))).toBe(1);
  });

  test('settings are what was set last', async () => {
    expect(await store.settings.get('schema')).toBeUndefined();
    await store.settings.set('loaded', { deposits: 'abc' });
    await store.settings.set('loaded', { deposits: 'def' });
    expect(await store.settings.get('loaded')).toEqual({ deposits: 'def' });
    await expect(store.settings.set('nothing', undefined)).rejects.toThrow(TypeError);
  });

  if (kind !== 'memory') {
    test('everything is there again after it was closed', async () => {
      await store.log.append(0, entries(0, 300));
      await store.settings.set('a', 1);
      const about = { mediaType: 'text/plain', name: 'a.txt', account: 'account-1', keptAt: at(1) };
      const { sha256 } = await store.documents.keep(utf8FromText('a'), about, 10);
      await store.close();
      store = await reopen();
      expect(await store.log.size()).toBe(300);
      expect(await store.log.append(300, entries(300, 301))).toEqual({
        appended: true,
        size: 301,
        root: rootHash(entries(0, 301)),
      });
      expect(await store.settings.get('a')).toBe(1);
      expect(await joined(await store.documents.open(sha256))).toEqual(utf8FromText('a'));
    });

    test('a closed store says so', async () => {
      await store.close();
      await expect(store.log.size()).rejects.toThrow(StoreError);
      await expect(store.settings.get('a')).rejects.toThrow();
      store = await reopen();
    });
  }
});

async function joined(content: AsyncIterable<Uint8Array> | undefined): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of content ?? []) parts.push(part);
  return new Uint8Array(Buffer.concat(parts));
}
