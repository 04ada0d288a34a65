import { expect, test } from 'vitest';
import { packageAccess } from './may-read.ts';

const reader = { isWithdrawn: false };
const asked = { isOfficer: false, accepted: [1], termsVersion: 1 };

test('only who is on the list and has accepted the terms that stand now reads', () => {
  expect(packageAccess({ ...asked, reader })).toBe('open');
  expect(packageAccess({ ...asked, reader, accepted: [] })).toBe('terms-to-accept');
  expect(packageAccess({ ...asked, reader, termsVersion: 2 })).toBe('terms-to-accept');
  expect(packageAccess({ ...asked, reader, accepted: [1, 2], termsVersion: 2 })).toBe('open');
});

test('who accepted terms without being on the list is a stranger; who was withdrawn stays withdrawn', () => {
  expect(packageAccess(asked)).toBe('unknown');
  expect(packageAccess({ ...asked, reader: { isWithdrawn: true } })).toBe('withdrawn');
});

test('an officer needs neither', () => {
  expect(packageAccess({ ...asked, isOfficer: true, accepted: [] })).toBe('desk');
});
