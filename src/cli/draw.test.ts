import { afterAll, expect, test } from 'vitest';
import { entryBytes } from '#proof';
import type { SlotClosed, SlotDrawn } from '#register';
import { openStore } from '#store';
import { drawnFrom, redrawn } from './draw.ts';
import { keepRegister, openStage, origin } from './test-stage.ts';
import { RegisterReplay } from './verify-replay.ts';

const value = 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd';
const root = '1e516853c432094118edfe37af47eb635b85e52d92fba9d0763561932b853cfd';
const applications = ['A-000001', 'A-000002', 'A-000003'] as const;
const roundAt = '2023-08-23T15:59:24.000Z';
const closed = {
  kind: 'slot-closed',
  slot: 'S-000001',
  applications,
  root,
  source: { from: 'drand-quicknet', round: 1000, at: roundAt },
} as unknown as SlotClosed;
const drawn = {
  kind: 'slot-drawn',
  slot: 'S-000001',
  evidence:
    'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
  value,
  order: ['A-000003', 'A-000002', 'A-000001'],
} as unknown as SlotDrawn;

test('a list and a value in a file give A-3, A-2, A-1 by the lots that another language computed', () => {
  const { lots, ...rest } = drawnFrom(JSON.stringify({ applications, value }));
  expect(rest).toEqual({ value, root });
  expect(lots.map(({ application, lot }) => `${application} ${lot.slice(0, 8)}`)).toEqual([
    'A-000003 04e9e070',
    'A-000002 3ff3d93a',
    'A-000001 4633b6e1',
  ]);
});

test('a file that is no draw is told what was expected', () => {
  expect(() => drawnFrom('x')).toThrow('not JSON');
  expect(() => drawnFrom('{"applications":[],"value":"ab"}')).toThrow('"applications"');
  expect(() => drawnFrom(JSON.stringify({ applications, value: 'ab' }))).toThrow('"value"');
  expect(() => drawnFrom(JSON.stringify({ applications: ['A-000001', 'A-000001'], value }))).toThrow('twice');
});

test('two entries of a slot agree with round 1000 of drand; a changed value, list or order is named', () => {
  expect(redrawn(closed, drawn).differs).toEqual([]);
  expect(redrawn(closed, { ...drawn, value: root }).differs).toEqual(['value']);
  expect(redrawn(closed, { ...drawn, evidence: 'ab'.repeat(48) }).differs).toEqual(['value']);
  expect(redrawn({ ...closed, root: value }, drawn).differs).toEqual(['root']);
  expect(redrawn(closed, { ...drawn, order: applications }).differs).toEqual(['order']);
});

const stage = openStage();
afterAll(() => stage.clear());

/** A licence ends, its block is announced, three ask for it, and the list is fixed ten minutes before round 1000 of drand's quicknet. */
function untilTheValue(): Uint8Array[] {
  const cells = [[180_958_392, 1]];
  const hash = (digit: string) => ({ commitment: digit.repeat(64) });
  const registrar = { role: 'registrar', account: 'registrar' };
  const at = (time: string, by: object = registrar) => ({ at: `2023-08-${time}Z`, on: '2023-08-23', by });
  const party = (id: string) => ({ id, kind: 'company', country: 'KZ', name: hash('a'), number: hash('b') });
  const filings = applications.flatMap((application, i) => {
    const by = { role: 'applicant', account: `party-${i}` };
    const base = { ...at('23T06:00:00.000', by), application };
    return [
      {
        ...base,
        kind: 'application-lodged',
        licenceKind: 'exploration',
        cells,
        datum: 'Pulkovo-1942',
        applicant: party(by.account),
        documents: [],
        plan: { minerals: ['tungsten'], works: [] },
        declared: {},
      },
      { ...base, kind: 'application-published', publishedAt: base.at },
    ];
  });
  return [
    {
      ...at('23T04:00:00.000'),
      kind: 'register-opened',
      origin,
      country: 'KZ',
      law: 'KZ',
      trial: true,
      data: [],
    },
    {
      ...at('23T04:01:00.000'),
      kind: 'licence-stated',
      licence: 'EL-000001',
      publisher: 'publisher',
      number: '1',
      seenOn: '2023-08-23',
      holder: { id: 'holder', name: hash('c') },
      datum: 'Pulkovo-1942',
      cells,
      from: '2018-01-01',
      until: '2023-08-22',
    },
    {
      ...at('23T04:02:00.000'),
      kind: 'licence-ended',
      licence: 'EL-000001',
      reason: 'expired',
      endedOn: '2023-08-23',
      cells,
      grounds: [],
      documents: [],
    },
    {
      ...at('23T05:00:00.000'),
      kind: 'ground-reopened',
      slot: 'S-000001',
      cells,
      closesAt: '2023-08-23T12:00:00.000Z',
      ties: 'draw',
      earlier: 'equal',
      cite: 'what-if',
    },
    ...filings,
    {
      ...at('23T15:50:00.000'),
      kind: 'slot-closed',
      slot: 'S-000001',
      applications,
      root,
      source: { from: 'drand-quicknet', round: 1000, at: roundAt },
    },
  ].map((entry) => entryBytes(entry));
}

test('the signature of round 1000 is recorded in a kept register, once, drawn again from its entry, and the whole log verifies', async () => {
  await keepRegister(stage.path('register'), { entries: untilTheValue() });
  const record = ['draw', '--record', 'S-000001', '--evidence'];
  const wrong = await stage.orebook([...record, 'ab'.repeat(48)]);
  expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('value_not_of_source')]);
  const done = await stage.orebook([...record, drawn.evidence, '--json']);
  expect(done.err).toBe('');
  expect(JSON.parse(done.out)).toMatchObject({ value, root, differs: [] });
  const again = await stage.orebook(['draw', '--entry', '11']);
  expect(again.out).toContain('    1  A-000003  04e9e070');
  expect(again.out).toContain('The log says the same');
  const twice = await stage.orebook([...record, drawn.evidence]);
  expect([twice.code, twice.err]).toEqual([1, expect.stringContaining('act_not_possible_in_status')]);
  expect((await stage.orebook(['draw', '--entry', '3'])).err).toContain('Entry 3 records no draw');
  const replay = new RegisterReplay(origin, false);
  for (const [i, bytes] of [...untilTheValue(), await lastEntry()].entries()) replay.take(i, bytes);
  expect(replay.finish()?.queues).toMatchObject({ longestQueue: 3, blocksContested: 1 });
});

async function lastEntry(): Promise<Uint8Array> {
  const store = await openStore({ folder: stage.path('register'), readOnly: true });
  try {
    const [entry = new Uint8Array()] = await store.log.read(11, 12);
    return entry;
  } finally {
    await store.close();
  }
}
