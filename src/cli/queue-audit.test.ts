/** Queues counted from entries alone: the fold asks whether ground is free, the audit whose turn it was. */
import { expect, test } from 'vitest';
import { type Entry, openState } from '#register';
import { EntryFault } from './entry-fault.ts';
import { QueueAudit } from './queue-audit.ts';

const cell = 180_958_392; // M-43-87-(10б-5а-13)
const lodged = (application: string, count = 1) =>
  ({ kind: 'application-lodged', application, cells: [[cell, count]] }) as unknown as Entry;
const granted = (application: string, licence: string, count = 1) =>
  ({ kind: 'licence-granted', application, licence, cells: [[cell, count]] }) as unknown as Entry;
const ended = (licence: string) =>
  ({ kind: 'licence-ended', licence, cells: [[cell, 1]] }) as unknown as Entry;
const refused = (application: string) => ({ kind: 'application-refused', application }) as unknown as Entry;

function audit(...entries: Entry[]): QueueAudit {
  const queues = new QueueAudit();
  for (const [index, entry] of entries.entries()) queues.take(index, entry);
  return queues;
}

/** The code with which entries are not believed; undefined where they are. */
const code = (...entries: Entry[]) => {
  try {
    audit(...entries);
  } catch (error) {
    if (error instanceof EntryFault) return error.code;
    throw error;
  }
  return undefined;
};

test('ground goes to who was first in line: the second gets it only after the first was refused', () => {
  expect(() => audit(lodged('A-000001'), lodged('A-000002'), granted('A-000002', 'EL-000001'))).toThrow(
    new EntryFault(
      2,
      'granted-out-of-turn',
      'Block M-43-87-(10б-5а-13) went to A-000002 when A-000001 was first in line.',
    ),
  );
  audit(lodged('A-000001'), lodged('A-000002'), refused('A-000001'), granted('A-000002', 'EL-000001'));
});

test('nobody is granted what they did not ask for, what another holds, or what they gave up', () => {
  expect(code(lodged('A-000001'), granted('A-000001', 'EL-000001', 2))).toBe('granted-out-of-turn');
  const held = [lodged('A-000001'), granted('A-000001', 'EL-000001'), lodged('A-000002')];
  expect(code(...held, granted('A-000002', 'EL-000002'))).toBe('block-already-held');
  expect(code(...held, ended('EL-000001'), granted('A-000002', 'EL-000002'))).toBeUndefined();
  expect(code(...held, ended('EL-000002'))).toBe('not-held');
  const given = { kind: 'blocks-given-up', application: 'A-000001', cells: [[cell, 1]] } as unknown as Entry;
  expect(code(lodged('A-000001', 2), given, given)).toBe('not-in-line');
});

test('a register that counts otherwise is a fault of ours, and loud', () => {
  expect(() => audit(lodged('A-000001')).compare(openState())).toThrow(
    'The queues have 1 places and 0 blocks held, the register 0 and 0.',
  );
});

/** Three ask for a block that came open again; round 1000 of drand's quicknet as the value: the lots are of a computation by hand. */
const drawnAs = (...order: string[]) =>
  [
    { kind: 'ground-reopened', slot: 'S-000001', cells: [[cell, 1]] },
    lodged('A-000001'),
    lodged('A-000002'),
    lodged('A-000003'),
    {
      kind: 'slot-closed',
      slot: 'S-000001',
      applications: ['A-000001', 'A-000002', 'A-000003'],
      root: '1e516853c432094118edfe37af47eb635b85e52d92fba9d0763561932b853cfd',
    },
    lodged('A-000004'),
    {
      kind: 'slot-drawn',
      slot: 'S-000001',
      value: 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd',
      order,
    },
  ] as unknown as Entry[];

test('a draw puts A-3 before A-2 before A-1, and nobody is granted the block in another order', () => {
  const entries = drawnAs('A-000003', 'A-000002', 'A-000001');
  audit(...entries, granted('A-000003', 'EL-000001'));
  audit(...entries, refused('A-000003'), granted('A-000002', 'EL-000001'));
  for (const out of ['A-000001', 'A-000002', 'A-000004']) {
    expect(() => audit(...entries, granted(out, 'EL-000001'))).toThrow(
      `went to ${out} when A-000003 was first in line`,
    );
  }
});

test('an order of lots that does not follow from value and list is found without the register', () => {
  expect(() => audit(...drawnAs('A-000001', 'A-000002', 'A-000003'))).toThrow(
    new EntryFault(6, 'draw-differs', 'The order of S-000001 is not what its value and list add up to.'),
  );
});

const sealSalt = '5a'.repeat(32);
const applicant = {
  id: 'tamgaly',
  kind: 'company',
  country: 'KZ',
  name: { commitment: 'a'.repeat(64) },
  number: { commitment: 'b'.repeat(64) },
};
// SHA-256 of the domain, the salt and the canonical JSON of block and name: computed with Python's hashlib and json.
const sealed = {
  kind: 'filing-sealed',
  filing: 'F-000001',
  commitment: 'f29e23a696a48bceebe5178d2b07c0c0adde3f6be3c44c25a459b89c0fa782dc',
  opensBefore: '2026-02-03T19:00:00.000Z',
} as unknown as Entry;
const opened = (more: object = {}) =>
  ({
    ...lodged('A-000002'),
    at: '2026-02-03T10:00:00.000Z',
    licenceKind: 'exploration',
    applicant,
    sealed: { filing: 'F-000001', salt: sealSalt },
    ...more,
  }) as unknown as Entry;
const grantedAt = (at: string, application: string, licence: string) =>
  ({ ...granted(application, licence), at }) as unknown as Entry;

test('a filing that was sealed first is first in line, and nothing is granted past it while it is closed', () => {
  const soon = '2026-02-03T12:00:00.000Z';
  const late = '2026-02-03T19:00:00.000Z';
  const between = [sealed, lodged('A-000001')];
  expect(code(...between, opened(), grantedAt(soon, 'A-000002', 'EL-000001'))).toBeUndefined();
  expect(code(...between, opened(), grantedAt(soon, 'A-000001', 'EL-000001'))).toBe('granted-out-of-turn');
  expect(code(...between, grantedAt(soon, 'A-000001', 'EL-000001'))).toBe('granted-before-seal');
  expect(code(...between, grantedAt(late, 'A-000001', 'EL-000001'))).toBeUndefined();
  expect(code(lodged('A-000001'), sealed, grantedAt(soon, 'A-000001', 'EL-000001'))).toBeUndefined();
  const before = [lodged('A-000001'), sealed, opened()];
  expect(code(...before, grantedAt(late, 'A-000002', 'EL-000001'))).toBe('granted-out-of-turn');
});

test('a seal that opens to another area, name or salt, twice, or too late is found', () => {
  expect(code(sealed, opened())).toBeUndefined();
  expect(code(sealed, opened({ cells: [[cell, 2]] }))).toBe('seal-differs');
  expect(code(sealed, opened({ applicant: { ...applicant, id: 'altai' } }))).toBe('seal-differs');
  expect(code(sealed, opened({ sealed: { filing: 'F-000001', salt: '5b'.repeat(32) } }))).toBe(
    'seal-differs',
  );
  expect(code(sealed, opened({ at: '2026-02-03T19:00:00.000Z' }))).toBe('seal-differs');
  expect(code(sealed, opened(), opened({ application: 'A-000003' }))).toBe('seal-differs');
  expect(code(opened())).toBe('seal-differs');
});
