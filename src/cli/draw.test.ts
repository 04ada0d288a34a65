import { expect, test } from 'vitest';
import type { SlotClosed, SlotDrawn } from '#register';
import { drawnFrom, redrawn } from './draw.ts';

const value = 'fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd';
const root = '1e516853c432094118edfe37af47eb635b85e52d92fba9d0763561932b853cfd';
const applications = ['A-000001', 'A-000002', 'A-000003'] as const;
const closed = {
  kind: 'slot-closed',
  slot: 'S-000001',
  applications,
  root,
  source: { from: 'drand-quicknet', round: 1000, at: '2023-08-23T15:59:24.000Z' },
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
