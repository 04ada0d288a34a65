/** Queues counted from entries alone: the fold asks whether ground is free, the audit whose turn it was. */
import { expect, test } from 'vitest';
import { type Entry, openState } from '#register';
import { EntryFault, QueueAudit } from './queue-audit.ts';

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
  const code = (...entries: Entry[]) => {
    try {
      audit(...entries);
    } catch (error) {
      if (error instanceof EntryFault) return error.code;
      throw error;
    }
    return undefined;
  };
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
